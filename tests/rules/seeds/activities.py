"""Slips that the rules on the identity and life of an activity notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

LONG_AGO = "2025-01-01"


def reference(record: Plain, _: Plain) -> Iterator[Seed]:
    series, _, number = record["reference"].rpartition("-")
    other = "1".zfill(len(number)) if int(number) != 1 else "2".zfill(len(number))
    yield Seed(("reference",), f"{series}-{other}")
    yield Seed(("reference",), f"{series.lower()}-{other}")


def owner(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("owner",))


def life(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("lifecycle", "status"))
    yield Seed(("lifecycle",))
    yield Seed(("lifecycle", "status"), "planned")
    yield Seed(("lifecycle", "start"), "2030-01-01")
    yield Seed(("lifecycle", "start"), f"{record['lifecycle']['start']}\n  end: 2001-12-31")
    yield Seed(("lifecycle", "start"), f"{record['lifecycle']['start']}\n  end: 2026-01-31")
    yield Seed(("lifecycle", "changed"), "2001-01-01")
    yield Seed(("lifecycle", "created"), "2030-01-01")
    yield Seed(("lifecycle", "last_review"), "2027-01-01")
    yield Seed(("lifecycle", "approved_on"), "2001-01-01")


def review(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("lifecycle", "last_review"), LONG_AGO)
    yield Seed(("lifecycle", "last_review"), "2001-01-01")
    yield Seed(("lifecycle", "last_review"), f"{record['lifecycle']['last_review']}\n  review_every: P1D")


def disposal(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("lifecycle", "status"), "ended\n  end: 2026-06-30")


def roles(record: Plain, _: Plain) -> Iterator[Seed]:
    if len(record["controllers"]) == 1 and isinstance(record["controllers"][0], str):
        for place, one in listed(record, "recipients"):
            if "department" in one and "role" not in one:
                yield Seed(place, f"{{organisation: {record['controllers'][0]}, role: processor, why: to do the work}}")


def generic_name(record: Plain, _: Plain) -> Iterator[Seed]:
    name = record.get("name")
    yield from (Seed(("name", language), "Marketing") for language in (name if isinstance(name, dict) else ()))
    if isinstance(name, str):
        yield Seed(("name",), "Marketing")


def link(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("description",), "https://intranet.example.example/records/12")


def placeholder(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((key,), '"TBD"') for key in ("description", "owner") if isinstance(record.get(key), str))


SEEDS: dict[str, Seeds] = {
    "ACT01": Seeds("activities", reference),
    "ACT02": Seeds("activities", owner),
    "ACT03": Seeds("activities", life),
    "ACT04": Seeds("activities", review),
    "ACT05": Seeds("activities", generic_name),
    "ACT06": Seeds("activities", disposal),
    "ACT07": Seeds("activities", link),
    "ACT08": Seeds("activities", placeholder),
    "ACT09": Seeds("activities", roles),
}
