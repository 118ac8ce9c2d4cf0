"""What holds for every format: nothing in it steers a terminal or a CI service, and the same check is told the same."""

import re
from pathlib import Path

import pytest

from ropa import reporters
from ropa.reporters import FORMATS, reported
from ropa.reporters.visible import harmless, unsteering
from tests.reporters.outcomes import HOSTILE, found, hostile, silent, unprintable

OURS = re.compile(
    r"::(?:error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[A-Z0-9]+::"
)


def obeyed(line: str) -> bool:
    """Whether a service that reads the log would take the line for a command."""
    return line.lstrip().startswith("::") or bool(re.search(r"##\w*\[", line))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("statistics", [False, True])
def test_no_terminal_is_steered(name: str, statistics: bool, tmp_path: Path) -> None:
    told = reported(hostile(tmp_path).but(statistics=statistics), name)
    assert unprintable(told) == []
    told.encode()


@pytest.mark.parametrize("name", FORMATS)
def test_no_service_is_commanded(name: str, tmp_path: Path) -> None:
    lines = reported(hostile(tmp_path), name).splitlines()
    commands = [line for line in lines if obeyed(line)]
    if name == "github":
        assert len(commands) == 2 * len(HOSTILE)
        commands = [line for line in commands if not OURS.match(line) or obeyed(OURS.sub("", line))]
    assert commands == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_ends_in_one_line_end(name: str, tmp_path: Path) -> None:
    for outcome in (found(tmp_path), silent(tmp_path), hostile(tmp_path)):
        told = reported(outcome, name)
        assert told.endswith("\n")
        assert not told.endswith("\n\n")
        assert reported(outcome, name) == told


def test_these_tests_see_what_they_forbid() -> None:
    assert [text for text in HOSTILE if any(obeyed(line) for line in text.splitlines())] == [
        "::add-mask::x",
        "::stop-commands::x",
        "##[command]x",
        "###[error]x",
        "##vso[task.setvariable variable=x]y",
        "a\r\n::error file=x::y",
    ]
    assert unprintable("a\x1b\x9b\u202e\n") == ["\x1b", "\x9b", "\u202e"]


def test_what_is_shown_instead() -> None:
    assert [harmless(text) for text in HOSTILE[:7]] == [
        "<U+003A>:add-mask::x",
        "<U+003A>:stop-commands::x",
        "%0A::error::x",
        "<U+0023>#[command]x",
        "#<U+0023>#[error]x",
        "<U+0023>#vso[task.setvariable variable=x]y",
        "a<U+000D><U+000A>::error file=x::y",
    ]
    assert unsteering("a\n  :::x\nb") == "a\n  <U+003A>::x\nb"
    plain = "see: RET01 :: # heading [x] C#[1]"
    assert harmless(plain) == plain


def test_every_module_with_a_report_is_a_format() -> None:
    folder = Path(reporters.__file__).parent
    written = {path.stem for path in folder.glob("*.py") if "\ndef report(" in path.read_text(encoding="utf-8")}
    assert written == set(FORMATS)
