"""A register with one damaged file: read from memory, so that the example itself is never touched."""

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from unittest.mock import patch

from ropa.checking import Checked, check
from ropa.diagnostics import Diagnostic
from ropa.reading import Document, Unreadable, read_document, read_text
from tests.checking.slips import slips

NEAR = 3
"""Lines within which a finding counts as being where the damage is."""

Signature = tuple[str, str, str]
"""Code, file and message: a finding whatever the line to which the damage has moved it."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One slip in one file."""

    file: str
    line: int
    slip: str
    was: str
    now: tuple[str, ...]


@dataclass(slots=True)
class Patient:
    """A register that is damaged in one place after the other."""

    root: Path
    day: date
    _read: dict[str, Document | Unreadable] = field(default_factory=dict)
    _known: Counter[Signature] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Check it unharmed."""
        with self._replaced({}):
            self._known = Counter(map(_signature, check(self.root, self.day).diagnostics))

    def damages(self, files: Sequence[str]) -> Iterator[Damage]:
        """Yield every slip in every line of these files."""
        for file in files:
            for number, line in enumerate(self._lines(file), 1):
                for slip, now in slips(line):
                    yield Damage(file, number, slip, line, tuple(now))

    def new_findings(self, damage: Damage) -> list[Diagnostic]:
        """Return what the check says about the damaged register and does not say about the unharmed one."""
        lines = self._lines(damage.file)
        text = "\n".join([*lines[: damage.line - 1], *damage.now, *lines[damage.line :]])
        with self._replaced({damage.file: read_text(f"{text}\n".encode(), damage.file)}):
            checked: Checked = check(self.root, self.day)
        known = self._known.copy()
        found = []
        for diagnostic in checked.diagnostics:
            known[_signature(diagnostic)] -= 1
            if known[_signature(diagnostic)] < 0:
                found.append(diagnostic)
        return found

    def _lines(self, file: str) -> list[str]:
        return (self.root / file).read_text(encoding="utf-8").splitlines()

    @contextmanager
    def _replaced(self, damaged: dict[str, Document | Unreadable]) -> Iterator[None]:
        def read(path: Path, file: str) -> Document | Unreadable:
            if file not in self._read:
                self._read[file] = read_document(path, file)
            return damaged.get(file) or self._read[file]

        with patch("ropa.register.load.read_document", read):
            yield


def near(damage: Damage, found: Sequence[Diagnostic]) -> bool:
    """Tell whether one of the findings, or a second place it names, is within three lines of the damage."""
    places = [span for one in found for span in (one.span, *(related.span for related in one.related))]
    last = damage.line + max(len(damage.now), 1) - 1
    return any(span.file == damage.file and damage.line - NEAR <= span.line <= last + NEAR for span in places)


def missed_elsewhere(damage: Damage, found: Sequence[Diagnostic]) -> bool:
    """Tell whether the findings are at references to an id that the damage took away."""
    return any(one.code == "REF01" and _named(one.message) in damage.was for one in found)


def _named(message: str) -> str:
    return message.split("`")[1] if "`" in message else message


def _signature(found: Diagnostic) -> Signature:
    return (found.code, found.span.file, found.message)
