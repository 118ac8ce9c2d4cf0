"""Slips that the rules on transfers notice."""

from collections.abc import Iterator
from typing import Any

from tests.rules.seeds.reading import Plain, Seed, Seeds, listed

SAFEGUARDS = ("scc", "uk-addendum", "ch-scc")


def undeclared(record: Plain, _: Plain) -> Iterator[Seed]:
    parties = [place for place, one in listed(record, "transfers") if "recipient" in one]
    if parties:
        yield Seed(("transfers",))
        yield Seed(("transfers",), "none")
    for place in parties:
        yield Seed((*place, "countries"), "[KE]")


def elsewhere(party: Plain, _: Plain) -> Iterator[Seed]:
    """A processor inside the Union that works from India as well."""
    if party.get("role") == "processor" and party.get("locations") == ["FR"] and party.get("subprocessors"):
        yield Seed(("locations",), "[FR, IN]")
    for place, one in listed(party, "subprocessors"):
        if one.get("country") == "FR":
            yield Seed((*place, "country"), "IN")


def transfers(record: Plain, *mechanisms: str) -> Iterator[tuple[Any, Plain]]:
    yield from ((place, one) for place, one in listed(record, "transfers") if one.get("mechanism") in mechanisms)


def mechanism(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "mechanism")) for place, _ in listed(record, "transfers"))


def adequacy(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in transfers(record, "derogation-contract", "derogation-compelling-interests"):
        if one["countries"] != ["US"]:
            yield Seed((*place, "mechanism"), "adequacy")
    for place, one in transfers(record, "adequacy"):
        if "decision" in one:
            yield Seed((*place, "decision"), '"(EU) 2019/419"')


def listing(party: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(party, "certifications"):
        if one.get("scheme") == "dpf":
            yield from (Seed((*place, part)) for part in ("since", "until", "covers"))
            yield Seed((*place, "until"), '"2026-10-01"')


def clauses(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in transfers(record, "scc", "ch-scc"):
        yield Seed((*place, "modules"))
        if not isinstance(one.get("instrument"), dict):
            yield Seed((*place, "signed"))
    for place, _ in transfers(record, "scc"):
        yield Seed((*place, "signed"), '"2019-03-04"')


def assessment(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in transfers(record, *SAFEGUARDS):
        if not isinstance(one.get("assessment"), dict):
            yield from (Seed((*place, "assessment")), Seed((*place, "assessment"), "none"))


def occasional(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in listed(record, "transfers"):
        if str(one.get("mechanism")).startswith("derogation"):
            yield Seed((*place, "occasional"), "false")
            if list(one)[-1] == "occasional":
                yield Seed((*place, "occasional"))


def compelling(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, _one in transfers(record, "derogation-compelling-interests"):
        parts = ("interest", "safeguards", "authority_informed", "persons_informed")
        yield from (Seed((*place, part)) for part in parts)


def copy(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in transfers(record, "scc", "uk-addendum"):
        if list(one)[list(one).index("copy") - 1] in {"assessment", "supplementary"}:  # as the format has it
            yield Seed((*place, "copy"))


def watched(party: Plain, _: Plain) -> Iterator[Seed]:
    """What shows that the listing is looked at: in Belgium and at the claims service, its print-out alone."""
    if party.get("name") == "Sample Metrics LLC":
        yield Seed(("certifications", 0, "document"))


def countries(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "countries")) for place, one in listed(record, "transfers") if "mechanism" in one)


def british(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "mechanism"), "scc") for place, _ in transfers(record, "uk-addendum"))
    yield from (Seed((*place, "mechanism"), "uk-addendum") for place, _ in transfers(record, "scc"))


def swiss(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "adaptations")) for place, _ in transfers(record, "ch-scc"))


def guarantee(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "instrument")) for place, _ in transfers(record, "ch-scc"))


def consent(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in transfers(record, "derogation-contract"):
        if "risk" not in one:
            yield Seed((*place, "mechanism"), "derogation-consent")


SEEDS = {
    "TRF01": Seeds("activities", undeclared),
    "TRF02": Seeds("activities", mechanism),
    "TRF03": Seeds("activities", adequacy),
    "TRF05": Seeds("parties", listing),
    "TRF06": Seeds("activities", clauses),
    "TRF07": Seeds("activities", assessment),
    "TRF08": Seeds("activities", occasional),
    "TRF09": Seeds("activities", compelling),
    "TRF10": Seeds("activities", copy),
    "TRF11": Seeds("parties", watched),
    "TRF12": Seeds("activities", countries),
    "TRF14": Seeds("activities", british),
    "TRF15": Seeds("activities", swiss),
    "TRF16": Seeds("activities", consent),
}
