"""No edit of a field that an audience may not see changes a byte of what it is given."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from ropa.exports import FORMATS, Audience
from ropa.model.base import Record, fields_of
from ropa.register import Register
from ropa.register.audience import sees
from tests.exports.library import EXAMPLE, made, register
from tests.policy.test_leaks import entries, takes_words
from tests.site.library import FIXTURE

CHECKED = ("json", "csv", "html", "docx", "jsonld", "ods")
"""The workbook of Excel is written from the same sheets as that of OpenDocument."""


def hidden(value: Any, audience: Audience, *, seen: bool = True) -> Iterator[tuple[Record, str]]:
    """Yield the fields of free words that an audience may not see, in a value and all below it."""
    if isinstance(value, Record):
        for field in fields_of(type(value)):
            shown = seen and sees(audience, type(value), field.name)
            if not shown and takes_words(field.type):
                yield value, field.name
            elif field.name in value.__dict__:
                yield from hidden(value.__dict__[field.name], audience, seen=shown)
    elif isinstance(value, tuple | list):
        for part in value:
            yield from hidden(part, audience, seen=seen)
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from hidden(part, audience, seen=seen)


def planted(of: Register, audience: Audience) -> int:
    found = [one for entry in entries(of) for one in hidden(entry.value, audience)]
    for record, name in found:
        record.__dict__[name] = f"planted-{type(record).__name__}-{name}"
    return len(found)


@pytest.mark.parametrize(
    ("layout", "audience", "root", "formats"),
    [
        *((layout, audience, FIXTURE, CHECKED) for layout in ("art30", "full") for audience in ("regulator", "public")),
        ("full", "public", EXAMPLE, ("json", "html")),
    ],
    ids=["art30-regulator", "art30-public", "full-regulator", "full-public", "full-public-example"],
)
def test_an_edit_of_what_is_hidden_changes_nothing(
    layout: str, audience: str, root: Path, formats: tuple[str, ...]
) -> None:
    of = register(root)
    before = {name: dict(FORMATS[name](made(of, layout=layout, audience=audience))) for name in formats}
    of = register(root)
    assert planted(of, Audience(audience)) > 20
    after = {name: dict(FORMATS[name](made(of, layout=layout, audience=audience))) for name in formats}
    assert {name: [file for file in before[name] if before[name][file] != after[name][file]] for name in formats} == {
        name: [] for name in formats
    }
