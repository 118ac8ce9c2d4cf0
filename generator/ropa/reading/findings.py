"""How this package states a problem: one constructor, one limit."""

from typing import TYPE_CHECKING, Final

from ropa.diagnostics import Diagnostic, Related, Severity, Span

if TYPE_CHECKING:
    from ropa.reading.codes import Code
    from ropa.reading.positions import Box

MOST: Final = 20
"""Problems reported per file; beyond that, the first ones say what is wrong."""


def problem(  # noqa: PLR0913 - the parts of a finding
    code: "Code",
    file: str,
    box: "Box",
    message: str,
    *,
    remedy: str | None = None,
    related: "tuple[tuple[Box, str], ...]" = (),
) -> Diagnostic:
    """Return the finding `message` at `box`; the remedy is the code's own unless a better one is known."""
    return Diagnostic(
        code=code.code,
        severity=Severity.ERROR,
        message=message,
        span=Span(file, *box),
        help=remedy or code.remedy,
        related=tuple(Related(Span(file, *place), note) for place, note in related),
    )
