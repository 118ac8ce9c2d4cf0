"""What identifies a finding from one check to the next, whatever the line to which it has moved."""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable

from ropa.diagnostics import Diagnostic
from ropa.reporters.outcome import Outcome


def fingerprints(outcome: Outcome, findings: Iterable[Diagnostic]) -> list[str]:
    """Return one mark per finding: code, file and message, and a number where these are equal. No two are the same."""
    seen = Counter[tuple[str, str, str]]()
    marks = []
    for found in findings:
        key = (found.code, outcome.path(found.span.file), found.message)
        seen[key] += 1
        marks.append(hashlib.sha256(json.dumps([*key, seen[key]]).encode()).hexdigest())
    return marks
