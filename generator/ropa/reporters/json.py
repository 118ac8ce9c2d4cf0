"""Findings as one JSON document with one shape, whatever was found; `report.schema.json` describes it."""

from pathlib import Path
from typing import Any

from ropa import __version__
from ropa.checking.waivers import waiver_of
from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.reporters.ascii_json import ascii_json
from ropa.reporters.fingerprints import fingerprints
from ropa.reporters.outcome import Outcome
from ropa.reporters.statistics import statistics

SCHEMA = Path(__file__).with_name("report.schema.json")
SCHEMA_VERSION = 1
"""Rises when a field changes its meaning or goes; new fields may come without."""


def report(outcome: Outcome) -> str:
    """Return the check as JSON, ending in a line end."""
    checked, since = outcome.checked, outcome.since
    marks = iter(fingerprints(outcome, (*checked.diagnostics, *checked.waived)))
    return ascii_json(
        {
            "schemaVersion": SCHEMA_VERSION,
            "tool": {"name": "ropa", "version": __version__},
            "asOf": checked.loaded.register.day.isoformat(),
            "register": outcome.folder,
            "since": {"revision": since.revision, "commit": since.commit, "notShown": since.before} if since else None,
            "counts": {
                "files": len(checked.loaded.documents),
                "errors": checked.errors,
                "warnings": checked.warnings,
                "infos": outcome.number(Severity.INFO),
                "waived": len(checked.waived),
            },
            "findings": [_finding(found, next(marks)) for found in checked.diagnostics],
            "waived": [{**_finding(found, next(marks)), "waiver": _waiver(outcome, found)} for found in checked.waived],
            "statistics": [
                {"code": row.code, "title": row.title, "severity": row.severity.value, "count": row.count}
                for row in statistics(outcome)
            ],
        }
    )


def _finding(found: Diagnostic, fingerprint: str) -> dict[str, Any]:
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "help": found.help,
        "law": list(found.law),
        "span": _span(found.span),
        "related": [{"message": related.message, "span": _span(related.span)} for related in found.related],
        "fingerprint": fingerprint,
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _waiver(outcome: Outcome, found: Diagnostic) -> dict[str, Any] | None:
    waiver = waiver_of(outcome.checked.loaded.register, found)
    if waiver is None:
        return None
    return {"reason": waiver.reason, "approver": waiver.approver, "until": waiver.until}
