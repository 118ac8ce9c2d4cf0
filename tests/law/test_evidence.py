"""What an output rested on can be listed, and nothing passes for more certain than it is."""

from datetime import date

from ropa.law import Law, Right, Status, law_of
from ropa.law.pack import Pack, Statement, _evidence
from ropa.law.provenance import Provenance
from ropa.law.transfers import Adequacy

DAY = date(2026, 11, 22)


def test_what_is_asked_for_is_noted_in_order() -> None:
    law = law_of("FR", DAY)
    assert law.relied_on() == ()
    law.cite("85", "fr", "fr-lil")
    law.adequacy("US")
    law.rely_on(law.rights()[0])
    assert [(one.pack, one.path, one.status) for one in law.relied_on()] == [
        ("EU", "adequacy/eu-adequacy-us", Status.VERIFIED),
        ("EU", "rights/access", Status.UNVERIFIED),
        ("FR", "statutes/fr-lil", Status.UNVERIFIED),
    ]


def test_one_build_does_not_note_for_another() -> None:
    law_of("FR", DAY).cite("15", "fr")
    assert law_of("FR", DAY).relied_on() == ()


def test_a_verified_fact_with_an_unchecked_field_is_not_settled() -> None:
    (andorra,) = law_of("EU", DAY).adequacy("AD")
    assert (andorra.status, andorra.provenance.settled) == (Status.VERIFIED, False)
    assert andorra.provenance.vouches_for("act")
    assert not andorra.provenance.vouches_for("valid_from")
    assert andorra.provenance.path in {fact.provenance.path for fact in law_of("EU", DAY).unverified()}


def test_a_source_of_its_own_takes_no_date_from_the_default() -> None:
    default = {"source": "official journal", "checked_on": "2016-05-04", "status": "verified"}
    assert _evidence({"id": "x"}, default) == default
    assert _evidence({"status": "unverified"}, default) == {**default, "status": "unverified"}
    own = _evidence({"source": "press"}, default)
    assert (own["source"], own["checked_on"], own["status"]) == ("press", None, "unverified")


def fact(pack: str, **dates: date) -> Provenance:
    return Provenance(
        pack=pack,
        path="adequacy/x",
        status=Status.UNVERIFIED,
        source="test",
        checked_on=None,
        valid_from=dates.get("valid_from"),
        valid_to=dates.get("valid_to"),
    )


def layer(pack: str, *statements: Statement) -> Pack:
    sections = dict.fromkeys(law_kinds(), ())
    return Pack(pack, None, None, {}, {**sections, Adequacy: statements})


def law_kinds() -> tuple[type, ...]:
    return (Adequacy, Right)


def decision(provenance: Provenance, scope: str) -> Statement:
    return Statement("x", provenance, Adequacy.of({"id": "x", "countries": ["BR"], "scope": scope}, provenance))


def test_a_national_fact_replaces_the_parents_on_its_days_only() -> None:
    parent = layer("eu", decision(fact("eu"), "all"))
    child = layer("no", decision(fact("no", valid_from=date(2027, 1, 1), valid_to=date(2027, 12, 31)), "partial"))
    scopes = [
        [one.scope for one in Law((parent, child), day).adequacy("BR")]
        for day in (date(2026, 12, 31), date(2027, 1, 1), date(2027, 12, 31), date(2028, 1, 1))
    ]
    assert scopes == [["all"], ["partial"], ["partial"], ["all"]]


def test_a_national_pack_can_strike_out_a_fact_until_a_day() -> None:
    parent = layer("eu", decision(fact("eu"), "all"))
    child = layer("no", Statement("x", fact("no", valid_to=date(2026, 12, 31)), None))
    assert Law((parent, child), date(2026, 12, 31)).adequacy("BR") == []
    assert [one.scope for one in Law((parent, child), date(2027, 1, 1)).adequacy("BR")] == ["all"]
