"""Findings as JUnit XML, which every CI service shows: a suite per folder, a case per file and code."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

from ropa.checking.waivers import waiver_of
from ropa.diagnostics import Diagnostic, Severity
from ropa.reporters.outcome import Outcome
from ropa.reporters.visible import harmless

TOP = "register"
"""Name of the suite of files that are in no folder."""
SOUND = "no findings"

Cases = Mapping[str, Mapping[str, Sequence[Diagnostic]]]
"""File -> code -> findings; a file without any has no codes."""


def report(outcome: Outcome) -> str:
    """Return the check as XML in ASCII, ending in a line end. Errors are failures, with `strict` warnings as well."""
    root = ET.Element("testsuites", name="ropa check")
    cases = _cases(outcome)
    for folder in sorted({_folder(file) for file in cases}):
        suite = ET.SubElement(root, "testsuite", name=folder)
        for file in sorted(cases):
            if _folder(file) == folder:
                _add(outcome, suite, file, cases[file])
        _count(suite, suite)
    _count(root, root)
    ET.indent(root)
    # ASCII with character references: letters of any language survive any console
    written: bytes = ET.tostring(root, encoding="us-ascii", xml_declaration=True)
    return written.decode("ascii") + "\n"


def _cases(outcome: Outcome) -> Cases:
    cases: dict[str, dict[str, list[Diagnostic]]] = {file: {} for file in outcome.checked.loaded.documents}
    for found in (*outcome.checked.diagnostics, *outcome.checked.waived):
        cases.setdefault(found.span.file, {}).setdefault(found.code, []).append(found)
    return cases


def _folder(file: str) -> str:
    folder, slash, _ = file.partition("/")
    return harmless(folder) if slash else TOP


def _add(outcome: Outcome, suite: ET.Element, file: str, codes: Mapping[str, Sequence[Diagnostic]]) -> None:
    where = harmless(outcome.path(file))
    for code in sorted(codes) or [SOUND]:
        case = ET.SubElement(suite, "testcase", classname=where, name=code, file=where)
        by_kind = defaultdict[str, list[Diagnostic]](list)
        for found in codes.get(code, ()):
            by_kind[_kind(outcome, found)].append(found)
        for kind in ("skipped", "failure", "system-out"):  # the order of the format
            if findings := by_kind[kind]:
                told = ET.SubElement(case, kind)
                told.text = "\n".join(line for found in findings for line in _lines(outcome, found))
                if kind == "skipped":
                    told.set("message", "accepted by a waiver")
                elif kind == "failure":
                    told.set("message", harmless(findings[0].message))
                    told.set("type", str(findings[0].severity))


def _kind(outcome: Outcome, found: Diagnostic) -> str:
    if found in outcome.checked.waived:
        return "skipped"
    failing = (Severity.ERROR, Severity.WARNING) if outcome.strict else (Severity.ERROR,)
    return "failure" if found.severity in failing else "system-out"


def _lines(outcome: Outcome, found: Diagnostic) -> list[str]:
    span = found.span
    place = f"{outcome.path(span.file)}:{span.line}:{span.column}"
    lines = [f"{place}: {found.severity}[{found.code}] {found.message}"]
    if found.help:
        lines.append(f"help: {found.help}")
    if found.law:
        lines.append(f"law: {', '.join(found.law)}")
    if found in outcome.checked.waived and (waiver := waiver_of(outcome.checked.loaded.register, found)):
        lines.append(f"accepted until {waiver.until} by {waiver.approver}: {waiver.reason}")
    return [harmless(line) for line in lines]


def _count(target: ET.Element, below: ET.Element) -> None:
    target.set("tests", str(sum(1 for _ in below.iter("testcase"))))
    target.set("failures", str(sum(1 for _ in below.iter("failure"))))
    target.set("errors", "0")
    target.set("skipped", str(sum(1 for case in below.iter("testcase") if case.find("skipped") is not None)))
