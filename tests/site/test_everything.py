"""Nothing that an activity holds is left out of its page: every text, id and day planted in it is found there."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from ropa.checking import Checked
from ropa.model.activity import Activity
from ropa.model.base import Record
from ropa.model.facts import NoneBecause, Todo
from ropa.model.text import Country, Date, Duration
from ropa.register import Entry
from ropa.register.load import Loaded
from tests.site.library import built, page

SCOPE = {"applies_in", "channels", "organisations"}
"""Where and for whom an item holds: words with a meaning of their own, shown as tags on the golden pages."""
FIXED: dict[str, Any] = {
    "RightLimit.right": "access",
    "Transfer.modules": (2,),
    "ActivityController.organisation": "library",
    "ActivityArrangement.arrangement": "shared-cards",
    "Activity.trackers": ("session",),
    "Retention.for_": None,
    "Archive.for_": None,
    "Retention.rule": None,
    "Recipient.party": None,
    "Recipient.organisation": None,
}
"""Fields that hold an id with a label or page of its own, and one way to say a thing of several."""
REFERENCES = {"Source.id", "Retention.id", "Recipient.contract"}
"""By these an item is named elsewhere in its file, or a record elsewhere in the register."""
NUMBERED = {"DataSubject", "PersonalData", "Source", "Recipient", "Transfer", "Retention", "AutomatedDecision"}
"""Items whose purposes are shown as numbers."""
OTHERWISE = {
    **dict.fromkeys(("Citation.statute", "Citation.article"), "its own words stand instead"),
    **dict.fromkeys(("Recipient.category", "Transfer.organisation", "Transfer.category"), "another receiver is named"),
    **dict.fromkeys(("Source.category", "Source.activity", "Authorisation.body"), "a party is named"),
    **dict.fromkeys(("Retention.criteria", "Archive.criteria", "Retention.unlimited"), "an end is named"),
    "Activity.inherits": "what is inherited is shown, marked",
}
"""Fields that a page does not show beside another one, and why."""


class Planter:
    """Makes records in which every field holds something of its own."""

    def __init__(self) -> None:
        self.planted: dict[str, str] = {}

    def record(self, model: type[Record], path: str) -> Any:
        hints = get_type_hints(model, include_extras=True)
        made = {}
        for name, hint in hints.items():
            key = f"{model.__name__}.{name}"
            if name not in SCOPE:
                made[name] = FIXED[key] if key in FIXED else self.value(hint, f"{path}/{key}")
        return model(**made)

    def value(self, hint: Any, path: str) -> Any:
        """Something to write in a field, the richest that its type allows."""
        origin, within = get_origin(hint), get_args(hint)
        if hint in {Date, Country, Duration}:
            return self.of_a_kind(hint, path)
        if origin is Annotated:
            return self.value(within[0], path)
        if origin in {Union, UnionType}:
            return self.value(max(within, key=_weight), path)
        if origin is tuple:
            return (self.value(within[0], path),)
        return {"en": self.word(path)} if origin is dict else self.plain(hint, path)

    def of_a_kind(self, hint: Any, path: str) -> str:
        number = len(self.planted)
        if hint == Country:
            return "US"
        if hint == Date:
            return self.known((date(2030, 1, 1) + timedelta(number)).isoformat(), path)
        self.known(f"{300 + number} days", path)
        return f"P{300 + number}D"

    def plain(self, hint: Any, path: str) -> Any:
        if isinstance(hint, type) and issubclass(hint, Record):
            return self.record(hint, path)
        if isinstance(hint, type) and issubclass(hint, Enum):
            return next(iter(hint))
        return {bool: True, int: 7}.get(hint) or self.word(path)

    def word(self, path: str) -> str:
        return self.known(f"planted{len(self.planted)}x", path)

    def known(self, word: str, path: str) -> str:
        self.planted[word] = path
        return word


def _weight(hint: Any) -> int:
    """The richest arm of a union: a list of records before a record, before a word; never a gap or a none."""
    plain = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    if plain in {type(None), Todo, NoneBecause} or get_origin(plain) is Literal:
        return 0
    if get_origin(plain) in {Union, UnionType}:
        return max(_weight(arm) for arm in get_args(plain))
    if get_origin(plain) is tuple:
        return 10 + _weight(get_args(plain)[0])
    if isinstance(plain, type) and issubclass(plain, Record):
        return 5
    return 2 if isinstance(plain, type) and issubclass(plain, Enum) else 1


def missing(body: str, planted: dict[str, str]) -> Iterator[str]:
    for word, path in planted.items():
        last = path.rpartition("/")[2]
        model, _, field = last.partition(".")
        if (
            word not in body
            and last not in {*REFERENCES, *OTHERWISE}
            and (field != "purposes" or model not in NUMBERED)
        ):
            yield path


def test_everything_is_shown(library: Checked) -> None:
    planter = Planter()
    activity = planter.record(Activity, "")
    loaded = library.loaded
    old = loaded.register.activities["loans"]
    entry = Entry("activities", "loans", activity, old.document)
    collections = {**loaded.register.collections, "activities": {"loans": entry}}
    register = loaded.register.but(collections=collections)
    site = built(Checked(Loaded(register, ()), (), ()))
    assert len(planter.planted) > 300
    assert list(missing(page(site, "activities/loans/").body, planter.planted)) == []
