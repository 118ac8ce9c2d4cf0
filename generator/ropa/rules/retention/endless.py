"""Storage periods and archive phases that say what happens at their end, and not when that is."""

from collections.abc import Iterator

from ropa.diagnostics import Span
from ropa.model.facts import Todo
from ropa.model.retention import Archive, Period, Retention
from ropa.register import Stated
from ropa.rules.base import Finding

BESIDE = ("from_", "bound", "law", "reason", "archive", "then", "access")
LENGTH_HELP = "add `for:` with its length, such as `for: P3Y`, or `until:` with an event, or `criteria:`"


def endless(period: Stated[Retention]) -> Iterator[Finding]:
    """Yield a finding for a period, and for each of its archive phases, that does not say when it ends."""
    if not _ends(period.value) and period.value.unlimited is None:
        message = "this storage period says neither how long nor until when"
        yield Finding(_place_of_end(period), message, LENGTH_HELP)
    archive = period.value.archive
    for index, phase in enumerate(archive if isinstance(archive, tuple) else (archive,)):
        if isinstance(phase, Archive) and not _ends(phase):
            pointer = (*period.pointer, "archive", *([index] if isinstance(archive, tuple) else []))
            place = _place_of_end(Stated(phase, period.entry, pointer))
            yield Finding(place, "this archive phase says neither how long nor until when", LENGTH_HELP)


def _place_of_end(period: Stated[Retention] | Stated[Archive]) -> Span:
    """Return the field beside which a length is usually written, else the beginning of the period."""
    beside = next((name for name in BESIDE if name in period.value.__dict__), None)
    return period.at(beside.rstrip("_"), key=True) if beside else period.at(key=True)


def _ends(period: Period) -> bool:
    """Tell whether a period states a length, an end or criteria; a gap in its starting point is a gap of it all."""
    return any((period.for_, period.until, period.criteria)) or isinstance(period.from_, Todo)
