"""Findings as one JSON document with one shape, whatever was found."""

import json
from typing import Any

from ropa import __version__
from ropa.checking import Checked
from ropa.diagnostics import Diagnostic, Span


def report(checked: Checked) -> str:
    """Return the check as JSON, ending in a line end."""
    body = {
        "tool": {"name": "ropa", "version": __version__},
        "as_of": checked.loaded.register.day.isoformat(),
        "files": len(checked.loaded.documents),
        "errors": checked.errors,
        "warnings": checked.warnings,
        "findings": [_finding(found) for found in checked.diagnostics],
        "waived": [_finding(found) for found in checked.waived],
    }
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def _finding(found: Diagnostic) -> dict[str, Any]:
    return {
        "code": found.code,
        "severity": found.severity.value,
        "message": found.message,
        "help": found.help,
        "law": list(found.law),
        **_place(found.span),
        "related": [{"message": related.message, **_place(related.span)} for related in found.related],
    }


def _place(span: Span) -> dict[str, Any]:
    return {
        "file": span.file,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
