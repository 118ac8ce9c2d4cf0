"""Slips that the rules on recipients notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

WHO = ("party", "organisation", "department", "category", "description")


def recipient(record: Plain, defaults: Plain) -> Iterator[Seed]:
    if "recipients" not in defaults or "recipients" not in record.get("inherits", ["recipients"]):
        yield Seed(("recipients",))
    for place, one in listed(record, "recipients"):
        named = [key for key in WHO if key in one]
        if len(named) == 1 and len(one) > 1:
            yield Seed((*place, named[0]))


SEEDS = {
    "REC01": Seeds("activities", recipient),
}
