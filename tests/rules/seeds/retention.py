"""Slips that the rules on retention notice."""

import json
import re
from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

ENDS = ("for", "until", "criteria", "unlimited")


OF_LAW = re.compile(r"the law sets|asks for")


def period(record: Plain, defaults: Plain) -> Iterator[Seed]:
    if "retention" not in defaults:
        yield Seed(("retention",))
    for place, one in listed(record, "retention"):
        ends = [key for key in ENDS if key in one]
        if len(ends) == 1 and len(one) > 1:
            yield Seed((*place, ends[0]))


def start(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "from")) for place, one in listed(record, "retention") if "for" in one)


def law(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        if OF_LAW.search(str(one.get("reason", ""))):
            yield Seed((*place, "law"))


def disposal(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "then")) for place, _ in listed(record, "retention"))


def unlimited(record: Plain, _: Plain) -> Iterator[Seed]:
    stated = listed(record, "retention")
    if len(stated) == 1 and not str(stated[0][1]).startswith("{'id': 'rolling'"):
        yield Seed(stated[0][0], "{unlimited: one never knows, then: review, backups: P1M}")


def access(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        yield from (Seed((*place, *inner, "access")) for inner, _ in listed(one, "archive"))


def backups(record: Plain, _: Plain) -> Iterator[Seed]:
    stated = listed(record, "retention")
    for place, one in stated if len(stated) == 1 else ():
        long = re.match(r"P([3-9]|\d\d)Y", str(one.get("for", "")))
        if "backups" in one and one["then"] in {"erase", "destroy"} and (long or "archive" in one):
            yield Seed((*place, "backups"))


def phases(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        if "archive" in one and "until" in one:
            yield Seed((*place, "archive"), f"{{until: {one['until']}, access: Legal}}")


def contradiction(record: Plain, _: Plain) -> Iterator[Seed]:
    first, then = (f"{{for: P{years}Y, from: last-contact, then: erase, backups: P1M, reason: x}}" for years in (1, 2))
    if record.get("data_subjects") != ["job-applicants"]:
        yield Seed(("retention",), f"[{first}, {then}]")


def statutory(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        cited = one.get("law")
        statutes = {
            law.get("statute") for law in (cited if isinstance(cited, list) else [cited]) if isinstance(law, dict)
        }
        if "condition" in one:
            continue
        if statutes & {"fr-code-securite-interieure", "be-cameras"} and "for" in one:
            yield Seed((*place, "for"), "P3M")
        if statutes & {"fr-code-travail"} and one.get("from") == "collection":
            yield Seed((*place, "for"), "P2Y")
        if one.get("from") == "end-of-financial-year" and statutes & {"fr-code-commerce", "be-vat-code"}:
            yield Seed((*place, "for"), "P3Y")


def foreign(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        cited = one.get("law")
        if isinstance(cited, dict) and str(cited.get("statute")) in {"fr-code-civil", "be-old-civil-code", "ch-co"}:
            yield Seed((*place, "law", "statute"), "nl-awr")


NEEDED = {
    "en": "as long as necessary for our purposes",
    "fr": "aussi longtemps que nécessaire",
    "nl": "zolang als nodig",
    "de": "so lange wie nötig",
}


def vague(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        titles = [item.get("title") for _place, item in listed(record, "purposes")]
        languages = list(titles[0]) if titles and isinstance(titles[0], dict) else []
        if languages and "rule" not in one and "archive" not in one:
            kept = {key: value for key, value in one.items() if key in {"id", "data", "purposes", "then", "backups"}}
            criteria = {language: NEEDED[language] for language in languages}
            yield Seed(place, json.dumps({**kept, "criteria": criteria}, ensure_ascii=False))


def minimum(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "retention"):
        if {"law", "reason"} & set(one) and "for" in one and not {"archive", "at_most", "criteria", "until"} & set(one):
            yield Seed((*place, "bound"), "minimum")


SEEDS: dict[str, Seeds] = {
    "RET01": Seeds("activities", period),
    "RET02": Seeds("activities", vague),
    "RET03": Seeds("activities", start),
    "RET05": Seeds("activities", law),
    "RET06": Seeds("activities", disposal),
    "RET07": Seeds("activities", unlimited),
    "RET08": Seeds("activities", access),
    "RET10": Seeds("activities", backups),
    "RET11": Seeds("activities", phases),
    "RET12": Seeds("activities", statutory),
    "RET13": Seeds("activities", contradiction),
    "RET14": Seeds("activities", foreign),
    "RET15": Seeds("activities", minimum),
}
