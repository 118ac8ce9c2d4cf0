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
    elsewhere: str = ""
    """Another file in which the finding is expected, or the same one when it is not at the line of the edit."""
    near: str = ""
    """Words of the sound register beside which the finding is expected."""
    day: date = DAY
    """The day of the check."""
    each: bool = False
    """Whether every record that has the mistake says so."""

    def __str__(self) -> str:
        return f"{self.file}: {self.old!r} -> {self.new!r}"

    def edit(self, text: str) -> tuple[str, int]:
        """Return the text with the mistake, and the line on which it begins."""
        if not text:
            return self.new, 1
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
    return tuple(_mistake(register, row) for row in rows["mistakes"])


def _mistake(register: str, row: dict[str, Any]) -> Mistake:
    return Mistake(
        register,
        f"{row['in']}.yaml",
        row["old"],
        row["new"],
        tuple(row["code"].split("|")),
        row.get("found_in", ""),
        row.get("near", ""),
        date.fromisoformat(row["day"]) if "day" in row else DAY,
        row.get("each", False),
    )


@cache
def before(register: str, day: date) -> frozenset[tuple[str, str, str]]:
    """What is said of a register without a mistake: nothing, unless a review is overdue by that day."""
    return frozenset(map(said, check(HERE / register, day).diagnostics))


def said(found: Diagnostic) -> tuple[str, str, str]:
    """A finding without its line, which an edit above it may move."""
    return (found.code, found.span.file, found.message)


def said_of(mistake: Mistake, root: Path) -> tuple[list[Diagnostic], int]:
    """Return what is new in a copy of the register below `root` with the mistake, and the line of the mistake."""
    copy = root / mistake.register
    if not copy.exists():
        shutil.copytree(HERE / mistake.register, copy)
    file = copy / mistake.file
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    damaged, line = mistake.edit(text)
    file.write_text(damaged, encoding="utf-8")
    try:
        found = check(copy, mistake.day).diagnostics
    finally:
        if text:
            file.write_text(text, encoding="utf-8")
        else:
            file.unlink()
    known = before(mistake.register, mistake.day)
    return [one for one in found if said(one) not in known], line


def wrong(mistake: Mistake, root: Path) -> list[str]:
    """Return what the check said of a mistake where it should have said something else; empty: it was right.

    Once means at one place: a text that is wrong in two languages is said twice there.
    """
    new, line = said_of(mistake, root)
    said_at = {(one.span.file, one.span.line) for one in new}
    once = len({one.code for one in new}) == 1 and new[0].code in mistake.codes and (mistake.each or len(said_at) == 1)
    right = not new if mistake.codes == ("-",) else once and any(_is_there(mistake, line, *place) for place in said_at)
    told = [f"{one.code} {one.span.file}:{one.span.line} {one.message}" for one in new]
    return [] if right else [f"{mistake.file}:{line} wanted {'|'.join(mistake.codes)}", *(told or ["nothing"])]


def _is_there(mistake: Mistake, line: int, file: str, found: int) -> bool:
    """Tell whether a finding stands where it is expected."""
    wanted = f"{mistake.elsewhere}.yaml" if mistake.elsewhere else mistake.file
    if mistake.near:
        sound = (HERE / mistake.register / wanted).read_text(encoding="utf-8")
        line = sound.count("\n", 0, sound.index(mistake.near)) + 1
    return (file == wanted and (abs(found - line) <= NEAR or bool(mistake.elsewhere and not mistake.near))) or (
        not mistake.near and file == mistake.file and abs(found - line) <= NEAR
    )
