"""How it stands with the contract of a processor, and with the authorisation of a further one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.party import Contract, Party
from ropa.rules.recipients.processors import SUFFICIENT
from ropa.site import cells
from ropa.site.cells import NOTHING
from ropa.site.desk import Desk
from ropa.site.overviews.agreements import Standing, standing_of
from ropa.site.overviews.within_group import Agreed, within_group
from ropa.site.party import audit

SOON = timedelta(days=90)
ORDER = ("sound", "soon", "open")
GROUPED = dict.fromkeys(Standing, "open") | {Standing.IN_FORCE: "sound", Standing.ENDING: "soon"}


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


def in_group(desk: Desk, processor: str, controllers: Iterable[str]) -> State:
    """Return the state of the contracts under which an own organisation works for others of the group."""
    words = desk.words
    agreed = within_group(desk.survey.register).get(processor, {})
    without = [owner for owner in controllers if not agreed.get(owner)]
    found = [_of_group(desk, owner, one) for owner in controllers for one in agreed.get(owner, ())]
    full = [one.full for one in found]
    if without:
        said = words.label("no-group-agreement")
        lacking = cells.under(cells.tag(said, "alert"), cells.joined(desk.organisation(owner) for owner in without))
        return State("open", said, cells.lines(*full, lacking))
    none = State("open", words.label("no-contract"), NOTHING)
    worst = max(found, key=lambda one: ORDER.index(one.state), default=none)
    return State(worst.state, worst.said, cells.lines(*full))


def _of_group(desk: Desk, controller: str, one: Agreed) -> State:
    words, client = desk.words, one.client
    standing = standing_of(desk.survey.register.day, client)
    said = words.label(f"contract-{standing}")
    tag = NOTHING if standing is Standing.IN_FORCE else cells.tag(said, "alert")
    day = words.counted("signed-day", day=client.signed) if client.signed else words.label("not-signed")
    head = cells.spaced(cells.text(words.label("group-agreement")), desk.law.document(client.contract), tag)
    full = cells.under(head, cells.text(day), desk.organisation(controller), desk.link("engagements", one.engagement))
    short = words.counted("group-agreement-day", day=client.signed) if client.signed and not tag else said
    return State(GROUPED[standing], short, full)


def _one(desk: Desk, item: Contract) -> State:
    words = desk.words
    state, said = _dated(desk, item)
    tags = () if state == "sound" else (cells.tag(said, "alert"),)
    day = words.counted("signed-day", day=item.signed) if isinstance(item.signed, str) else ""
    signed = words.gap(item.signed) if isinstance(item.signed, Todo) else cells.text(day)
    ends = words.counted("until-day", day=item.expires) if item.expires and state == "sound" else ""
    subs = cells.labelled(words.label("subprocessing-colon"), words.value("subprocessing", item.subprocessing))
    audited = cells.labelled(words.label("audited-colon"), words.day(item.audited)) or audit(desk, item)
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
