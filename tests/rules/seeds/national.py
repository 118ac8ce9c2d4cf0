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


def complaints(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("jurisdictions") == ["UK"]:
        serving = [place for place, one in listed(record, "contacts") if "complaints" in one.get("for", ["complaints"])]
        if len(serving) == 1:
            yield Seed((*serving[0], "for"), "[general]")


SEEDS: dict[str, Seeds] = {
    "CH01": Seeds("activities", transfers.guarantee),
    "FR02": Seeds("activities", calls),
    "UK01": Seeds("organisations", complaints),
}
