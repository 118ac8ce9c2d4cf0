"""Slips that the rules on notices notice."""

import json
from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, described, listed

MAY = {
    "nl": "Wij kunnen uw gegevens eventueel gebruiken.",
    "fr": "Nous pouvons être amenés à utiliser vos données.",
    "en": "We may use your data for this.",
}
LONG = {
    "en": "When you have written to us about the matter and we have looked into the file "
    "that we keep of it and have found in it what we need to know, we write a letter in "
    "which we tell you what we think and what we do about it next.",
    "fr": "Quand vous nous avez écrit à ce sujet et que nous avons regardé le dossier que nous en tenons et y avons "
    "trouvé ce que nous devons savoir, nous vous écrivons une lettre où nous vous disons ce que nous en pensons et "
    "ce que nous allons faire.",
}
ELSEWHERE = {"en": "You can complain to the AEPD.", "fr": "Vous pouvez saisir la AEPD."}


def untold(record: Plain, _: Plain) -> Iterator[Seed]:
    named = record.get("activities", ())
    if len(named) > 1:
        yield Seed(("activities",), json.dumps(named[1:]))
        yield Seed(("activities",), json.dumps(named[:-1]))


def untranslated(record: Plain, _: Plain) -> Iterator[Seed]:
    for list_, keys in (("purposes", ("title", "description")), ("data", ("consequence",)), ("recipients", ("why",))):
        for place, item in listed(record, list_):
            for key in keys:
                told = [language for language in item.get(key, ()) if language in {"en", "fr"}]
                if isinstance(item.get(key), dict):
                    yield Seed((*place, key, told[-1]))


def qualified(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from described(record, MAY)


def long(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from described(record, LONG)


def unversioned(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed(("version",)), Seed(("effective",)))


def silent(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, change in listed(record, "changes"):
        if change.get("class") in {"inform", "prior-information", "consent-needed"} and "announced" in change:
            yield Seed((*place, "announced"))


def elsewhere(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from described(record, ELSEWHERE)


def unreviewed(_record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("last_review",), "2023-02-01")


def restricted(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        for inner, limit in listed(purpose, "rights"):
            if "granted" not in limit:
                yield from (Seed((*place, *inner, "law")), Seed((*place, *inner, "reason")))


def not_apart(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from planned_without(record, "rights", "at-a-glance")


def rowless(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from planned_without(record, "purposes", "cookies")


def unaddressed(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("short") and not record.get("planned"):
        yield Seed(("url",))
        if isinstance(record["url"], dict):
            yield Seed(("url",), json.dumps(dict(list(record["url"].items())[1:])))


def under_another_law(record: Plain, _: Plain) -> Iterator[Seed]:
    if record["jurisdiction"] == "BE":
        yield Seed(("jurisdiction",), "IE")


def sectionless(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from planned_without(record, "complaint")


def planned_without(record: Plain, *sections: str) -> Iterator[Seed]:
    """Yield the plan without some of its sections."""
    stated = record.get("sections", [])
    kept = [one for one in stated if (one["id"] if isinstance(one, dict) else one) not in sections]
    if len(kept) < len(stated) and not record.get("planned"):
        yield Seed(("sections",), json.dumps(kept, ensure_ascii=False))


SEEDS: dict[str, Seeds] = {
    "NOT01": Seeds("notices", untold),
    "NOT02": Seeds("activities", untranslated),
    "NOT03": Seeds("activities", qualified),
    "NOT05": Seeds("notices", silent),
    "NOT08": Seeds("activities", restricted),
    "NOT09": Seeds("notices", not_apart),
    "NOT10": Seeds("activities", long),
    "NOT11": Seeds("notices", unversioned),
    "NOT12": Seeds("notices", rowless),
    "NOT15": Seeds("activities", elsewhere),
    "NOT16": Seeds("notices", unreviewed),
    "NOT19": Seeds("notices", unaddressed),
    "NOT20": Seeds("notices", under_another_law),
    "NOT21": Seeds("notices", sectionless),
}
