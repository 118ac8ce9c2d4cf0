"""Slips that the rules on recipients notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

WHO = ("party", "organisation", "department", "category", "description")


CONTROLLERS = ("controller", "public-authority", "joint-controller")


def recipient(record: Plain, defaults: Plain) -> Iterator[Seed]:
    if "recipients" not in defaults or "recipients" not in record.get("inherits", ["recipients"]):
        yield Seed(("recipients",))
    for place, one in listed(record, "recipients"):
        named = [key for key in WHO if key in one]
        if len(named) == 1 and len(one) > 1:
            yield Seed((*place, named[0]))


def _works_for_us(party: Plain) -> bool:
    """A further processor of a processor, and a client that is itself a processor, are others' processors."""
    others = ("sample-support", "sample support")
    named = any(word in str(party).lower() for word in others)
    return party.get("role") == "processor" and bool(party.get("subprocessors")) and not named


def contract(party: Plain, _: Plain) -> Iterator[Seed]:
    if _works_for_us(party):
        yield from (Seed(("contracts",)), Seed(("contracts",), "none"), Seed(("contracts", 0, "document")))
        yield from (Seed(("contracts", 0, "kind"), "service"), Seed(("contracts", 0, "kind"), "disclosure"))


def day(party: Plain, _: Plain) -> Iterator[Seed]:
    if _works_for_us(party):
        for place, one in listed(party, "contracts"):
            if not isinstance(one.get("document"), dict):
                yield Seed((*place, "signed"))
            yield Seed((*place, "signed"), '"2027-03-01"')
            yield Seed((*place, "expires"), '"2026-01-31"')


def joint(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed(("essence",)), Seed(("contact",)), Seed(("document",)))
    if len(record.get("organisations", ())) + len(record.get("parties", ())) == 2:
        yield from (Seed(("organisations",)), Seed(("parties",)))


def country(party: Plain, _: Plain) -> Iterator[Seed]:
    if "country" in party and "address" not in party:
        yield Seed(("country",))
    yield Seed(("address", "country"))


def subprocessors(party: Plain, _: Plain) -> Iterator[Seed]:
    contracts = [one for _, one in listed(party, "contracts")]
    if party.get("name") == "Exemple Hébergement Santé SAS" and all("subprocessing" in one for one in contracts):
        yield Seed(("subprocessors",))


def authority(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "recipients"):
        if one.get("category") in {"police", "courts", "supervisory-authority"} and "law" not in one:
            yield Seed((*place, "why"))


def inside(record: Plain, defaults: Plain) -> Iterator[Seed]:
    own = listed(record, "recipients")
    houses = [(place, one) for place, one in own if "department" in one]
    if len(houses) == 1 and len(own) > 1 and not any("organisation" in one for one in defaults.get("recipients", ())):
        yield Seed((*houses[0][0], "department"), None)


def partners(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        for inner, one in listed(purpose, "marketing"):
            if isinstance(one.get("partners"), list):
                yield Seed((*place, *inner, "partners"))


def promise(record: Plain, _: Plain) -> Iterator[Seed]:
    if "prospecting-uk" in str(record.get("activities", "")) or record.get("jurisdiction") == "UK":
        listed_promises = record.get("commitments", ())
        if "no-sale" in listed_promises:
            yield Seed(("commitments", listed_promises.index("no-sale")), "no-disclosure-for-marketing")


def generic(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, item in listed(record, "recipients"):
        if "category" in item and not {"description", "department", "party", "organisation"} & item.keys():
            yield Seed((*place, "category"), "service-providers")


SEEDS: dict[str, Seeds] = {
    "REC01": Seeds("activities", recipient),
    "REC02": Seeds("parties", contract),
    "REC03": Seeds("parties", day),
    "REC04": Seeds("activities", generic),
    "REC05": Seeds("arrangements", joint),
    "REC06": Seeds("parties", country),
    "REC07": Seeds("parties", subprocessors),
    "REC08": Seeds("activities", authority),
    "REC11": Seeds("activities", partners),
    "REC12": Seeds("notices", promise),
}
