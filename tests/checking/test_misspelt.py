"""A misspelt reference is one mistake and gives one finding: nothing is said of what only follows from it.

One of every sort of reference is tried in the first register that has it; `ROPA_DAMAGE=all` tries all of
them (an hour).
"""

import os
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ropa.checking import check
from ropa.diagnostics import Pointer
from ropa.register import Entry, Register
from ropa.register.references import references_of
from tests.checking.damage import Damage, Patient
from tests.checking.slips import misspelt

ROOT = Path(__file__).parents[2]
REGISTERS = (
    "register",
    "examples/auction-house",
    "examples/claims-service",
    "examples/hospital-group",
    "examples/insurance-broker",
)
DAY = date(2026, 11, 22)

Sort = tuple[str, str, tuple[str, ...]]
"""A reference by its collection, what it refers to and the fields that lead to it."""


def references(register: Register) -> Iterator[tuple[Entry[Any], str, str, Pointer]]:
    """Every reference of a register: the record, the kind, the id written, and where."""
    singles = (register.settings_entry, register.terms_entry)
    shelves = (entry for entries in register.collections.values() for entry in entries.values())
    for entry in (*shelves, *(single for single in singles if single is not None)):
        for kind, written, pointer in references_of(type(entry.value), entry.value):
            yield entry, kind, written, pointer


def sort_of(entry: Entry[Any], kind: str, pointer: Pointer) -> Sort:
    return entry.collection, kind, tuple(step for step in pointer if isinstance(step, str))


@cache
def seen_before(name: str) -> frozenset[Sort]:
    """The sorts of reference that a register before this one has."""
    return frozenset(
        sort_of(entry, kind, pointer)
        for other in REGISTERS[: REGISTERS.index(name)]
        for entry, kind, _, pointer in references(check(ROOT / other, DAY).loaded.register)
    )


def misspellings(register: Register, root: Path, passed_over: frozenset[Sort]) -> Iterator[Damage]:
    """One misspelling of every sort of reference, or of every reference."""
    every = os.environ.get("ROPA_DAMAGE") == "all"
    tried = set(passed_over)
    for entry, kind, written, pointer in references(register):
        sort = sort_of(entry, kind, pointer)
        if sort in tried and not every:
            continue
        span = entry.at(*pointer)
        line = (root / span.file).read_text(encoding="utf-8").splitlines()[span.line - 1]
        place = line.find(written, span.column - 1)
        if place >= 0:
            tried.add(sort)
            now = f"{line[:place]}{misspelt(written)}{line[place + len(written) :]}"
            yield Damage(span.file, span.line, "id misspelt", line, (now,))


@pytest.mark.parametrize("name", REGISTERS)
def test_only_the_reference_is_reported(name: str) -> None:
    root = ROOT / name
    register = check(root, DAY).loaded.register
    patient = Patient(root, DAY)
    wrong = []
    for damage in misspellings(register, root, seen_before(name)):
        found = patient.new_findings(damage)
        if [(one.code, one.span.file, one.span.line) for one in found] != [("REF01", damage.file, damage.line)]:
            wrong.append((damage, [(one.code, one.span.file, one.span.line, one.message) for one in found]))
    assert wrong == []
