"""Periods that law or guidance sets, and which of a register's periods fall under them."""

from collections.abc import Iterator, Mapping

from ropa.law import Limit
from ropa.model.citation import Citation
from ropa.model.retention import Period, Retention
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.once import once
from ropa.values import Value


class Limits(Value):
    """The limits of one law, by what leads to them."""

    by_trigger: Mapping[str, tuple[Limit, ...]]
    """Limits that say of which data or persons they speak."""
    by_provision: Mapping[tuple[str, str], tuple[Limit, ...]]
    """Limits by statute and article."""


@once
def _known(_: Register) -> dict[str, Limits]:
    return {}


def limits_of(register: Register, place: str) -> Limits:
    """Return the limits in force under a law."""
    known = _known(register)
    if place not in known:
        law = register.law_or_none(place)
        by_trigger: dict[str, tuple[Limit, ...]] = {}
        by_provision: dict[tuple[str, str], tuple[Limit, ...]] = {}
        for limit in law.in_force(Limit) if law is not None else ():
            if limit.about:
                by_trigger[limit.trigger] = (*by_trigger.get(limit.trigger, ()), limit)
            if limit.statute and limit.article:
                provision = (limit.statute, limit.article)
                by_provision[provision] = (*by_provision.get(provision, ()), limit)
        known[place] = Limits(by_trigger, by_provision)
    return known[place]


def provisions(period: Period) -> Iterator[tuple[str, str]]:
    """Yield statute and article of each law that a period cites by id."""
    for law in period.law if isinstance(period.law, tuple) else (period.law,):
        if isinstance(law, Citation) and law.statute and law.article:
            yield law.statute, law.article.strip()


def concerns(limit: Limit, period: Retention, facts: ActivityFacts | None) -> bool:
    """Tell whether a period is for the data, or channels, and for the persons of which a limit speaks."""
    data, subjects, channels = (limit.about.get(kind, ()) for kind in ("data", "subjects", "channels"))
    named: set[object] = set(period.data or ())
    persons: set[object] = set(period.data_subjects or ())
    through: set[object] = set(period.channels or ())
    if facts is not None:
        named = named or {part.value.category for part in facts.categories}
        persons = persons or {part.value.group for part in facts.subjects}
        through = through or set(facts.value.channels or ())
    if not (data or subjects or channels):
        return False
    about_data = not (data or channels) or not named.isdisjoint(data) or not through.isdisjoint(channels)
    return about_data and (not subjects or (bool(persons) and persons.issubset(subjects)))
