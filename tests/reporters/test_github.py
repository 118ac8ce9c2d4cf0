"""Workflow commands of GitHub, whole, and read back as its runner reads them."""

from pathlib import Path

from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.reporters.github import report
from tests.reporters.outcomes import HOSTILE, found, hostile, silent


def unescaped(text: str, *signs: str) -> str:
    for sign in (*signs, "\r", "\n", "%"):
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text


def read(line: str) -> tuple[str, dict[str, str], str]:
    """Command, properties and message, split as the runner does."""
    assert line.startswith("::")
    head, _, message = line[2:].partition("::")
    command, _, properties = head.partition(" ")
    pairs = (one.partition("=") for one in properties.split(","))
    return command, {name: unescaped(value, ":", ",") for name, _, value in pairs}, unescaped(message)


def test_findings(tmp_path: Path) -> None:
    file = "privacy/register/activities/newsletter.yaml"
    assert report(found(tmp_path)) == (
        f"::error file={file},line=6,endLine=6,col=12,endColumn=42,title=XYZ01::says what `it` should not"
        "%0Ahelp: say it otherwise%0Alaw: Art. 12(1) GDPR, Art. 5 GDPR\n"
        f"::warning file={file},line=7,endLine=9,title=RET01::is long\n"
        "::notice file=privacy/register/register.yaml,"
        "line=1,endLine=1,col=1,endColumn=5,title=XYZ03::could be shorter\n"
        "1 error, 1 warning, 1 info, 1 accepted by waivers in 5 files, as of 2026-11-22\n"
    )
    assert report(silent(tmp_path)) == "0 errors, 0 warnings in 4 files, as of 2026-11-22\n"


def test_changed_lines_come_first_and_then_the_worst(tmp_path: Path) -> None:
    findings = [
        Diagnostic(f"XYZ{line:02}", severity, "m", Span(file, line, 1, line + more, 1))
        for line, severity, file, more in (
            (1, Severity.INFO, "a.yaml", 0),
            (2, Severity.ERROR, "a.yaml", 0),
            (3, Severity.WARNING, "a.yaml", 2),
            (4, Severity.INFO, "a.yaml", 0),
            (5, Severity.ERROR, "b.yaml", 0),
            (6, Severity.WARNING, "b.yaml", 0),
            (7, Severity.ERROR, "b.yaml", 0),
        )
    ]
    outcome = found(tmp_path)
    outcome = outcome.but(checked=outcome.checked.but(diagnostics=tuple(findings)))

    def order(changed: dict[str, frozenset[int]] | None) -> list[str]:
        lines = report(outcome.but(changed=changed)).splitlines()[:-1]
        return [read(line)[1]["title"][3:] for line in lines]

    assert order(None) == ["02", "05", "07", "03", "06", "01", "04"]
    assert order({"a.yaml": frozenset((4,)), "b.yaml": frozenset((7,))}) == ["07", "03", "04", "02", "05", "06", "01"]
    assert order({"c.yaml": frozenset((4,))}) == order(None)


def test_hostile_words_stay_where_they_are(tmp_path: Path) -> None:
    told = [read(line) for line in report(hostile(tmp_path)).splitlines()[:-1]]
    assert len(told) == 2 * len(HOSTILE)
    names = {"file", "line", "endLine", "title", "col", "endColumn"}
    assert [properties for _, properties, _ in told if not properties.keys() <= names] == []
    assert {properties["title"] for _, properties, _ in told} == {"XYZ01", "RET01"}
    assert [message for _, _, message in told if "%0A" in message][:1] == ["%0A::error::x\nhelp: %0A::error::x"]
    assert {"<U+003A>:x/- item/- item.yaml", "<U+003A>:x/a | b \\| c || d"} <= {
        properties["file"] for _, properties, _ in told
    }
