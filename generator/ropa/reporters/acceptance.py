"""The waiver behind a finding that was accepted."""

from ropa.diagnostics import Diagnostic
from ropa.model.waiver import Waiver
from ropa.reporters.outcome import Outcome


def waiver_of(outcome: Outcome, found: Diagnostic) -> Waiver | None:
    """Return the waiver that accepts a finding on the day of the check."""
    register = outcome.checked.loaded.register
    waivers: tuple[Waiver, ...] = (register.waivers_entry.value.waivers if register.waivers_entry else None) or ()
    day = register.day.isoformat()
    wanted = (found.code, found.span.file)
    return next((one for one in waivers if (one.rule, f"{one.record}.yaml") == wanted and one.until >= day), None)
