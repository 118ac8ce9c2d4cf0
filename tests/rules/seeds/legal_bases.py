"""Slips that the rules on legal bases notice."""

from collections.abc import Iterator

from tests.rules.seeds.reading import Plain, Seed, Seeds, bases, listed

CONSENT = "{basis: consent, consent: {how: signature, proof: signature, withdrawal: signature}}"
CONTACTS = {"supplier-contacts", "partner-contacts", "customer-contacts"}


def resting(record: Plain, kind: str) -> Iterator[tuple[tuple[str | int, ...], Plain]]:
    """Yield the bases of one kind with their places."""
    yield from ((place, one) for place, one in bases(record) if one.get("basis") == kind)


def alone(record: Plain) -> Iterator[tuple[tuple[str | int, ...], Plain]]:
    """Yield the purposes that have a single basis, with the place of it."""
    for place, purpose in listed(record, "purposes"):
        if isinstance(purpose.get("legal_basis"), dict):
            yield (*place, "legal_basis"), purpose


def groups(record: Plain) -> set[str]:
    stated = record.get("data_subjects", ())
    return {one["group"] if isinstance(one, dict) else one for one in stated}


def proof(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, _basis in resting(record, "consent"):
        yield from (Seed((*place, "consent", field)) for field in ("how", "proof"))
        yield Seed((*place, "consent"))


def withdrawal(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "consent", "withdrawal")) for place, _ in resting(record, "consent"))


def imbalance(record: Plain, _: Plain) -> Iterator[Seed]:
    if "employees" in groups(record):
        for place, purpose in alone(record):
            named = {*purpose.get("data_subjects", groups(record))}
            if "employees" in named and purpose["legal_basis"]["basis"] != "consent":
                yield Seed(place, CONSENT)


def compulsory(record: Plain, _: Plain) -> Iterator[Seed]:
    if {one.get("basis") for _, one in bases(record)} == {"consent"}:
        yield from (Seed((*place, "required"), "contract") for place, _ in listed(record, "data"))


def law(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "law")) for place, _ in resting(record, "legal-obligation"))


def task(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "law")) for place, _ in resting(record, "public-task"))


def interest(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "interest")) for place, _ in resting(record, "legitimate-interests"))


def assessment(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in resting(record, "legitimate-interests"):
        test = one.get("assessment")
        if not (isinstance(test, dict) and "todo" in test):
            yield Seed((*place, "assessment"))
            yield Seed((*place, "assessment"), "none")


def authority(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("controllers") == ["sainte-aude"]:
        for place, purpose in alone(record):
            if purpose["legal_basis"]["basis"] == "public-task":
                interest = "{fr: l'ordre, en: good order}"
                yield Seed(place, f"{{basis: legitimate-interests, interest: {interest}, assessment: LIA-1}}")


def strangers(record: Plain, _: Plain) -> Iterator[Seed]:
    if groups(record) and groups(record) <= CONTACTS:
        yield from (Seed(place, "{basis: contract}") for place, _ in alone(record))


def emergency(record: Plain, _: Plain) -> Iterator[Seed]:
    if "trackers" in record:
        yield from (
            Seed(place, "{basis: vital-interests}")
            for place, purpose in alone(record)
            if purpose["legal_basis"]["basis"] == "legitimate-interests"
        )


def childs_age(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, one in resting(record, "consent"):
        if "age" in one["consent"]:
            yield Seed((*place, "consent", "age"))
            yield Seed((*place, "consent", "parental"))


def other_age(record: Plain, _: Plain) -> Iterator[Seed]:
    yield from (Seed((*place, "consent", "age"), "13") for place, one in bases(record) if "consent" in one)


def unknown(record: Plain, _: Plain) -> Iterator[Seed]:
    if record.get("applies_in", ["FR"]) != ["UK"]:
        for place, one in resting(record, "contract"):
            if "applies_in" not in one:
                yield Seed((*place, "basis"), "recognised-legitimate-interests")


def status(_: Plain, __: Plain) -> Iterator[Seed]:
    yield Seed(("consent",))


def opt_out(record: Plain, _: Plain) -> Iterator[Seed]:
    for place, purpose in listed(record, "purposes"):
        for inner, item in listed(purpose, "marketing"):
            if "email" in item["by"] and "telephone" not in item["by"]:
                yield Seed((*place, *inner, "mode"), "opt-out")


SEEDS = {
    "LB01": Seeds("activities", proof),
    "LB02": Seeds("activities", withdrawal),
    "LB03": Seeds("activities", imbalance),
    "LB04": Seeds("activities", compulsory),
    "LB05": Seeds("activities", law),
    "LB06": Seeds("activities", task),
    "LB07": Seeds("activities", interest),
    "LB08": Seeds("activities", assessment),
    "LB09": Seeds("activities", authority),
    "LB11": Seeds("activities", strangers),
    "LB12": Seeds("activities", emergency),
    "LB13": Seeds("activities", childs_age),
    "LB14": Seeds("activities", unknown),
    "LB15": Seeds("trackers", status),
    "LB16": Seeds("activities", opt_out),
    "LB17": Seeds("activities", other_age),
}
