"""Slips that the rules on legal bases notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, bases


def law(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "law")) for place, one in bases(record) if one.get("basis") == "legal-obligation")


def interest(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (
        Seed((*place, "interest")) for place, one in bases(record) if one.get("basis") == "legitimate-interests"
    )


SEEDS = {
    "LB05": Seeds("activities", law),
    "LB07": Seeds("activities", interest),
}
