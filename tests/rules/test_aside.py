"""Two processes find what one finds."""

import subprocess
import sys
from pathlib import Path

import pytest

from ropa.rules import RULES
from ropa.rules.aside import WORDY

ROOT = Path(__file__).parents[2]
COMPARE = """
import os, sys
from datetime import date
from pathlib import Path
from ropa.checking import check
from ropa.rules import aside

def found(worth_it):
    aside.WORTH_IT = worth_it
    return check(Path(sys.argv[1]), date(2026, 11, 22)).diagnostics

started = []
usual = os.fork
os.fork = lambda: started.append(True) or usual()
one = found(10**9)
alone = len(started)
print(found(1) == one, len(started) > alone, len(one) > 0)
aside._work = lambda *_: os._exit(1)
print(found(1) == one)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the copy is made on Linux only")
@pytest.mark.parametrize("register", ["tests/policy/fixture_register", "tests/site/fixture_register"])
def test_a_copy_finds_the_same_and_may_die(register: str) -> None:
    command = [sys.executable, "-c", COMPARE, str(ROOT / register)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["True True True", "True"]


def test_the_rules_that_read_words_exist() -> None:
    assert WORDY - {rule.code for rule in RULES} == frozenset()
