"""The differences between two policies as JSON; `siblings.schema.json` describes it."""

from pathlib import Path
from typing import Any

from ropa import __version__
from ropa.policy.obstacles import place
from ropa.policy.public import Spot
from ropa.policy.siblings.comparison import Comparison, Difference
from ropa.register import Register
from ropa.reporters.ascii_json import ascii_json

SCHEMA = Path(__file__).with_name("siblings.schema.json")
SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes; new fields may come without."""


def exported(register: Register, comparisons: tuple[Comparison, ...]) -> str:
    """Return the report as JSON, ending in a line end."""
    return ascii_json(
        {
            "schemaVersion": SCHEMA_VERSION,
            "tool": {"name": "ropa", "version": __version__},
            "asOf": register.day.isoformat(),
            "comparisons": [
                {
                    "policies": [one.one, one.other],
                    "shared": one.shared,
                    "unexplained": len(one.unexplained),
                    "differences": [_difference(register, found) for found in one.differences],
                }
                for one in comparisons
            ],
        }
    )


def _difference(register: Register, found: Difference) -> dict[str, Any]:
    return {
        "kind": found.kind,
        "onlyIn": found.policy,
        "what": found.label,
        "activity": found.activity or None,
        "cause": found.why.cause.value,
        "why": found.why.words,
        "said": _line(register, found.spot),
        "explained": _line(register, found.why.spot),
    }


def _line(register: Register, spot: Spot | None) -> dict[str, Any] | None:
    if spot is None:
        return None
    found = place(register, spot)
    return {"file": found.file, "line": found.line}
