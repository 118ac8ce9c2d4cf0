"""Slips that the rules on purposes notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, bases, listed


def purpose(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("purposes",))
    yield from (Seed((*place, "title")) for place, _ in listed(record, "purposes"))


def basis(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "legal_basis")) for place, _ in listed(record, "purposes"))
    yield from (Seed((*place, "basis")) for place, one in bases(record) if len(one) > 1)


SEEDS = {
    "PUR01": Seeds("activities", purpose),
    "PUR03": Seeds("activities", basis),
}
