"""Everything that an audience may see of an activity is in every format, and nothing above its level is."""

from collections.abc import Iterator
from typing import Any

import pytest

from ropa.exports import FORMATS, Audience, Layout
from ropa.model import kinds
from ropa.model.activity import Activity
from ropa.model.base import Record, fields_of
from ropa.model.lifecycle import Status
from ropa.register import Entry, Register
from ropa.register.audience import sees
from tests.exports.library import made, register
from tests.exports.reading_back import everything
from tests.site.test_everything import Planter, missing

IDS = {"/Activity.purposes/Purpose.id"}
"""By these other items of the activity name this one; a reader sees its title and its number."""


def record_types(annotation: Any, seen: dict[str, type[Record]]) -> dict[str, type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        if annotation.__name__ not in seen:
            seen[annotation.__name__] = annotation
            for field in fields_of(annotation):
                record_types(field.type, seen)
    else:
        for part in getattr(annotation, "__args__", ()):
            record_types(part, seen)
    return seen


TYPES: dict[str, type[Record]] = {}
for kind in kinds.KINDS:
    record_types(kind.type, TYPES)


def planted() -> tuple[Register, dict[str, str]]:
    """A register with one activity in which every field holds a word of its own, and where each word stands."""
    planter = Planter()
    activity = planter.record(Activity, "")
    activity.__dict__["controllers"] = ("library",)
    activity.lifecycle.__dict__["status"] = Status.ACTIVE
    for record in records(activity):
        for field in fields_of(type(record)):
            if "^https?://" in repr(field.type):
                record.__dict__[field.name] = f"https://www.{record.__dict__[field.name]}.example/"
    whole = register()
    entry = Entry("activities", "loans", activity, whole.activities["loans"].document)
    planter.planted = {
        squeezed(word): path for word, path in planter.planted.items() if "/Activity.controllers" not in path
    }
    return whole.but(
        collections={**whole.collections, "activities": {"loans": entry}, "engagements": {}}
    ), planter.planted


def records(value: Any) -> Iterator[Record]:
    """Every record inside a value of the model, itself first."""
    if isinstance(value, Record):
        yield value
    inside = value.__dict__.values() if isinstance(value, Record) else value if isinstance(value, tuple) else ()
    for part in inside:
        yield from records(part)


def squeezed(text: str) -> str:
    return "".join(text.split())


def visible(path: str, audience: Audience) -> bool:
    """Whether an audience may see what stands at the end of a path: every step of it is for them."""
    steps = [step.split(".") for step in path.strip("/").split("/")]
    return all(sees(audience, TYPES[model], field) for model, field in steps)


def paths(words: Iterator[str], planted_: dict[str, str]) -> list[str]:
    return sorted(planted_[word] for word in words)


def files(name: str, audience: str, layout: str = "full") -> str:
    of, _ = planted()
    made_ = FORMATS[name](made(of, layout=layout, audience=audience))
    return squeezed(" ".join(everything(file, content) for file, content in made_.items()))


@pytest.mark.parametrize("audience", ["internal", "regulator", "public"])
@pytest.mark.parametrize("name", FORMATS)
def test_everything_for_the_audience_is_there_and_nothing_else(name: str, audience: str) -> None:
    text = files(name, audience)
    _, words = planted()
    allowed = {word: path for word, path in words.items() if visible(path, Audience(audience))}
    above = [word for word in words if word not in allowed]
    assert paths((word for word in above if word in text), words) == []
    assert [path for path in missing(text, allowed) if path not in IDS] == []
    assert len(allowed) > 150
    assert bool(above) == (audience != "internal")


@pytest.mark.parametrize("name", FORMATS)
def test_the_statutory_layout_holds_nothing_above_the_level_either(name: str) -> None:
    text = files(name, "regulator", "art30")
    _, words = planted()
    above = [word for word, path in words.items() if not visible(path, Audience.REGULATOR)]
    assert above
    assert paths((word for word in above if word in text), words) == []


@pytest.mark.parametrize("audience", ["regulator", "public"])
@pytest.mark.parametrize("form", [layout.value for layout in Layout if layout.national])
def test_no_form_holds_anything_above_the_level(form: str, audience: str) -> None:
    text = files("xlsx", audience, form)
    _, words = planted()
    above = [word for word, path in words.items() if not visible(path, Audience(audience))]
    assert above
    assert paths((word for word in above if word in text), words) == []


@pytest.mark.parametrize("audience", ["regulator", "public"])
def test_what_is_withheld_is_not_called_missing(audience: str) -> None:
    """A field that is cut off must not look like one about which the register is silent."""
    whole = made(layout="full", audience="internal")
    cut = made(layout="full", audience=audience)
    assert silent(cut) <= silent(whole)


def silent(export: Any) -> set[str]:
    def below(part: Any) -> Iterator[str]:
        if part.state.value == "missing":
            yield part.name
        for one in part.parts:
            yield from below(one)

    found: set[str] = set()
    for record in export.records:
        parts = [*record.parts, *record.further]
        parts += [part for entry in record.entries for part in (*entry.parts, *entry.further)]
        for part in (*parts, *export.annexes):
            found.update(below(part))
    return found
