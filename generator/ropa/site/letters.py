"""How complete an activity is under each letter of Art. 30(1)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ropa.model.activity import ActivityController
from ropa.model.facts import Todo
from ropa.questions.open_points import points_by_record
from ropa.register import Answer, Register
from ropa.site.holding import Holding

LETTERS = {
    "a": "controllers",
    "b": "purposes",
    "c": "persons-and-data",
    "d": "recipients",
    "e": "transfers",
    "f": "time-limits",
    "g": "security",
}
"""Letters of Art. 30(1), and the part of a page that answers each."""

FIELDS = {
    "controllers": "a",
    "arrangement": "a",
    "purposes": "b",
    "data_subjects": "c",
    "data": "c",
    "sources": "c",
    "recipients": "d",
    "transfers": "e",
    "retention": "f",
    "security": "g",
}
"""Fields of an activity, and the letter that each answers."""


@dataclass(frozen=True, slots=True)
class LetterState:
    """What the register says under one letter."""

    letter: str
    gaps: int = 0
    missing: bool = False
    """Whether it says nothing."""
    none: bool = False
    """Whether it says that there is none."""

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.missing or self.gaps > 0


def states(register: Register, holding: Holding) -> tuple[LetterState, ...]:
    """Return the state of every letter."""
    gaps = Counter(_gaps(register, holding))
    return tuple(LetterState(letter, gaps[letter], *_said(holding, letter)) for letter in LETTERS)


def controllers(holding: Holding) -> tuple[ActivityController, ...]:
    """Return the controllers; none while they are a gap."""
    stated = holding.entry.value.controllers
    if stated is None or isinstance(stated, Todo):
        return ()
    return tuple(ActivityController(organisation=item) if isinstance(item, str) else item for item in stated)


def _said(holding: Holding, letter: str) -> tuple[bool, bool]:
    """Return whether nothing is said, and whether an explicit none is."""
    activity = holding.entry.value
    if letter == "a":
        return activity.controllers is None, False
    if letter == "b":
        return activity.purposes is None, False
    if letter == "c":
        return activity.data_subjects is None or activity.data is None, False
    answer = _answers(holding)[letter]
    return answer.silent, answer.none


def _answers(holding: Holding) -> dict[str, Answer[Any]]:
    return {"d": holding.recipients, "e": holding.transfers, "f": holding.retention, "g": holding.security}


def _gaps(register: Register, holding: Holding) -> Iterator[str]:
    """Yield the letter of each gap: those of the record, accepted or not, those of its controllers, those inherited."""
    own = points_by_record(register).get(holding.entry.name, ())
    yield from (FIELDS.get(str(point.pointer[0]), "") for point in own)
    for controller in controllers(holding):
        entry = register.organisations.get(controller.organisation or "")
        for fact in (
            () if entry is None else (entry.value.name, entry.value.address, entry.value.email, entry.value.dpo)
        ):
            if isinstance(fact, Todo):
                yield "a"
    stated = {id(point.gap) for point in own}
    for letter, answer in _answers(holding).items():
        if answer.todo and id(answer.todo) not in stated:
            yield letter
