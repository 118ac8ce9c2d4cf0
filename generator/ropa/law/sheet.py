"""The law of one jurisdiction on one day, as a sheet for the terminal: every fact with its dates and its evidence."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from textwrap import wrap

from ropa.law.authority import Authority
from ropa.law.gist import gist
from ropa.law.jurisdiction import Law
from ropa.law.pack import SECTIONS
from ropa.law.provenance import Fact, Provenance, Status

WIDTH = 100
"""Columns of the terminal for which the lines are broken."""
NAMES_UP_TO = 32
"""Columns for the ids; a longer one has its own line."""
_INDENT = "    "


def soon(day: date) -> date:
    """Return the day a year on: what ends by then is marked."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year + 1, day=28)


def chosen(law: Law, *, unverified: bool = False, pending: bool = False) -> tuple[Fact, ...]:
    """Return the facts of a sheet: what is in force, or only what is to be confirmed, or only what is to come."""
    here = tuple(fact for kind in SECTIONS.values() for fact in _in_force(law, kind))
    if not unverified and not pending:
        return here
    to_confirm = tuple(fact for fact in here if not fact.provenance.settled)
    return (*(to_confirm if unverified else ()), *(law.to_come() if pending else ()))


def sheet(law: Law, facts: Iterable[Fact]) -> str:
    """Return these facts by section and evidence, after a line on what is in force."""
    lines = [_heading(law), ""]
    by_section: dict[str, list[Fact]] = {section: [] for section in SECTIONS}
    for fact in facts:
        by_section[section_of(fact)].append(fact)
    for section, found in by_section.items():
        if found:
            lines += [section, *_facts(found, law.day), ""]
    if len(lines) == 2:  # noqa: PLR2004  the heading and an empty line
        lines += ["nothing of the kind", ""]
    return "\n".join(lines)


def section_of(fact: Fact) -> str:
    """Return the section of the pack in which a fact stands."""
    return fact.provenance.path.partition("/")[0]


def _in_force(law: Law, kind: type[Fact]) -> tuple[Fact, ...]:
    """Return the facts of a kind; the authorities of a region without those of others."""
    return law.authorities() if kind is Authority else law.in_force(kind)


def _heading(law: Law) -> str:
    numbers = (len(chosen(law)), len(chosen(law, unverified=True)), len(law.to_come()))
    counted = "{} facts in force, {} to confirm, {} to come".format(*numbers)
    return f"{law.names['en']} ({law.jurisdiction}) on {law.day.isoformat()}: {counted}"


def _facts(facts: list[Fact], day: date) -> Iterator[str]:
    width = max((len(fact.id) for fact in facts if len(fact.id) <= NAMES_UP_TO), default=0)
    for evidence, group in groupby(facts, key=lambda fact: _evidence(fact.provenance)):
        yield from wrap(evidence, WIDTH, initial_indent="  ", subsequent_indent=_INDENT, break_on_hyphens=False)
        for fact in group:
            yield from _lines(fact, width, day)


def _lines(fact: Fact, width: int, day: date) -> Iterator[str]:
    margin = " " * (len(_INDENT) + width + 2)
    note = f"note: {fact.provenance.note}" if fact.provenance.note else ""
    texts = (gist(fact), _dates(fact, day), note)
    words = [line for text in texts for line in wrap(text, WIDTH - len(margin), break_on_hyphens=False)]
    if len(fact.id) > width:
        yield f"{_INDENT}{fact.id}"
    else:
        yield f"{_INDENT}{fact.id:<{width}}  {words.pop(0)}"
    yield from (f"{margin}{line}" for line in words)


def _dates(fact: Fact, day: date) -> str:
    parts = []
    if fact.valid_from is not None:
        parts.append(f"from {fact.valid_from.isoformat()}{', NOT YET' if fact.valid_from > day else ''}")
    if fact.valid_to is not None:
        parts.append(f"until {fact.valid_to.isoformat()}")
        if day <= fact.valid_to <= soon(day):
            parts.append("ENDS WITHIN 12 MONTHS")
    return ", ".join(parts)


def _evidence(provenance: Provenance) -> str:
    checked = f" {provenance.checked_on.isoformat()}" if provenance.checked_on else ""
    but = f", but not {', '.join(provenance.unverified)}" if provenance.unverified else ""
    status = f"{provenance.status.value}{checked if provenance.status is Status.VERIFIED else ''}{but}"
    return f"{provenance.pack}, {status}: {provenance.source}"
