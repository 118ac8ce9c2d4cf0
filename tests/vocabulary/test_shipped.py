import pytest

from ropa.errors import RopaError
from ropa.vocabulary import LANGUAGES, VOCABULARIES, merged, shipped
from ropa.vocabulary.term import Term, term_from
from tests.vocabulary.term_files import terms


@pytest.mark.parametrize("name", VOCABULARIES)
def test_what_is_shipped_is_what_is_written(name: str) -> None:
    assert list(shipped(name)) == [term_from(name, entry) for entry in terms(name)]


def test_a_term_carries_its_words_and_its_law() -> None:
    assert shipped("special-grounds").get("legal-claims") == Term(
        vocabulary="special-grounds",
        id="legal-claims",
        article="9(2)(f)",
        label={
            "en": "Legal claims and courts",
            "fr": "Droits en justice et juridictions",
            "nl": "Rechtsvorderingen en gerechten",
            "de": "Rechtsansprüche und Gerichte",
        },
        definition={
            "en": "The data are needed to establish, exercise or defend a legal claim, "
            "or by a court in its judicial role",
            "fr": "Les données sont nécessaires pour constater, exercer ou défendre un droit en justice, "
            "ou à une juridiction dans sa fonction juridictionnelle",
            "nl": "De gegevens zijn nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen, "
            "of voor een gerecht in zijn rechtsprekende taak",
            "de": "Die Daten sind nötig, um Rechtsansprüche geltend zu machen, auszuüben oder zu verteidigen, "
            "oder für ein Gericht in seiner justiziellen Tätigkeit",
        },
        dpv="eu-gdpr:A9-2-f",
    )


def test_a_trigger_reads_in_every_language() -> None:
    trigger = shipped("triggers").terms["end-of-contract"]
    assert (dict(trigger.after), dict(trigger.until)) == (
        {
            "en": "after the end of the contract",
            "fr": "après la fin du contrat",
            "nl": "na het einde van de overeenkomst",
            "de": "nach dem Ende des Vertrags",
        },
        {
            "en": "until the end of the contract",
            "fr": "jusqu'à la fin du contrat",
            "nl": "tot het einde van de overeenkomst",
            "de": "bis zum Ende des Vertrags",
        },
    )


def test_broader_and_narrower_terms() -> None:
    categories = shipped("data-categories")
    assert [term.id for term in categories.children("property")] == ["vehicle", "vehicle-usage", "housing-property"]
    assert categories.within("vehicle", "property")
    assert not categories.within("property", "vehicle")
    assert not categories.within("unknown", "property")
    assert all(term.parent is None for term in categories.tops())
    assert categories.get("vehicles") is None


def test_sensitivity_is_four_separate_facts() -> None:
    categories = shipped("data-categories")
    assert [term.id for term in categories if term.criminal] == ["criminal-offences"]
    assert [term.id for term in categories if term.national_id] == ["national-id"]
    assert {term.id: term.special for term in categories if term.special} == {
        "health": ("health",),
        "medical-record": ("health",),
        "disability": ("health",),
        "genetic": ("genetic",),
        "biometric": ("biometric",),
        "origin": ("racial-ethnic-origin",),
        "political": ("political-opinions",),
        "religious": ("religious-philosophical-beliefs",),
        "union": ("trade-union-membership",),
        "sex-life": ("sex-life", "sexual-orientation"),
    }
    assert not any(term.highly_personal and (term.special or term.criminal or term.national_id) for term in categories)


def test_own_terms_come_last_and_own_wording_takes_its_place() -> None:
    lots = {"id": "lots", "label": dict.fromkeys(LANGUAGES, "Lots"), "parent": "property"}
    wheels = {"id": "vehicle", "label": dict.fromkeys(LANGUAGES, "Wheels"), "parent": "property"}
    own = merged("data-categories", [lots, wheels])
    assert [term.id for term in own] == [*shipped("data-categories").terms, "lots"]
    assert own.terms["lots"] == Term("data-categories", "lots", dict.fromkeys(LANGUAGES, "Lots"), parent="property")
    assert own.terms["vehicle"].label["en"] == "Wheels"
    assert shipped("data-categories").terms["vehicle"].label["en"] == "Vehicle data"


def test_an_own_term_with_an_unknown_key_is_our_mistake() -> None:
    with pytest.raises(KeyError, match="colour"):
        merged("channels", [{"id": "fax", "label": {}, "colour": "grey"}])


def test_an_unknown_vocabulary_is_named_with_the_known_ones() -> None:
    with pytest.raises(RopaError) as caught:
        shipped("colours")
    assert str(caught.value) == f"there is no vocabulary `colours`; the vocabularies are {', '.join(VOCABULARIES)}"
