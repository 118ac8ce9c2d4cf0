"""What a policy owes its readers of one item: what must be said, about what, and what the register says of it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from ropa.model.facts import Todo
from ropa.policy import codes
from ropa.policy.desk import Desk, Lack
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, plain
from ropa.policy.public import Said, Spot

Ways = tuple[Inline, ...]
"""Ways of saying the same; one of them is enough."""


@dataclass(frozen=True, slots=True)
class Due:
    """One statement that an item asks for."""

    about: str
    """Whom or what it is about, in the words of the policy."""
    spots: tuple[Spot, ...]
    """What the register says of it, or the record that should."""
    words: tuple[Ways, ...]
    """All that must be read."""
    card: str = ""
    """The card of the purpose in which it may stand instead."""
    lacks: tuple[Lack, ...] = ()
    """The facts that are not in the register."""
    owed: bool = True
    """Whether the law asks for it; otherwise it is good practice."""
    apart: bool = False
    """Whether it must be set apart from everything else."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Why an item need not be said, and where the register says so."""

    reason: str
    """What follows `coverage-ground-` in the wording."""
    spots: tuple[Spot, ...] = ()


Owed = tuple[tuple[Due, ...], Ground]
"""The statements an item asks for; when there are none, why."""
Say = Callable[[Desk], Iterable[Inline | Ways]]


def due(  # noqa: PLR0913  a statement is all of this
    desk: Desk,
    about: Inline,
    spots: Iterable[Spot],
    say: Say,
    *,
    told: Told | None = None,
    owed: bool = True,
    apart: bool = False,
) -> Due:
    """Return a statement in the words in which the pages say it; what it lacks is noted on it alone."""
    aside = replace(desk, lacks={})
    said = tuple(one if isinstance(one, tuple) else (one,) for one in say(aside))
    return Due(
        about=plain(about),
        spots=tuple(dict.fromkeys(spots)),
        words=tuple(ways for ways in said if any(ways)),
        card="" if told is None else told.anchor,
        lacks=tuple(aside.lacks),
        owed=owed,
        apart=apart,
    )


def purposes_of(desk: Desk) -> Iterator[tuple[Told, Inline]]:
    """Yield the purposes of a policy with their titles; a title that is missing is nobody's lack here."""
    aside = replace(desk, lacks={})
    for told in desk.facts.purposes:
        title = told.purpose.value.title
        yield told, told.id if isinstance(title, Todo) or title is None else aside.text(title, told.purpose.spot)


def lacking(desk: Desk, spot: Spot, what: str, code: str = codes.MISSING) -> tuple[Inline]:
    """Say that a fact is not in the register."""
    return (desk.lack(spot, what, code),)


def owing(desk: Desk, value: Any, spot: Spot, what: str) -> tuple[Inline]:
    """Say a text that the policy must state."""
    return (desk.owed(value, spot, what),)


def gap_in(stated: Said[Any]) -> str:
    """Return the code of a fact that is not there: still to be supplied, or not thought of."""
    return codes.GAP if stated.todo else codes.MISSING
