"""How it stands with the contract of a processor, and with the authorisation of a further one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.party import Contract, Party
from ropa.rules.recipients.processors import SUFFICIENT
from ropa.site import cells
from ropa.site.desk import Desk

SOON = timedelta(days=90)
ORDER = ("sound", "soon", "open")


@dataclass(frozen=True, slots=True)
class State:
    """A state of `site.drawing.tree`, in a few words, and in full for the table."""

    state: str
    said: str
    full: Markup


def contracted(desk: Desk, party: Party) -> State:
    """Return the state of the best contract that a processor works under."""
    stated = party.contracts
    if not isinstance(stated, tuple):
        key = "gap-short" if isinstance(stated, Todo) else "not-stated" if stated is None else "no-contract"
        said = desk.words.label(key)
        full = desk.words.fact(stated)
        return State("open", said, cells.lines(cells.tag(said, "alert"), full) if key == "no-contract" else full)
    found = [_one(desk, item) for item in stated if item.kind in SUFFICIENT]
    if not found:
        said = desk.words.label("no-contract")
        return State("open", said, cells.tag(said, "alert"))
    best = min(found, key=lambda one: ORDER.index(one.state))
    return State(best.state, best.said, cells.lines(*(one.full for one in found)))


def _one(desk: Desk, item: Contract) -> State:
    words = desk.words
    state, said = _dated(desk, item)
    tags = () if state == "sound" else (cells.tag(said, "alert"),)
    day = words.counted("signed-day", day=item.signed) if isinstance(item.signed, str) else ""
    signed = words.gap(item.signed) if isinstance(item.signed, Todo) else cells.text(day)
    ends = words.counted("until-day", day=item.expires) if item.expires and state == "sound" else ""
    subs = cells.labelled(words.label("subprocessing-colon"), words.value("subprocessing", item.subprocessing))
    audited = cells.labelled(words.label("audited-colon"), words.day(item.audited))
    full = cells.under(cells.spaced(desk.law.document(item.document), *tags), signed, cells.text(ends), subs, audited)
    return State(state, said, full)


def _dated(desk: Desk, item: Contract) -> tuple[str, str]:
    words, day = desk.words, desk.survey.register.day
    if not isinstance(item.signed, str):
        return "open", words.label("not-signed")
    if item.expires and item.expires < day.isoformat():
        return "open", words.counted("expired-day", day=item.expires)
    if item.expires and item.expires <= (day + SOON).isoformat():
        return "soon", words.counted("expires-day", day=item.expires)
    return "sound", words.counted("signed-day", day=item.signed)


def authorised(desk: Desk, day: str | None, *more: Markup) -> State:
    """Return the state of a further processor: on which day it was authorised."""
    words = desk.words
    if day is None:
        said = words.label("not-authorised")
        return State("open", said, cells.under(cells.tag(said, "alert"), *more))
    said = words.counted("authorised-day", day=day)
    return State("sound", said, cells.under(cells.text(said), *more))


def legend(desk: Desk) -> Iterator[tuple[str, str]]:
    """Yield the states with what they mean."""
    for state in ORDER:
        yield state, desk.words.label(f"state-{state}")
