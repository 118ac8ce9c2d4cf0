"""Make one realistic mistake in a register written by somebody else, and see what the check says of it."""

import re
import shutil
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from ropa.checking import check
from ropa.diagnostics import Diagnostic
from ropa.reading import Document, read_text

HERE = Path(__file__).parent
DAY = date(2026, 11, 27)
NEAR = 3


@dataclass(frozen=True, slots=True)
class Mistake:
    """One edit of one file, and what it must be called. Text that occurs twice is told apart by a number: `text@2`."""

    register: str
    file: str
    old: str
    new: str
    codes: tuple[str, ...]
    """The code expected first, then those it yields to. `-`: the edit is no mistake."""
    elsewhere: str
    """Another file in which the finding is expected, or the same one when it is not at the line of the edit."""

    def __str__(self) -> str:
        return f"{self.file}: {self.old!r} -> {self.new!r}"

    def edit(self, text: str) -> tuple[str, int]:
        """Return the text with the mistake, and the line on which it begins."""
        old, _, nth = self.old.partition("@") if re.search(r"@\d$", self.old) else (self.old, "", "")
        starts = [found.start() for found in re.finditer(re.escape(old), text)]
        assert len(starts) == 1 or (nth and len(starts) >= int(nth)), f"{self}: found {len(starts)} times"
        start = starts[int(nth or 1) - 1]
        begin = text.rfind("\n", 0, start) + 1
        end = (text + "\n").find("\n", start + len(old))
        kept = text[begin:start] + self.new + text[start + len(old) : end]
        line = text.count("\n", 0, start + len(old) - len(old.lstrip())) + 1
        return text[:begin] + (kept + "\n" if kept.strip() else "") + text[end + 1 :], line


def mistakes(register: str) -> tuple[Mistake, ...]:
    """Read the mistakes written for a register."""
    document = read_text((HERE / f"{register}.mistakes.yaml").read_bytes(), "mistakes.yaml")
    assert isinstance(document, Document)
    rows: Any = document.data
    return tuple(
        Mistake(register, f"{row['in']}.yaml", row["old"], row["new"], codes(row["code"]), row.get("found_in", ""))
        for row in rows["mistakes"]
    )


def codes(written: str) -> tuple[str, ...]:
    """Return the codes one of which is expected."""
    return tuple(written.split("|"))


def findings(root: Path) -> frozenset[Diagnostic]:
    """Everything the check says of a register on the day of these tests."""
    return frozenset(check(root, DAY).diagnostics)


@cache
def before(register: str) -> frozenset[tuple[str, str, str]]:
    """What is said of a register without a mistake."""
    return frozenset(map(said, findings(HERE / register)))


def said(found: Diagnostic) -> tuple[str, str, str]:
    """A finding without its line, which an edit above it may move."""
    return (found.code, found.span.file, found.message)


def said_of(mistake: Mistake, root: Path) -> tuple[list[Diagnostic], int]:
    """Return what is new in a copy of the register below `root` with the mistake, and the line of the mistake."""
    copy = root / mistake.register
    if not copy.exists():
        shutil.copytree(HERE / mistake.register, copy)
    file = copy / mistake.file
    text = file.read_text(encoding="utf-8")
    damaged, line = mistake.edit(text)
    file.write_text(damaged, encoding="utf-8")
    try:
        new = [found for found in findings(copy) if said(found) not in before(mistake.register)]
    finally:
        file.write_text(text, encoding="utf-8")
    return sorted(new, key=lambda one: one.order), line


def wrong(mistake: Mistake, root: Path) -> list[str]:
    """Return what the check said of a mistake where it should have said something else; empty: it was right."""
    new, line = said_of(mistake, root)
    wanted = [one for one in new if one.code in mistake.codes]
    placed = [
        one
        for one in wanted
        if (one.span.file == mistake.file and abs(one.span.line - line) <= NEAR)
        or one.span.file == f"{mistake.elsewhere}.yaml"
    ]
    right = not new if mistake.codes == ("-",) else len(new) == 1 and len(placed) == 1
    told = [f"{one.code} {one.span.file}:{one.span.line} {one.message}" for one in new]
    return [] if right else [f"{mistake.file}:{line} wanted {'|'.join(mistake.codes)}", *(told or ["nothing"])]
