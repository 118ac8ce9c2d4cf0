"""Slips that the rules on trackers notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds


def facts(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((field,)) for field in ("name", "category", "purpose", "lifetime"))
    if "opt_out" in record:
        yield Seed(("provider",))
    if record.get("consent") == "required":
        yield from (Seed((field,)) for field in ("data", "third_parties"))


def category(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("consent") != "required":
        yield from (Seed(("category",), other) for other in ("retargeting", "social-media"))
    if record["category"] in {"advertising", "retargeting", "analytics"} and record["consent"] == "required":
        yield Seed(("consent",), "exempt")


def exemption(_: Plain, __: Plain) -> Iterator[Seed]:
    yield Seed(("exemption",))


def refusal(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("consent") == "required":
        yield Seed(("refusal",))


def too_long(record: Plain, _: Plain) -> Iterator[Seed]:
    if "lambert" not in record["domain"] and record.get("applies_in") != ["UK"]:
        yield Seed(("lifetime",), "P3Y")
        if record["category"] == "analytics":
            yield Seed(("retention",), "P26M")


def read_by_others(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("consent") == "exempt-audience":
        yield Seed(("third_parties",), "[exemple-annonces]")


SEEDS: dict[str, Seeds] = {
    "TRK01": Seeds("trackers", facts),
    "TRK02": Seeds("trackers", category),
    "TRK03": Seeds("trackers", exemption),
    "TRK05": Seeds("trackers", refusal),
    "TRK06": Seeds("trackers", too_long),
    "TRK07": Seeds("trackers", read_by_others),
}
