"""Outcomes of checks for the tests of reports: findings that do not depend on any rule's words, and hostile ones."""

from collections.abc import Iterator
from pathlib import Path

from ropa.diagnostics import Diagnostic, Related, Severity, Span
from ropa.reporters.outcome import Outcome
from tests.registers import SOUND, changed, checked

FILE = "activities/newsletter.yaml"
ERROR = Diagnostic(
    code="XYZ01",
    severity=Severity.ERROR,
    message="says what `it` should not",
    span=Span(FILE, 6, 12, 6, 42),
    help="say it otherwise",
    law=("Art. 12(1) GDPR", "Art. 5 GDPR"),
    related=(Related(Span("register.yaml", 1, 1, 1, 5), "promised here"),),
)
WARNING = Diagnostic("RET01", Severity.WARNING, "is long", Span(FILE, 7, 5, 9, 1))
REMARK = Diagnostic("XYZ03", Severity.INFO, "could be shorter", Span("register.yaml", 1, 1, 1, 5))
ACCEPTED = Diagnostic("REC01", Severity.ERROR, "names no recipient", Span(FILE, 1, 1, 1, 5), "name one")
WAIVER = "waivers:\n  - {rule: REC01, record: activities/newsletter, reason: moved, approver: DPO, until: 2026-12-31}\n"

HOSTILE = (
    "::add-mask::x",
    "::stop-commands::x",
    "%0A::error::x",
    "##[command]x",
    "###[error]x",
    "##vso[task.setvariable variable=x]y",
    "a\r\n::error file=x::y",
    "\x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    "\x1b[2J\x9b31mred\x9d0;title\x9c",
    "\x00\x08\x7f\x85\u2028\u2029\ufeff\ufffe\ud800",
    "pay\u202e\u2066cod.exe\u200b",
    "<img src=x onerror=alert(1)>",
    "<!-- ]]> &amp; &#64;x -->",
    "[x](https://evil.example) ![x](//evil.example/x.png) <https://evil.example>",
    "https://evil.example www.evil.example mailto:a@evil.example",
    "@everyone @org/team #1 !1 ~label %1 $1 &1 GH-1 org/repo#1 deadbeef deadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
    "a | b \\| c || d",
    "`code` ``two`` ```three``` \\`four\\`",
    "`@a``@b` `@c",
    "**bold** _em_ ~~gone~~ ***x*** :smile: $`x`$ $$x$$ {+ add +} [- del -]",
    "{0} {1} {{x}}",
    "# heading",
    "- item",
    '\'; DROP "x" ]]>',
    "é ü ß 漢字 😀 العربية",
)


def found(tmp_path: Path) -> Outcome:
    """An error, a warning, a remark and a finding that is accepted."""
    result = checked(tmp_path, changed(waivers=WAIVER))
    return Outcome(result.but(diagnostics=(ERROR, WARNING, REMARK), waived=(ACCEPTED,)), "privacy/register")


def silent(tmp_path: Path) -> Outcome:
    """Nothing at all."""
    return Outcome(checked(tmp_path / "silent", SOUND), "register")


def hostile(tmp_path: Path) -> Outcome:
    """Findings, waivers and file names of somebody who wants to steer whoever reads the report."""
    return Outcome(
        checked(tmp_path / "hostile", SOUND).but(diagnostics=tuple(_hostile()), waived=tuple(_hostile())), "::x"
    )


def _hostile() -> Iterator[Diagnostic]:
    for number, text in enumerate(HOSTILE):
        severity = tuple(Severity)[number % 3]
        related = Related(Span(text, 1, 1, 1, 2), text)
        yield Diagnostic("XYZ01", severity, text, Span(f"{text}/{text}.yaml", 1, 1, 1, 1), text, (), (related,))
        yield Diagnostic("RET01", severity, f"the purpose `{text}` is", Span(text, 2, 1, 3, 1), f"write `{text}`")


def unprintable(report: str) -> list[str]:
    """Signs that a terminal might obey."""
    return [sign for sign in report if not sign.isprintable() and sign != "\n"]
