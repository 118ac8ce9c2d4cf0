"""Slips that the rules on the law of single countries notice."""

from collections.abc import Iterator

from tests.rules.seeds import transfers
from tests.rules.seeds.reading import Plain, Seed, Seeds, listed


def calls(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("applies_in") == ["FR"]:
        for place, purpose in listed(record, "purposes"):
            for inner, item in listed(purpose, "marketing"):
                if item["by"] == ["telephone"]:
                    yield Seed((*place, *inner, "mode"), "opt-out")
                    yield Seed((*place, *inner, "objection"), "{en: register with Bloctel, fr: inscription à Bloctel}")


SEEDS: dict[str, Seeds] = {
    "CH01": Seeds("activities", transfers.guarantee),
    "FR02": Seeds("activities", calls),
}
