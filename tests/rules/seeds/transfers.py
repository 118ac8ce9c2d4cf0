"""Slips that the rules on transfers notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed


def mechanism(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "mechanism")) for place, _ in listed(record, "transfers"))


SEEDS = {
    "TRF02": Seeds("activities", mechanism),
}
