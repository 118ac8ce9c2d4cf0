"""Storage periods with their archive phases, each at the place where it is written."""

from typing import Any

from ropa.diagnostics import Span
from ropa.model.retention import Archive, Period, Retention
from ropa.register import Register, Stated
from ropa.register.once import once
from ropa.register.stated_once import Owner, stated_periods
from ropa.rules.absence import place_of
from ropa.rules.naming import words_of

USUAL_ORDER = (
    *("rule", "id", "data", "data_subjects", "purposes", "condition", "for", "from", "until", "criteria", "at_least"),
    *("at_most", "bound", "unlimited", "law", "reason", "deviation", "access", "archive", "then", "except", "backups"),
    *("notes", "applies_in", "organisations", "channels"),
)
"""The order in which the fields of a period are mostly written; the format has those of a phase at the end."""


def place_in(part: Stated[Any], key: str, naming: str | None = None) -> Span:
    """Return the place where a period or an archive phase should state a field."""
    return place_of(part, key, naming, USUAL_ORDER)


def period_name(item: Stated[Retention]) -> str:
    """Return `the storage period `orders``, or `storage period 2`."""
    last = item.pointer[-1] if item.pointer else 0
    name = item.value.id or item.value.rule or words_of(item.value.condition)
    return f"the storage period `{name}`" if name else f"storage period {last + 1 if isinstance(last, int) else 1}"


def archives_of(register: Register, item: Stated[Retention]) -> tuple[Stated[Archive], ...]:
    """Return the archive phases of a period, in order, each where it is written."""
    archive = item.value.archive
    home = stated_at(register, item, "archive")
    if archive is None:
        return ()
    if isinstance(archive, tuple):
        return tuple(
            Stated(phase, home.entry, (*home.pointer, "archive", index), item.inherited)
            for index, phase in enumerate(archive)
        )
    return (Stated(archive, home.entry, (*home.pointer, "archive"), item.inherited),)


@once
def archived(register: Register) -> tuple[tuple[Stated[Retention], Owner, tuple[Stated[Archive], ...]], ...]:
    """Return the periods that have archive phases, each with the activity that states it and these phases."""
    stated = stated_periods(register)
    return tuple((item, owner, archives_of(register, item)) for item, owner in stated if item.value.archive is not None)


def is_lost(register: Register, item: Stated[Retention]) -> bool:
    """Tell whether a period names a rule that the catalogue does not have: what it says is then not known."""
    return item.value.rule is not None and item.value.rule not in register.retention_rules


def stated_at(register: Register, item: Stated[Retention], field: str) -> Stated[Any]:
    """Return where a field of a period is written, or would be: the rule of the catalogue, or the item itself."""
    rule = register.retention_rules.get(item.value.rule or "")
    if rule is None or field in _own(item).__dict__:
        return item
    return Stated(rule.value, rule, (), item.inherited)


def has_length(period: Period) -> bool:
    """Tell whether a period is a length of time."""
    return isinstance(period.for_, str)


def _own(item: Stated[Retention]) -> Any:
    """Return the period as it is written, without what the catalogue adds."""
    here: Any = item.entry.value
    for step in item.pointer:
        here = here[step] if isinstance(step, int) else getattr(here, step)
    return here
