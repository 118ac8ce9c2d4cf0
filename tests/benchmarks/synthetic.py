"""Synthetic registers of any size, the same on every machine: `python -m tests.benchmarks.synthetic 500 DIR`.

They resemble real ones in what costs time: about 110 lines and 3.4 kB an activity, an organisation for every eighty
activities, a party for every eight, a system for every twelve. They pass the check without a finding.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.activity import activity
from tests.benchmarks.extent import Extent
from tests.benchmarks.surroundings import MEASURES, NEXT_NOTICE, SETTINGS, notice, organisation, party, system


def files_of(extent: Extent) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the register."""
    yield "register.yaml", SETTINGS
    yield "measures.yaml", MEASURES
    for number in range(extent.organisations):
        yield f"organisations/{extent.organisation(number)}.yaml", organisation(number)
    for number in range(extent.parties):
        yield f"parties/{extent.party(number)}.yaml", party(number)
    for number in range(extent.systems):
        yield f"systems/{extent.system(number)}.yaml", system(extent, number)
    for number in range(extent.activities):
        yield f"activities/{extent.activity(number)}.yaml", activity(extent, number)
    yield "notices/next.yaml", NEXT_NOTICE
    yield "notices/privacy.yaml", notice(extent)


def write_register(activities: int, folder: Path) -> None:
    """Write a register with so many activities into a folder, which is made."""
    for file, text in files_of(Extent(activities)):
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write_register(int(sys.argv[1]), Path(sys.argv[2]))
