"""Slips that the rules on purposes notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, bases, described, listed

TITLES = {
    "en": "Legitimate interests",
    "fr": "Respect de nos obligations légales",
    "nl": "Gerechtvaardigd belang",
    "de": "Alle Zwecke",
}


BROAD = {"website-visitors", "all-groups", "customers"}


WRITTEN = ("offers-by", "newsletter", "campaigns", "tell-about-offers")


def purpose(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("purposes",))
    yield from (Seed((*place, "title")) for place, _ in listed(record, "purposes"))


def basis(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "legal_basis")) for place, _ in listed(record, "purposes"))
    yield from (Seed((*place, "basis")) for place, one in bases(record) if len(one) > 1)


def second_basis(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("data_subjects") == ["customers"]:
        for place, one in listed(record, "purposes"):
            if isinstance(one["legal_basis"], dict):
                yield Seed((*place, "legal_basis"), "[{basis: contract}, {basis: legal-obligation, law: Law 1}]")


def other_persons(record: Plain, _: Plain) -> Iterator[Seed]:
    """The persons of a category become others of the activity, whom its purposes do not concern."""
    named = {one["id"]: one.get("data_subjects") for _, one in listed(record, "purposes")}
    known = [one for one in record.get("data_subjects", ()) if isinstance(one, str)]
    for place, part in listed(record, "data"):
        served = [named.get(one) for one in part.get("purposes", ())]
        if "data_subjects" in part and served and all(served):
            met = {group for groups in served for group in groups or ()}
            yield from (Seed((*place, "data_subjects"), f"[{other}]") for other in known if other not in met | BROAD)


def compatibility(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "further_processing", "compatibility")) for place, _ in listed(record, "purposes"))


def marketing(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "purposes"):
        if one["id"].startswith(WRITTEN) and one["id"] != "offers-by-phone":
            yield Seed((*place, "marketing"))


def title(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "purposes"):
        if isinstance(one["title"], dict):
            words = ", ".join(f"{language}: {TITLES[language]}" for language in one["title"])
            yield Seed((*place, "title"), f"{{{words}}}")


def vague(record: Plain, _: Plain) -> Iterator[Seed]:
    texts = {
        "nl": "Onze diensten verbeteren",
        "fr": "Améliorer nos services",
        "en": "Improving our services",
    }
    yield from described(record, texts, "title")
    yield from described(record, {"en": "We do what the contract says, and use it for other purposes."})


SEEDS: dict[str, Seeds] = {
    "PUR01": Seeds("activities", purpose),
    "PUR02": Seeds("activities", vague),
    "PUR03": Seeds("activities", basis),
    "PUR04": Seeds("activities", second_basis),
    "PUR06": Seeds("activities", other_persons),
    "PUR07": Seeds("activities", compatibility),
    "PUR08": Seeds("activities", marketing),
    "PUR09": Seeds("activities", title),
}
