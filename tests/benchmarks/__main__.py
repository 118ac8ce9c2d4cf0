"""`make bench`: what the commands cost on registers of several sizes, beside what they may cost."""

import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.measuring import Cost, cost
from tests.benchmarks.synthetic import write_register

SIZES = (10, 50, 500)
LARGE = 5000
CHECK_TARGETS = {10: 0.25, 500: 0.5}
"""Wall seconds of `ropa check` by number of activities, on two cores."""
SITE_TARGETS = {500: 2.0}
"""The same for the register site."""

IMPORTS = (
    "argparse",
    "yaml",
    "jsonschema_rs",
    "ropa.checking",
    "jinja2",
    "pydantic",
    "mkdocs.commands.build",
)


@dataclass(frozen=True, slots=True)
class Case:
    """Something to be measured."""

    name: str
    arguments: tuple[str, ...]
    """What Python is given."""
    target: float | None = None
    """Wall seconds it may take."""


def cases(folder: Path, sizes: tuple[int, ...]) -> Iterator[Case]:
    """Yield what is measured, writing the registers it needs below the folder; bare Python first."""
    yield Case("python", ("-c", "pass"))
    for module in IMPORTS:
        yield Case(f"import {module}", ("-c", f"import {module}"))
    for size in sizes:
        register = folder / f"register-{size}"
        write_register(size, register)
        yield Case(f"check {size:,}", ("-m", "ropa", "check", str(register)), CHECK_TARGETS.get(size))
    for size in sizes:
        register, to = folder / f"register-{size}", folder / f"site-{size}"
        yield Case(f"site {size:,}", ("-m", "tests.benchmarks.site", str(register), str(to)), SITE_TARGETS.get(size))


def row(case: Case, found: Cost, bare: Cost) -> str:
    """Return one line of the table."""
    verdict = "" if case.target is None else f"{case.target:6.2f}  {'met' if found.wall < case.target else 'MISSED'}"
    return f"{case.name:<32}{found.wall:8.3f}{found.cpu:8.3f}{found.cpu / bare.cpu:10.1f}  {verdict}".rstrip()


def main() -> None:
    """Measure and print, line by line."""
    parser = ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--times", type=int, default=5, help="runs of which the median counts (default: 5)")
    parser.add_argument("--large", action="store_true", help=f"measure {LARGE:,} activities as well")
    chosen = parser.parse_args()
    sizes = (*SIZES, LARGE) if chosen.large else SIZES
    sys.stdout.write(f"{'':<32}{'wall s':>8}{'CPU s':>8}{'x python':>10}  {'target':>6}\n")
    bare: Cost | None = None
    with tempfile.TemporaryDirectory() as folder:
        for case in cases(Path(folder), sizes):
            found = cost(case.arguments, chosen.times, Path(folder) / "bytecode")
            bare = bare or found
            sys.stdout.write(f"{row(case, found, bare)}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
