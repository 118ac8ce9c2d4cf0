"""Check a register. Nothing is written, and nothing about its content raises."""

from datetime import date
from pathlib import Path

from ropa.checking.gaps import gaps
from ropa.checking.languages import languages
from ropa.checking.waivers import apply_waivers
from ropa.diagnostics import Diagnostic, Severity
from ropa.register.load import Loaded, load_register
from ropa.register.references import dangling
from ropa.rules import RULES
from ropa.rules.precedence import settled
from ropa.schema.ahead import Ahead
from ropa.values import Value


class Checked(Value):
    """A register with everything that was found in it."""

    loaded: Loaded
    diagnostics: tuple[Diagnostic, ...]
    """Sorted by place, code and message; accepted findings are not among them."""
    waived: tuple[Diagnostic, ...]
    """Findings that a waiver accepts on the day of the check."""

    @property
    def errors(self) -> int:
        """How many findings are errors."""
        return sum(1 for found in self.diagnostics if found.severity is Severity.ERROR)

    @property
    def warnings(self) -> int:
        """How many findings are warnings."""
        return sum(1 for found in self.diagnostics if found.severity is Severity.WARNING)


def check(root: Path, day: date, begun: Ahead | None = None) -> Checked:
    """Read and check the register below `root` under the law of `day`. Raises RopaError if there is none.

    `begun` is a copy of this process that is at work on the files already.
    """
    return check_loaded(load_register(root, day, begun))


def check_loaded(loaded: Loaded) -> Checked:
    """Check a register that was read before."""
    register = loaded.register
    found = [*loaded.diagnostics, *dangling(register), *gaps(register), *languages(register)]
    found.extend(settled(register, RULES))
    kept, waived = apply_waivers(register, found)
    return Checked(loaded, _sorted(kept), _sorted(waived))


def _sorted(found: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(found, key=lambda one: one.order))
