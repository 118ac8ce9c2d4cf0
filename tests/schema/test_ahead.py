"""Two processes read what one reads: the same records, the same findings, whatever stands in the files."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.registers import ACTIVITY, changed, write

COMPARE = """
import sys
from datetime import date
from pathlib import Path
from ropa.register import load
from ropa.schema import ahead

def read(worth_it):
    ahead.WORTH_IT = worth_it
    loaded = load.load_register(Path(sys.argv[1]), date(2026, 11, 22))
    entries = loaded.register.collections
    records = {name: {key: repr(one.value) for key, one in found.items()} for name, found in entries.items()}
    return records, loaded.diagnostics, sorted(loaded.documents)

started = []
usual = ahead.Ahead.take
ahead.Ahead.take = lambda self, file: started.append(file) or usual(self, file)
print(read(1) == read(10**9), len(started) > 0)
"""


def compare(root: Path) -> str:
    done = subprocess.run([sys.executable, "-c", COMPARE, str(root)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.skipif(sys.platform != "linux", reason="the copy is made on Linux only")
def test_two_processes_read_the_same_as_one(tmp_path: Path) -> None:
    slips = {
        "activities/empty.yaml": "",
        "activities/latin.yaml": "name: caf\u00e9\n",
        "activities/refused.yaml": "nmae: x\n",
        "activities/unclosed.yaml": "purposes: [\n",
        **{f"activities/copy-{number}.yaml": ACTIVITY for number in range(20)},
    }
    root = write(tmp_path, {**changed(), **slips})
    (root / "activities" / "latin.yaml").write_bytes("name: caf\u00e9\n".encode("latin-1"))
    assert compare(root) == "True True"


@pytest.mark.skipif(sys.platform != "linux", reason="the copy is made on Linux only")
def test_a_copy_that_dies_is_not_missed(tmp_path: Path) -> None:
    root = write(tmp_path, {**changed(), **{f"activities/copy-{number}.yaml": ACTIVITY for number in range(20)}})
    dying = COMPARE.replace("started = []", "started = []\nimport os\nahead.marshal.dumps = lambda _: os._exit(1)")
    done = subprocess.run([sys.executable, "-c", dying, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "True True"


@pytest.mark.skipif(sys.platform != "linux" or os.cpu_count() == 1, reason="the copy needs Linux and two processors")
def test_a_check_of_a_sound_register_loads_no_parser(tmp_path: Path) -> None:
    root = write(tmp_path, {"register.yaml": "name: Register of the Example library\n"})
    program = """
import sys
from ropa.cli import main
main(["check", sys.argv[1]])
print([name for name in ("yaml", "jsonschema_rs") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", program, str(root)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
