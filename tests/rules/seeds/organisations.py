"""Slips that the rules on organisations notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds


def organisation(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed(("name",)), Seed(("address",)))
    contacts = [key for key in ("email", "phone", "contacts") if key in record]
    if len(contacts) == 1:
        yield Seed((contacts[0],))


SEEDS = {
    "ORG01": Seeds("organisations", organisation),
}
