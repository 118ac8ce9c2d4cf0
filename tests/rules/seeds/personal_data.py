"""Slips that the rules on personal data notice."""

from collections.abc import Iterator
from typing import Any

from ropa.vocabulary import shipped
from tests.rules.seeds.reading import Plain, Seed, Seeds, listed


def special(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "purposes"):
        for _where, data in listed(record, "data"):
            term = shipped("data-categories").get(data["category"])
            kinds = data.get("special", term.special if term else ())
            if kinds and one.get("id") in data.get("purposes", ()):
                yield Seed((*place, "special_ground"))
                break


def required(record: Plain, defaults: Plain) -> Iterator[Seed]:
    stated: Any = record.get("sources", defaults.get("sources", ["person"]))
    sources = [stated] if isinstance(stated, str) else stated
    kinds: dict[str, str] = {one: one for one in sources if isinstance(one, str)}
    kinds |= {str(one.get("id", one["kind"])): one["kind"] for one in sources if isinstance(one, dict)}
    for place, data in listed(record, "data"):
        if "person" in [kinds.get(one, one) for one in data.get("sources", kinds)]:
            yield Seed((*place, "required"))


SEEDS = {
    "DAT04": Seeds("activities", special),
    "DAT12": Seeds("activities", required),
}
