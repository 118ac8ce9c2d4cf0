"""What each rule costs on a synthetic register: `python -m tests.benchmarks.rules 1000`.

Seconds of one process, after reading; the first column is what the rule itself took, shared work counted where it was
first asked for. The sum for 5,000 activities is to stay below one second.
"""

import gc
import sys
import tempfile
from datetime import date
from pathlib import Path
from time import process_time

from ropa.register import Register
from ropa.register.load import load_register
from ropa.rules import RULES
from tests.benchmarks.synthetic import write_register

DAY = date(2026, 11, 22)


def costs(register: Register) -> list[tuple[str, float, int]]:
    """Return code, seconds and number of findings of each rule, in their order."""
    found = []
    for rule in RULES:
        start = process_time()
        findings = list(rule.findings(register))
        found.append((rule.code, process_time() - start, len(findings)))
    return found


def main() -> None:
    """Print the costliest first, and the sum."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as folder:
        write_register(size, Path(folder) / "register")
        register = load_register(Path(folder) / "register", DAY).register
        gc.disable()  # as the check does
        measured = costs(register)
    for code, seconds, findings in sorted(measured, key=lambda one: -one[1]):
        print(f"{code:<8}{seconds * 1000:9.2f} ms{findings:8} findings")  # noqa: T201  a benchmark prints
    total = sum(seconds for _, seconds, _ in measured)
    print(f"{'all':<8}{total * 1000:9.2f} ms, {total / size * 1e6:.0f} µs an activity")  # noqa: T201


if __name__ == "__main__":
    main()
