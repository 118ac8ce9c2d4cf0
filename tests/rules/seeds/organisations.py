"""Slips that the rules on organisations notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

OTHER_AUTHORITY = {"fr-cnil": "be-apd", "be-apd": "fr-cnil", "uk-ico": "ie-dpc", "ch-edoeb": "fr-cnil"}
OF_ANOTHER = {"100 000 033": "100 000 017", "100 000 025": "Lyon 100 000 017", "100 000 124": "100000116"}
CHECKED = {"rcs", "siren", "bce", "che-uid"}


def organisation(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed(("name",)), Seed(("address",)))
    contacts = [key for key in ("email", "phone", "contacts") if key in record]
    if len(contacts) == 1:
        yield Seed((contacts[0],))


def officer(record: Plain, _: Plain) -> Iterator[Seed]:
    if "none" not in record["dpo"]:
        yield Seed(("dpo",), "{name: Data protection officer, designated: 2024-02-01}")
        yield Seed(("dpo",), "{name: Anna Example, post: {country: FR}}")


def no_officer(record: Plain, _: Plain) -> Iterator[Seed]:
    hospital = any(one["type"] == "finess" for one in record["identifiers"])
    if hospital:
        yield Seed(("dpo",))
    if record.get("public_authority"):
        yield Seed(("dpo",), "{none: we are too small}")


def union(record: Plain, _: Plain) -> Iterator[Seed]:
    if record["jurisdictions"] == ["UK"]:
        yield Seed(("jurisdictions",), "[UK, FR]")
    yield Seed(("representatives", "eu"), "{name: Exemple Mandataire SAS}")
    yield Seed(("representatives", "eu"), "{email: contact@mandataire.example}")


def authority(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("authority",), OTHER_AUTHORITY[record["authority"]])


def exemption(record: Plain, _: Plain) -> Iterator[Seed]:
    yield Seed(("staff",), f"{record['staff']}\nrecord_exemption: we are not large enough")


def processor(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("processor") is False:
        yield Seed(("processor",), "true")


def owner(record: Plain, _: Plain) -> Iterator[Seed]:
    without_officer, own_field = record["controllers"] == ["lambert"], "'gdpr'" in str(record)
    if not (without_officer or own_field):
        yield Seed(("owner",), "Data protection officer")
        yield Seed(("owner",), "{en: DPO of the group, fr: Déléguée à la protection des données}")


def identity(record: Plain, _: Plain) -> Iterator[Seed]:
    if not record.get("public_authority"):
        yield Seed(("legal_form",))
        if "association" not in str(record["legal_form"]):
            yield Seed(("identifiers",))
    for place, one in listed(record, "identifiers"):
        yield Seed((*place, "value"))
        if one["type"] == "rcs":
            yield Seed((*place, "register"))


def identifier(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "identifiers"):
        if one["type"] in CHECKED:
            value = one["value"]
            yield Seed((*place, "value"), f'"{value[:-1]}{(int(value[-1]) + 1) % 10}"')
            yield Seed((*place, "value"), f'"{value[:-1]}"')


def shared(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "identifiers"):
        if one["value"] in OF_ANOTHER:
            yield Seed((*place, "value"), f'"{OF_ANOTHER[one["value"]]}"')


def condition(record: Plain, _: Plain) -> Iterator[Seed]:
    if record["jurisdictions"] == ["FR"]:
        yield Seed(("controller_when",))


SEEDS = {
    "ORG01": Seeds("organisations", organisation),
    "ORG02": Seeds("organisations", officer),
    "ORG03": Seeds("organisations", no_officer),
    "ORG04": Seeds("organisations", union),
    "ORG06": Seeds("organisations", authority),
    "ORG08": Seeds("organisations", exemption),
    "ORG09": Seeds("organisations", processor),
    "ORG10": Seeds("activities", owner),
    "ORG11": Seeds("organisations", identity),
    "ORG12": Seeds("organisations", identifier),
    "ORG13": Seeds("organisations", shared),
    "ORG14": Seeds("organisations", condition),
}
