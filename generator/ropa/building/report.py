"""The build report: what a lawyer should confirm, and what is still open, before the policies go out."""

from collections.abc import Sequence

from ropa import __version__
from ropa.checking import Checked
from ropa.diagnostics import Diagnostic
from ropa.policy.publication import Publication
from ropa.reporters.visible import visible


def report(checked: Checked, public: Publication) -> str:
    """Return the report as plain text, ending in a line end."""
    parts = [
        f"Build report, ropa {__version__}, law and lifecycle as of {checked.loaded.register.day.isoformat()}",
        _part(
            "Facts of law that the policies rely on and nobody has verified",
            "A lawyer should confirm them; the jurisdiction packs say where each comes from.",
            public.unverified,
        ),
        _part("Open in the register", "None of this is in a policy.", [_line(found) for found in checked.diagnostics]),
        _part(
            "Accepted by waivers",
            "Reviewed exceptions, until the day they end.",
            [_line(one) for one in checked.waived],
        ),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _part(title: str, note: str, lines: Sequence[str]) -> str:
    return "\n".join([f"{title} ({len(lines)})", note, "", *(f"- {line}" for line in lines)]) if lines else ""


def _line(found: Diagnostic) -> str:
    return f"{visible(found.span.file)}:{found.span.line} {found.code} {visible(found.message)}"
