"""How complete an activity is under each letter of Art. 30(1)."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ropa.checking.gaps import gaps_of
from ropa.model.activity import ActivityController
from ropa.model.facts import Todo
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

_FIELDS = {
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


def states(register: Register, holding: Holding, *, marked: bool) -> tuple[LetterState, ...]:
    """Return the state of every letter. `marked` tells that the record has gaps of its own."""
    gaps = Counter(_gaps(register, holding, marked=marked))
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
    answers: dict[str, Answer[Any]] = {
        "d": holding.recipients,
        "e": holding.transfers,
        "f": holding.retention,
        "g": holding.security,
    }
    return answers[letter].silent, answers[letter].none


def _gaps(register: Register, holding: Holding, *, marked: bool) -> Iterator[str]:
    if marked:
        yield from (_FIELDS.get(str(pointer[0]), "") for _, pointer in gaps_of(holding.entry.value))
    for controller in controllers(holding):
        entry = register.organisations.get(controller.organisation or "")
        for fact in (
            () if entry is None else (entry.value.name, entry.value.address, entry.value.email, entry.value.dpo)
        ):
            if isinstance(fact, Todo):
                yield "a"
    inherited: dict[str, Answer[Any]] = {"d": holding.recipients, "e": holding.transfers, "g": holding.security}
    for letter, answer in inherited.items():
        if answer.todo and not marked:
            yield letter
