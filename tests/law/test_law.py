"""What is in force where and when."""

from datetime import date

import pytest

from ropa.errors import RopaError
from ropa.law import Adequacy, Extent, Law, Localised, law_of

DAY = date(2026, 11, 22)
BASES = ("consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests")


def test_an_unknown_jurisdiction_names_the_known_ones() -> None:
    with pytest.raises(RopaError) as raised:
        law_of("XX", DAY)
    assert str(raised.value) == (
        "there is no law for the jurisdiction `XX`; known are AT, BE, BG, CH, CY, CZ, DE, DK, EE, ES, EU, EUI, FI, FR,"
        " GR, HR, HU, IE, IS, IT, LI, LT, LU, LV, MT, NL, NO, PL, PT, RO, SE, SI, SK, UK"
    )


def test_a_jurisdiction_in_lower_case_is_the_same() -> None:
    assert law_of("fr", DAY).jurisdiction == "FR"


@pytest.mark.parametrize(
    ("jurisdiction", "inside", "outside"),
    [("FR", "NO RE DE", "GB CH US MC NC"), ("UK", "GB", "FR JE GI"), ("CH", "CH", "LI FR GB")],
)
def test_border(jurisdiction: str, inside: str, outside: str) -> None:
    border = law_of(jurisdiction, DAY).border
    assert set(inside.split()) <= border
    assert not set(outside.split()) & border


@pytest.mark.parametrize(
    ("day", "lists", "rule"),
    [
        (date(2026, 8, 10), ["fr-bloctel"], ("opt-out", (), "fr-bloctel")),
        (date(2026, 8, 11), [], ("opt-in", ("ongoing-contract",), None)),
    ],
)
def test_bloctel_ends_and_consent_begins(day: date, lists: list[str], rule: tuple[str, tuple[str, ...], str]) -> None:
    law = law_of("FR", day)
    assert [one.id for one in law.opt_out_lists()] == lists
    assert [(one.needs, one.exceptions, one.opt_out_list) for one in law.marketing("telephone")] == [rule]


@pytest.mark.parametrize(
    ("jurisdiction", "channel", "expected"),
    [
        ("FR", "email", [("opt-in", ("existing-customers",), "fr-code-postes")]),
        ("FR", "automated-call", [("opt-in", (), "fr-code-postes")]),
        ("SE", "automated-call", [("opt-in", (), "eprivacy-directive")]),
        ("FR", "post", [("opt-out", (), "gdpr")]),
        ("UK", "sms", [("opt-in", ("existing-customers", "charity-supporters"), "pecr-2003")]),
        ("IT", "email", [("opt-in", ("existing-customers",), "it-codice-privacy")]),
        ("IT", "sms", [("opt-in", (), "it-codice-privacy")]),
        ("UK", "telephone", [("opt-out", (), "pecr-2003")]),
        ("EU", "telephone", []),
    ],
)
def test_marketing(jurisdiction: str, channel: str, expected: list[tuple[str, tuple[str, ...], str]]) -> None:
    assert [
        (one.needs, one.exceptions, one.statute) for one in law_of(jurisdiction, DAY).marketing(channel)
    ] == expected


def test_the_french_list_is_no_law_elsewhere() -> None:
    assert [one.id for one in law_of("UK", date(2026, 8, 10)).opt_out_lists()] == ["uk-tps", "uk-mps", "uk-ctps"]
    assert law_of("EU", date(2026, 8, 10)).opt_out_lists() == ()


def scopes(jurisdiction: str, day: date, destination: str) -> list[str]:
    return [decision.scope for decision in law_of(jurisdiction, day).adequacy(destination)]


@pytest.mark.parametrize(
    ("jurisdiction", "day", "destination", "expected"),
    [
        ("EU", DAY, "US", ["dpf"]),
        ("UK", DAY, "US", ["dpf-uk-extension"]),
        ("CH", DAY, "US", ["swiss-dpf"]),
        ("CH", date(2024, 9, 14), "US", []),
        ("EU", date(2023, 7, 9), "US", []),
        ("FR", DAY, "GB", ["all"]),
        ("FR", date(2025, 12, 18), "GB", ["without-immigration-control"]),
        ("FR", date(2031, 12, 27), "GB", ["all"]),
        ("FR", date(2031, 12, 28), "GB", []),
        ("FR", date(2026, 1, 25), "BR", []),
        ("FR", DAY, "BR", ["all"]),
        ("FR", DAY, "epo", ["all"]),
        ("FR", DAY, "MC", []),
        ("CH", DAY, "MC", ["all"]),
        ("UK", DAY, "FR", ["all"]),
        ("FR", DAY, "KE", []),
        ("NO", DAY, "BR", []),
        ("IS", DAY, "BR", []),
        ("LI", DAY, "BR", []),
        ("NO", DAY, "US", ["dpf"]),
        ("SE", DAY, "BR", ["all"]),
        ("EUI", DAY, "JP", ["appi"]),
    ],
)
def test_adequacy(jurisdiction: str, day: date, destination: str, expected: list[str]) -> None:
    assert scopes(jurisdiction, day, destination) == expected


