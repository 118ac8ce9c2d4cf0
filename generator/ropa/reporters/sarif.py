"""Findings as SARIF 2.1.0, which code hosts and editors read: the rules, the results, and what was accepted."""

from typing import Any
from urllib.parse import quote

from ropa import __version__
from ropa.checking.waivers import waiver_of
from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.reporters.ascii_json import ascii_json
from ropa.reporters.fingerprints import fingerprints
from ropa.reporters.outcome import Outcome
from ropa.reporters.sarif_rules import rules
from ropa.reporters.visible import visible

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
ROOT = "%SRCROOT%"
"""The name that hosts know for the root of the repository."""
FINGERPRINT = "ropaFinding/v1"


def report(outcome: Outcome) -> str:
    """Return one SARIF run, ending in a line end. The root is not spelled out: it is another one on every machine."""
    known = rules(outcome)
    places = {rule["id"]: index for index, rule in enumerate(known)}
    findings = (*outcome.checked.diagnostics, *outcome.checked.waived)
    marks = fingerprints(outcome, findings)
    results = [_result(outcome, found, places.get(found.code)) for found in findings]
    for result, mark in zip(results, marks, strict=True):
        result["partialFingerprints"] = {FINGERPRINT: mark}
    for index, found in enumerate(findings):
        waived = index >= len(outcome.checked.diagnostics)
        results[index]["suppressions"] = [_suppression(outcome, found)] if waived else []
    run = {
        "tool": {"driver": {"name": "ropa", "version": __version__, "rules": known}},
        "invocations": [{"executionSuccessful": True}],
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository that holds the register."}}},
        "columnKind": "unicodeCodePoints",
        "results": results,
        "properties": {"asOf": outcome.checked.loaded.register.day.isoformat()},
    }
    return ascii_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _result(outcome: Outcome, found: Diagnostic, rule: int | None) -> dict[str, Any]:
    lines = (found.message, f"help: {found.help}" if found.help else "", _law(found))
    result: dict[str, Any] = {
        "ruleId": found.code,
        "level": LEVELS[found.severity],
        "message": {"text": "\n".join(_message(line) for line in lines if line)},
        "locations": [_location(outcome, found.span)],
    }
    if rule is not None:
        result["ruleIndex"] = rule
    if found.related:
        result["relatedLocations"] = [
            {"id": number, **_location(outcome, related.span), "message": {"text": _message(related.message)}}
            for number, related in enumerate(found.related, 1)
        ]
    return result


def _law(found: Diagnostic) -> str:
    return f"law: {', '.join(found.law)}" if found.law else ""


def _message(text: str) -> str:
    """Return a text in which a viewer finds neither a link nor a place for an argument."""
    return visible(text).replace("](", "] (").replace("{", "{{").replace("}", "}}")


def _location(outcome: Outcome, span: Span) -> dict[str, Any]:
    path = quote(outcome.path(span.file), errors="replace")
    artifact = {"uri": f"file://{path}"} if path.startswith("/") else {"uri": path, "uriBaseId": ROOT}
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _suppression(outcome: Outcome, found: Diagnostic) -> dict[str, Any]:
    waiver = waiver_of(outcome.checked.loaded.register, found)
    reason = f"{waiver.reason} (accepted by {waiver.approver} until {waiver.until})" if waiver else "a waiver"
    return {"kind": "external", "status": "accepted", "justification": visible(reason)}
