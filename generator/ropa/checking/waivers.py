"""Accepted findings are set aside for as long as their waiver holds."""

from collections.abc import Iterable

from ropa.diagnostics import Diagnostic
from ropa.register import Register


def apply_waivers(register: Register, found: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Return the findings that stand, and those that a waiver accepts on the register's day."""
    entry = register.waivers_entry
    accepted = {
        (waiver.rule, f"{waiver.record}.yaml")
        for waiver in (entry.value.waivers if entry else None) or ()
        if waiver.until >= register.day.isoformat()
    }
    kept: list[Diagnostic] = []
    waived: list[Diagnostic] = []
    for diagnostic in found:
        (waived if (diagnostic.code, diagnostic.span.file) in accepted else kept).append(diagnostic)
    return kept, waived
