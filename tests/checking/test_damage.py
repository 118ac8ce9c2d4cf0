"""The example register, damaged by one slip at a time: still valid, or a finding next to the slip. Never a traceback.

A sample is tried, the same on every run; `ROPA_DAMAGE=all` tries every slip in every line of every file (half an hour).
"""

import os
import random
from datetime import date
from pathlib import Path

from tests.checking.damage import Patient, missed_elsewhere, near

REGISTER = Path(__file__).parents[2] / "register"
SAMPLE = 160
SEED = 30


def test_usual_slips_are_found_where_they_are() -> None:
    patient = Patient(REGISTER, date(2026, 11, 22))
    files = sorted(path.relative_to(REGISTER).as_posix() for path in REGISTER.rglob("*.yaml"))
    damages = list(patient.damages(files))
    if os.environ.get("ROPA_DAMAGE") != "all":
        damages = random.Random(SEED).sample(damages, SAMPLE)  # noqa: S311  chooses, hides nothing
    far = []
    noticed = 0
    for damage in damages:
        found = patient.new_findings(damage)
        noticed += bool(found)
        if found and not near(damage, found) and not missed_elsewhere(damage, found):
            far.append((damage, [(one.span.file, one.span.line, one.message) for one in found]))
    assert far == []
    assert noticed > len(damages) * 0.6
