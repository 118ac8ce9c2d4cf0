"""Whether a register was read whole: every file, every reference. The rules of the law are not asked."""

from datetime import date
from pathlib import Path

from ropa.checking.check import Checked
from ropa.diagnostics import Severity
from ropa.register.load import load_register
from ropa.register.references import dangling


def read_whole(root: Path, day: date) -> Checked:
    """Read the register below `root`; the findings are the errors for which a record would be incomplete.

    Raises RopaError if there is no register.
    """
    loaded = load_register(root, day)
    found = (one for one in (*loaded.diagnostics, *dangling(loaded.register)) if one.severity is Severity.ERROR)
    return Checked(loaded, tuple(sorted(found, key=lambda one: one.order)), ())
