"""Slips that the rules on personal data notice."""

import json
from collections.abc import Iterator
from typing import Any

from ropa.vocabulary import shipped
from tests.rules.seeds.reading import Plain, Seed, Seeds, listed, worded

ILLNESS = {"nl": "gekende allergieën", "fr": "allergies connues", "en": "known allergies"}


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


def subjects(_record: Plain, _defaults: Plain) -> Iterator[Seed]:
    yield Seed(("data_subjects",))


def categories(_record: Plain, _defaults: Plain) -> Iterator[Seed]:
    yield Seed(("data",))


def law(record: Plain, _: Plain) -> Iterator[Seed]:
    """A condition that needs a law loses it; care under a contract does not."""
    for place, purpose in listed(record, "purposes"):
        by_contract = all(one.get("basis") == "contract" for _, one in listed(purpose, "legal_basis"))
        for inner, ground in listed(purpose, "special_ground"):
            if "law" in ground and not by_contract:
                yield Seed((*place, *inner, "law"))


def criminal(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        yield Seed((*place, "criminal_ground"))
        grounds = listed(purpose, "criminal_ground")
        # a condition of Schedule 1 is a law by itself
        yield from (Seed((*place, *inner, "law")) for inner, one in grounds if not one.get("schedule_1"))


def number(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "national_id_law")) for place, _ in listed(record, "data"))


NAMED = ("party", "category", "activity", "description")


def sources(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "sources"):
        named = [key for key in NAMED if key in one]
        if one["kind"] in {"party", "other-person", "public", "internal"} and len(named) == 1:
            yield Seed((*place, named[0]))


def tacit(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        for inner, ground in listed(purpose, "special_ground"):
            if ground.get("condition") == "explicit-consent":
                consent = (*place, *inner, "consent", "explicit")
                yield from (Seed(consent), Seed(consent, "false"))


def secrecy(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        for inner, ground in listed(purpose, "special_ground"):
            if ground.get("condition") == "health-care":
                yield Seed((*place, *inner, "secrecy"))


def unassessed(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, data in listed(record, "data"):
        if data["category"] in {"diet", "leave-absence"}:
            yield Seed((*place, "special"))
    for place, data in listed(record, "data"):
        items = data.get("items")
        if data["category"] in {"identification", "contact"} and isinstance(items, list) and items:
            yield from worded((*place, "items", len(items) - 1), items[-1], ILLNESS)


def consequence(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, data in listed(record, "data"):
        if data.get("required") in {"law", "contract", "to-conclude"}:
            yield Seed((*place, "consequence"))


def anonymous(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, data in listed(record, "data"):
        if data.get("pseudonymised") or data["category"] in {"contact", "identification"}:
            yield Seed((*place, "items"), "{en: [anonymous data], fr: [données anonymes]}")


def children(record: Plain, _: Plain) -> Iterator[Seed]:
    """A group becomes one of children, where no other part names the group and the screening counts it already."""
    if str(record).count("data_subjects") == 1 and "vulnerable-persons" in record["dpia"]["criteria"]:
        yield from (Seed((*place, "group"), "children") for place, _ in listed(record, "data_subjects"))


def stranger(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, data in listed(record, "data"):
        named = "all-groups" not in record["data_subjects"]
        if named and "purposes" in data and len(data.get("data_subjects", ())) == 1:
            yield Seed((*place, "data_subjects"), "[deceased-persons]")


def category(record: Plain, _: Plain) -> Iterator[Seed]:
    for key in ("recipients", "transfers"):
        yield from (Seed((*place, "data"), "[political]") for place, _ in listed(record, key))


def vague(record: Plain, _: Plain) -> Iterator[Seed]:
    words = {"en": "other personal data", "fr": "autres données personnelles", "nl": "overige gegevens"}
    for place, data in listed(record, "data"):
        items = data.get("items")
        for language, text in words.items():
            if isinstance(items, dict) and language in items:
                yield Seed((*place, "items", language), f'["{text}"]')


def other_body(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        for inner, ground in listed(purpose, "special_ground"):
            if ground.get("condition") in {"legal-claims", "vital-interests", "made-public"}:
                yield Seed((*place, *inner, "condition"), "not-for-profit-body")


def twice(record: Plain, _: Plain) -> Iterator[Seed]:
    """The first row is written a second time, below itself."""
    for place, row in listed(record, "data"):
        yield Seed(place, f"{json.dumps(row, ensure_ascii=False)}\n  - {json.dumps(row, ensure_ascii=False)}")
        return


SEEDS = {
    "DAT01": Seeds("activities", subjects),
    "DAT02": Seeds("activities", categories),
    "DAT03": Seeds("activities", vague),
    "DAT04": Seeds("activities", special),
    "DAT05": Seeds("activities", law),
    "DAT06": Seeds("activities", tacit),
    "DAT07": Seeds("activities", secrecy),
    "DAT08": Seeds("activities", criminal),
    "DAT09": Seeds("activities", number),
    "DAT10": Seeds("activities", unassessed),
    "DAT11": Seeds("activities", sources),
    "DAT12": Seeds("activities", required),
    "DAT13": Seeds("activities", consequence),
    "DAT14": Seeds("activities", anonymous),
    "DAT15": Seeds("activities", children),
    "DAT16": Seeds("activities", stranger),
    "DAT17": Seeds("activities", category),
    "DAT18": Seeds("activities", other_body),
    "DAT19": Seeds("activities", twice),
}
