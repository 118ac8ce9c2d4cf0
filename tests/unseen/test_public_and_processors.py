"""Slips in three registers that no rule was written against are found, each once; the sound registers are silent."""

from pathlib import Path
from typing import Any

import pytest

from ropa.checking import check
from tests.unseen.public_and_processors import DAY, HERE, ROOTS, after, said, slips, wrong

TENTHS = 10
CASES = [(root, part) for root in ROOTS for part in range(TENTHS)]


@pytest.mark.parametrize("root", ROOTS)
def test_sound_registers_give_no_reason_to_speak(root: str) -> None:
    assert check(HERE / root, DAY).diagnostics == ()


@pytest.mark.parametrize(("root", "part"), CASES)
def test_a_slip_is_found_where_it_is_and_once(root: str, part: int, tmp_path: Path) -> None:
    missed: list[tuple[dict[str, Any], list[tuple[tuple[str, str, str], int]]]] = []
    for slip in slips(root)[part::TENTHS]:
        found = after(root, slip, tmp_path)
        if wrong(root, slip, found):
            missed.append((slip, [(said(one), one.span.line) for one in found]))
    assert missed == []
