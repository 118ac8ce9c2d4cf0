"""Registers as other people would write them are silent, and each mistake in them is found once and by its name."""

from pathlib import Path

import pytest

from ropa.checking import check
from tests.unseen.seeding import DAY, HERE, Mistake, mistakes, wrong

REGISTERS = ("ayuntamiento", "brindille", "charity", "courtier", "declic", "mittelstand", "webshop")
EVERY = [mistake for register in REGISTERS for mistake in mistakes(register)]


@pytest.fixture(scope="module")
def copies(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("unseen")


@pytest.mark.parametrize("register", REGISTERS)
def test_a_careful_register_is_silent(register: str) -> None:
    assert check(HERE / register, DAY).diagnostics == ()


@pytest.mark.parametrize("mistake", EVERY, ids=lambda one: f"{one.register}-{one.codes[0]}")
def test_a_mistake_is_found_where_it_is_and_once(mistake: Mistake, copies: Path) -> None:
    assert wrong(mistake, copies) == []