def test_every_decision_of_the_commission_is_there() -> None:
    law = law_of("EU", DAY)
    expected = {
        "AD": "2010/625/EU",
        "AR": "2003/490/EC",
        "BR": "(EU) 2026/179",
        "CA": "2002/2/EC",
        "CH": "2000/518/EC",
        "FO": "2010/146/EU",
        "GB": "(EU) 2025/2574",
        "GG": "2003/821/EC",
        "IL": "2011/61/EU",
        "IM": "2004/411/EC",
        "JE": "2008/393/EC",
        "JP": "(EU) 2019/419",
        "KR": "(EU) 2022/254",
        "NZ": "2013/65/EU",
        "US": "(EU) 2023/1795",
        "UY": "2012/484/EU",
        "epo": "(EU) 2025/1382",
    }
    assert {destination: law.adequacy(destination)[0].act for destination in expected} == expected
    covered = [place for one in law.in_force(Adequacy) for place in (*one.countries, *one.organisations)]
    assert sorted(covered) == sorted(expected)


def test_history_keeps_what_has_lapsed() -> None:
    law = law_of("FR", date(2032, 1, 1))
    spans = [(one.valid_from, one.valid_to) for one in law.adequacy_history("GB")]
    assert spans == [(date(2021, 6, 28), date(2025, 12, 18)), (date(2025, 12, 19), date(2031, 12, 27))]
    assert law.adequacy("GB") == []


def test_the_american_decision_is_challenged_and_partial() -> None:
    (decision,) = law_of("EU", DAY).adequacy("US")
    assert (decision.scope_to_confirm, decision.challenge, decision.valid_to) == (True, "C-703/25 P", None)


def matrix(law: Law, right: str, *circumstances: str) -> str:
    """The row of a right over the six bases: F full, C conditional, - no."""
    marks = {Extent.FULL: "F", Extent.CONDITIONAL: "C", Extent.NO: "-"}
    return "".join(marks[law.right_applies(right, basis, circumstances)] for basis in BASES)


@pytest.mark.parametrize(
    ("right", "circumstances", "row"),
    [
        ("access", (), "FFFFFF"),
        ("rectification", (), "FFFFFF"),
        ("erasure", (), "FFCFCF"),
        ("restriction", (), "FFFFFF"),
        ("portability", (), "FF----"),
        ("portability", ("explicit-consent",), "FFFFFF"),
        ("object", (), "----FF"),
        ("object-marketing", (), "------"),
        ("object-marketing", ("direct-marketing",), "FF---F"),
        ("object-research", ("research",), "FFFFCF"),
        ("withdraw-consent", (), "F-----"),
        ("withdraw-consent", ("explicit-consent",), "FFFFFF"),
        ("human-intervention", (), "------"),
        ("human-intervention", ("automated-decision",), "FFCCCC"),
        ("complaint", (), "FFFFFF"),
        ("post-mortem", (), "FFFFFF"),
        ("complaint-to-controller", (), "------"),
    ],
)
def test_rights_follow_the_matrix(right: str, circumstances: tuple[str, ...], row: str) -> None:
    assert matrix(law_of("FR", DAY), right, *circumstances) == row


EUROPEAN = (
    "access rectification erasure restriction portability object object-marketing object-research withdraw-consent"
    " human-intervention complaint"
)
SWISS = "access rectification erasure data-release object withdraw-consent human-intervention complaint"


@pytest.mark.parametrize(
    ("jurisdiction", "day", "expected"),
    [
        ("EU", DAY, EUROPEAN),
        ("BE", DAY, EUROPEAN),
        ("FR", DAY, f"{EUROPEAN} post-mortem"),
        ("UK", date(2026, 6, 18), EUROPEAN),
        ("UK", date(2026, 6, 19), f"{EUROPEAN} complaint-to-controller"),
        ("CH", DAY, SWISS),
        ("EUI", DAY, EUROPEAN.replace("object-marketing ", "")),
    ],
)
def test_each_regime_has_its_own_rights(jurisdiction: str, day: date, expected: str) -> None:
    assert " ".join(right.id for right in law_of(jurisdiction, day).rights()) == expected


