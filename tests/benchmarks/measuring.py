"""Whole processes measured from outside: wall and CPU seconds, the median of several runs after one to warm up."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from ropa.errors import RopaError

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Cost:
    """What a process took, in seconds."""

    wall: float
    cpu: float
    """User and system time together; it says more than wall time on a machine that others use."""


def cost(arguments: Sequence[str], times: int, bytecode: Path) -> Cost:
    """Return the median cost of `python <arguments>`; RopaError if it fails.

    Compiled modules are kept in `bytecode`, as they are after the first run of an installed program.
    """
    environment = _environment(bytecode)
    once(arguments, environment)
    costs = [once(arguments, environment) for _ in range(times)]
    return Cost(median(one.wall for one in costs), median(one.cpu for one in costs))


def once(arguments: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run `python <arguments>` in the repository and return what it took."""
    start = time.perf_counter()
    with tempfile.TemporaryFile() as said:
        started = subprocess.Popen(
            [sys.executable, *arguments], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=said
        )
        _, status, usage = os.wait4(started.pid, 0)
        wall = time.perf_counter() - start
        started.returncode = os.waitstatus_to_exitcode(status)
        if started.returncode:
            said.seek(0)
            raise RopaError(f"python {' '.join(arguments)} failed: {said.read().decode().strip()}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def _environment(bytecode: Path) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    path = os.pathsep.join((str(ROOT / "generator"), str(ROOT)))
    return {**inherited, "PYTHONPATH": path, "PYTHONPYCACHEPREFIX": str(bytecode), "NO_MKDOCS_2_WARNING": "1"}
