"""Slips that the rules on automation notice."""

from collections.abc import Callable, Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

ALONE = ("solely-automated",)
OTHERWISE = ("profiling", "assisted")


def lost(kinds: tuple[str, ...], *fields: str) -> Callable[[Plain, Plain], Iterator[Seed]]:
    """One of the fields is gone from a decision of these kinds."""

    def slips(record: Plain, _: Plain) -> Iterator[Seed]:
        for place, one in listed(record, "automated_decisions"):
            if one.get("kind") in kinds:
                yield from (Seed((*place, field)) for field in fields)

    return slips


def silent(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("automated_decisions",))
    yield from (Seed((*place, "kind")) for place, _ in listed(record, "automated_decisions"))


SEEDS = {
    "ADM01": Seeds("activities", lost(ALONE, "ground")),
    "ADM02": Seeds("activities", lost(ALONE, "logic", "significance", "consequences")),
    "ADM03": Seeds("activities", lost(ALONE, "safeguards")),
    "ADM04": Seeds("activities", lost(ALONE, "special_ground")),
    "ADM05": Seeds("activities", lost(OTHERWISE, "logic")),
    "ADM06": Seeds("activities", silent),
}
