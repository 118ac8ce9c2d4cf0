"""Adequacy decisions that end, and provisions that begin or cease to apply, as far as they concern a register."""

from collections.abc import Iterator
from datetime import date

from ropa.law import Law
from ropa.law.provenance import Fact
from ropa.law.transfers import Adequacy
from ropa.model.recipients import Transfer
from ropa.questions.due import Due, Kind
from ropa.register import Register
from ropa.register.scopes import places
from ropa.register.stated_once import stated_transfers

TOOL = "adequacy"


def changing_law(register: Register) -> Iterator[Due]:
    """Yield the days on which the law under a register changes, each once."""
    yield from _decisions(register)
    seen: set[str] = set()
    for place in jurisdictions(register):
        law = register.law_or_none(place)
        for fact, day in _dated(law) if law is not None else ():
            name = f"{fact.provenance.pack} {fact.provenance.path} {day.isoformat()}"
            if name not in seen:
                seen.add(name)
                yield Due(day, Kind.LAW, None, name, fact)


def jurisdictions(register: Register) -> tuple[str, ...]:
    """Return the jurisdictions whose laws a register is kept under."""
    own = (place for entry in register.organisations.values() for place in entry.value.jurisdictions or ())
    return tuple(dict.fromkeys((*(register.settings.jurisdictions or ()), *own)))


def _dated(law: Law) -> Iterator[tuple[Fact, date]]:
    """Yield what is law already and applies from a later day, and what ceases; decisions are looked at apart."""
    for fact in law.to_come():
        if fact.valid_from is not None and fact.valid_from > law.day and not isinstance(fact, Adequacy):
            yield fact, fact.valid_from
    for fact in law.ending(date.max):
        if fact.valid_to is not None and not isinstance(fact, Adequacy):
            yield fact, fact.valid_to


def _decisions(register: Register) -> Iterator[Due]:
    found: dict[str, tuple[Adequacy, int]] = {}
    for item, owner in stated_transfers(register):
        for decision in _resting_on(register, item.value, places(register, owner, item.value)):
            name = f"{decision.provenance.pack} {decision.provenance.path}"
            found[name] = (decision, found.get(name, (decision, 0))[1] + 1)
    for name, (decision, count) in found.items():
        if decision.valid_to is not None:
            yield Due(decision.valid_to, Kind.ADEQUACY, None, name, decision, count=count)


def _resting_on(register: Register, transfer: Transfer, where: tuple[str, ...]) -> tuple[Adequacy, ...]:
    stated = transfer.countries
    countries = stated if isinstance(stated, tuple) else (stated,) if isinstance(stated, str) else ()
    if transfer.mechanism != TOOL:
        return ()
    laws = (register.law_or_none(place) for place in where)
    return tuple(one for law in laws if law for country in countries for one in law.adequacy(country))