def test_objections_are_shown_apart_and_marketing_needs_no_reason() -> None:
    rights = law_of("EU", DAY).rights()
    assert [right.id for right in rights if right.separate] == ["object", "object-marketing"]
    assert [right.id for right in rights if right.absolute] == ["object-marketing", "withdraw-consent", "complaint"]


def test_bases_that_only_one_regime_knows() -> None:
    known = {name: {basis.id for basis in law_of(name, DAY).legal_bases()} for name in ("FR", "UK", "CH")}
    assert known["FR"] == set(BASES)
    assert known["UK"] - known["FR"] == {"recognised-legitimate-interests"}
    assert known["CH"] - known["FR"] == {"not-required"}
    early = {basis.id for basis in law_of("UK", date(2026, 2, 4)).legal_bases()}
    assert early == set(BASES)


def test_transfer_tools_differ_by_regime() -> None:
    tools = {name: {tool.id for tool in law_of(name, DAY).transfer_tools()} for name in ("FR", "UK", "CH")}
    assert "scc" in tools["FR"]
    assert not {"uk-idta", "uk-addendum", "ch-scc"} & tools["FR"]
    assert {"uk-idta", "uk-addendum"} <= tools["UK"]
    assert "scc" not in tools["UK"]
    assert "ch-scc" in tools["CH"]
    documented = [tool.id for tool in law_of("FR", DAY).transfer_tools() if tool.safeguards_documented]
    assert documented == ["derogation-compelling-interests"]


@pytest.mark.parametrize(
    ("jurisdiction", "age"),
    [
        ("EU", 16),
        ("FR", 15),
        ("BE", 13),
        ("NL", 16),
        ("DE", 16),
        ("IT", 14),
        ("ES", 14),
        ("EUI", 13),
        ("UK", 13),
        ("CH", None),
    ],
)
def test_consent_age(jurisdiction: str, age: int | None) -> None:
    found = law_of(jurisdiction, DAY).consent_age
    assert (found and found.age) == age


@pytest.mark.parametrize(
    ("jurisdiction", "deadline", "extension"), [("FR", "P1M", "P2M"), ("UK", "P1M", "P2M"), ("CH", "P30D", None)]
)
def test_answering(jurisdiction: str, deadline: str, extension: str | None) -> None:
    answering = law_of(jurisdiction, DAY).answering()
    assert (answering.deadline, answering.extension, answering.free) == (deadline, extension, True)


def test_duties_by_regime() -> None:
    told = {name: law_of(name, DAY).requires("legal-basis-told") for name in ("EU", "FR", "UK", "CH")}
    assert told == {"EU": True, "FR": True, "UK": True, "CH": False}
    named = {name: law_of(name, DAY).requires("transfer-countries-told") for name in ("FR", "UK", "CH")}
    assert named == {"FR": False, "UK": False, "CH": True}


def test_limits() -> None:
    found = {(limit.topic, limit.kind, limit.duration) for limit in law_of("FR", DAY).limits()}
    assert ("accounting-documents", "minimum", "P10Y") in found
    assert ("tracker-lifetime", "maximum", "P13M") in found
    assert ("prospects", "maximum", "P3Y") in found
    assert ("candidates", "maximum", "P2Y") in found
    (cameras,) = [limit for limit in law_of("BE", DAY).limits() if limit.topic == "camera-recordings"]
    assert (cameras.kind, cameras.binding, cameras.duration, cameras.statute) == ("maximum", "law", "P1M", "be-cameras")


def test_a_pending_fact_is_known_and_not_applied() -> None:
    law = law_of("UK", DAY)
    assert [(one.id, one.name("en").text) for one in law.authorities()] == [
        ("uk-ico", "Information Commissioner\N{RIGHT SINGLE QUOTATION MARK}s Office")
    ]
    assert [one.provenance.path for one in law.pending()] == ["authorities/uk-ico"]
    exemption = law_of("FR", DAY).record_exemption()
    assert exemption is not None
    assert (exemption.version, exemption.headcount) == ("gdpr-2016", 250)


@pytest.mark.parametrize(
    ("jurisdiction", "language", "expected"),
    [
        ("FR", "en", Localised("GDPR", "en")),
        ("FR", "fr", Localised("RGPD", "fr")),
        ("BE", "nl", Localised("AVG", "nl")),
        ("DE", "de", Localised("DSGVO", "de")),
        ("UK", "en", Localised("UK GDPR", "en")),
        ("EUI", "fr", Localised("règlement (UE) 2018/1725", "fr")),
        ("CH", "en", Localised("FADP", "en")),
        ("CH", "es", Localised("DSG", "de")),
    ],
)
def test_main_law(jurisdiction: str, language: str, expected: Localised) -> None:
    assert law_of(jurisdiction, DAY).main_law(language) == expected
