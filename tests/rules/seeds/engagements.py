"""Slips that the rules on work as a processor notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed


def controllers(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed(("controllers",)), Seed(("processors",)))
    for place, one in listed(record, "controllers"):
        if "on_behalf_of" not in one:
            yield from (Seed((*place, "party")), Seed((*place, "organisation")))


def work(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("categories_of_processing",))


def country(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "countries")) for place, _ in listed(record, "transfers"))


def measures(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("security",), "none")
    yield Seed(("security",), "{none: the controller sees to it}")


def contract(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "contract")) for place, _ in listed(record, "controllers"))


def authorisation(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, _ in listed(record, "subprocessors"):
        yield from (Seed((*place, "authorisation")), Seed((*place, "authorisation"), "none"))


SEEDS = {
    "PRC01": Seeds("engagements", controllers),
    "PRC02": Seeds("engagements", work),
    "PRC03": Seeds("engagements", country),
    "PRC04": Seeds("engagements", measures),
    "PRC05": Seeds("engagements", contract),
    "PRC06": Seeds("engagements", authorisation),
}
