"""`ropa find`: which activities touch a party, a category, a group of persons, a country, a law or a system."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from ropa.errors import RopaError
from ropa.questions.names import kind_called, names_of
from ropa.questions.touching import Thing, Touch, touches
from ropa.register import Entry, Register
from ropa.values import Value

NARROWED = {
    "party": "parties",
    "data": "data-categories",
    "subject": "data-subjects",
    "special": "special-kinds",
    "country": "countries",
    "law": "laws",
    "statute": "statutes",
    "system": "systems",
    "measure": "measures",
    "tracker": "trackers",
    "recipient": "recipients",
    "basis": "legal-bases",
    "tool": "transfer-tools",
    "organisation": "organisations",
}
"""Word before the colon of a question -> kind of thing."""

ASKED_FOR = tuple(NARROWED.values())
"""What can be asked for, in the order of an answer; other kinds mean something inside one record only."""


class Touching(Value, eq=False):
    """A record that touches a thing, and where it does."""

    record: Entry[Any]
    touches: tuple[Touch, ...]


class Answered(Value, eq=False):
    """A thing that was asked for, and all records that touch it."""

    thing: Thing
    name: str
    records: tuple[Touching, ...]


def find(register: Register, asked: str) -> tuple[Answered, ...]:
    """Return what touches the things meant by a question such as `party:exemple-hebergement`, `US` or `health`.

    An id or a whole name goes before a part of a name. RopaError when nothing of that name is in the register.
    """
    touched = _touched(register)
    known = {thing: tuple(names_of(register, thing)) for thing in {**touched, **_could_be(register)}}
    found = _meant(known, asked)
    meant = [thing for thing in found if thing in touched] or found
    return tuple(
        Answered(thing, known[thing][0], tuple(_by_record(touched.get(thing, ()))))
        for thing in sorted(meant, key=lambda one: (ASKED_FOR.index(one[0]), one[1]))
    )


def _touched(register: Register) -> Mapping[Thing, list[tuple[Entry[Any], Touch]]]:
    found: dict[Thing, list[tuple[Entry[Any], Touch]]] = {}
    records: tuple[Entry[Any], ...] = (*register.activities.values(), *register.engagements.values())
    for record in records:
        for touch in touches(register, record):
            if touch.thing[0] in ASKED_FOR:
                found.setdefault(touch.thing, []).append((record, touch))
    return found


def _could_be(register: Register) -> dict[Thing, None]:
    """Return the records and terms that could be touched, so that one which nothing touches is known all the same."""
    kinds = ("organisations", "parties", "systems", "measures", "trackers")
    words = ("data-categories", "data-subjects", "special-kinds", "recipients")
    return {
        **{(kind, name): None for kind in kinds for name in register.collections.get(kind, {})},
        **{(kind, name): None for kind in words for name in register.vocabulary(kind).terms},
    }


def _meant(known: Mapping[Thing, tuple[str, ...]], asked: str) -> list[Thing]:
    word, colon, rest = asked.partition(":")
    kind = NARROWED.get(word.strip().lower()) if colon else None
    wanted = plain(rest if kind else asked)
    offered = {thing: names for thing, names in known.items() if thing[0] == (kind or thing[0])}
    spoken = {thing: [plain(name) for name in names] for thing, names in offered.items()}
    whole = [thing for thing, names in spoken.items() if wanted in names]
    found = whole or [thing for thing, names in spoken.items() if wanted and any(wanted in name for name in names)]
    if not found:
        raise RopaError(_unknown(asked, wanted, spoken, offered))
    return found


def _unknown(
    asked: str, wanted: str, spoken: Mapping[Thing, list[str]], offered: Mapping[Thing, tuple[str, ...]]
) -> str:
    by_name = {name: thing for thing, names in spoken.items() for name in names}
    near = get_close_matches(wanted, sorted(by_name), 1, 0.6)
    if not near:
        return f"nothing in this register is called `{asked}`; ask for an id or a name, such as `party:acme` or `US`"
    thing = by_name[near[0]]
    return f"nothing in this register is called `{asked}`; did you mean the {kind_called(thing[0])} `{thing[1]}`" + (
        f" ({offered[thing][0]})?" if offered[thing][0] != thing[1] else "?"
    )


def plain(name: str) -> str:
    """Return a name as it is compared: small letters and digits, so that `L.123-22` is `l 123 22`."""
    return " ".join("".join(sign if sign.isalnum() else " " for sign in name.casefold()).split())


def _by_record(pairs: Iterable[tuple[Entry[Any], Touch]]) -> Iterable[Touching]:
    found: dict[str, tuple[Entry[Any], list[Touch]]] = {}
    for record, touch in pairs:
        found.setdefault(record.name, (record, []))[1].append(touch)
    for record, all_touches in found.values():
        nearest = min(len(touch.through) for touch in all_touches)
        yield Touching(record, tuple(touch for touch in all_touches if len(touch.through) == nearest))
