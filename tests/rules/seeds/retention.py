"""Slips that the rules on retention notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

ENDS = ("for", "until", "criteria", "unlimited")


def period(record: Plain, defaults: Plain) -> Iterator[Seed]:
    if "retention" not in defaults:
        yield Seed(("retention",))
    for place, one in listed(record, "retention"):
        ends = [key for key in ENDS if key in one]
        if len(ends) == 1 and len(one) > 1:
            yield Seed((*place, ends[0]))


SEEDS = {
    "RET01": Seeds("activities", period),
}
