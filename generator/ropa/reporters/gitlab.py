"""Findings as GitLab's code quality report, which it shows in the change of a merge request."""

from ropa.diagnostics import Severity
from ropa.reporters.ascii_json import ascii_json
from ropa.reporters.fingerprints import fingerprints
from ropa.reporters.outcome import Outcome
from ropa.reporters.visible import visible

LEVELS = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(outcome: Outcome) -> str:
    """Return the findings as a JSON array, ending in a line end; accepted ones are not among them."""
    findings = outcome.checked.diagnostics
    return ascii_json(
        [
            {
                "description": visible(f"{found.message}; {found.help}" if found.help else found.message),
                "check_name": found.code,
                "fingerprint": fingerprint,
                "severity": LEVELS[found.severity],
                "location": {
                    "path": outcome.path(found.span.file),
                    "lines": {"begin": found.span.line, "end": max(found.span.line, found.span.end_line)},
                },
            }
            for found, fingerprint in zip(findings, fingerprints(outcome, findings), strict=True)
        ]
    )
