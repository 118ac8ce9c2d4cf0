"""The lists of phrases: how they are written, what they find, and what they leave alone."""

import re
from pathlib import Path

import pytest

from ropa.law import JURISDICTIONS
from ropa.rules.phrases import compiling, lists
from ropa.rules.phrases.bodies import INDEX, names_of
from ropa.rules.phrases.groups import REVEALS, Group
from ropa.rules.phrases.lists import TERM, phrases_of
from ropa.rules.phrases.patterns import Phrase, plain, tokens
from ropa.rules.phrases.search import holds, nothing_but
from ropa.rules.phrases.tongues import LANGUAGES, written_in
from ropa.rules.phrases.unfinished import unfinished as placeholder_in

ALL = [*Group, TERM, REVEALS]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_has_every_list(language: str) -> None:
    assert {group: bool(phrases_of(language, group)) for group in ALL} == dict.fromkeys(ALL, True)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_phrases_are_written_plainly_and_can_be_looked_for(language: str) -> None:
    written = [phrase for group in ALL for phrase in phrases_of(language, group)]
    assert [one.written for one in written if plain(one.written) != one.written] == []
    assert [one.written for one in written if one.expression.fullmatch("")] == []
    assert [one.written for one in written if not one.signs] == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_what_a_phrase_finds_has_the_signs_by_which_it_is_looked_for(language: str) -> None:
    for group in ALL:
        for phrase in phrases_of(language, group):
            text = " ".join("word" if part == ("…",) else part[0] or part[-1] for part in phrase.parts)
            there = frozenset(tokens(text))
            assert phrase.expression.search(text), text
            assert phrase.may_be_in(there), text
            assert not phrase.signs.isdisjoint(there), text


def test_a_phrase_says_what_can_stand_in_each_place() -> None:
    phrase = Phrase("the period{s|} … {required|laid down} by {the|} law", Group.LEGAL_PERIOD, "en")
    assert phrase.parts == (
        ("the",),
        ("periods", "period"),
        ("…",),
        ("required", "laid down"),
        ("by",),
        ("the", ""),
        ("law",),
    )
    assert phrase.expression.search("we keep them for the periods that are laid down by law")
    assert not phrase.expression.search("the period ended. required by law is nothing")


@pytest.mark.parametrize(
    ("language", "group", "text", "found"),
    [
        ("en", Group.QUALIFIER, "We may use it", "we may"),
        ("en", Group.QUALIFIER, "You may object", None),
        ("fr", Group.QUALIFIER, "Nous pouvons être amenés à vous écrire", "nous pouvons être amenés à"),
        ("fr", Group.QUALIFIER, "NOUS POURRIONS vous écrire", "nous pourrions"),
        (
            "de",
            Group.QUALIFIER,
            "Wir können Ihre Daten gegebenenfalls weitergeben",
            "wir können ihre daten gegebenenfalls",
        ),
        ("nl", Group.QUALIFIER, "Wij kunnen uw gegevens delen", "wij kunnen uw gegevens delen"),
        ("de-CH", Group.OPEN_ENDED, "Name, Adresse usw.", "usw"),
        ("fr", Group.CONSENT_BY_USE, "En utilisant ce site, vous acceptez tout", "en utilisant ce site, vous acceptez"),
        ("fr", Group.DISCLAIMER, "Notre responsabilité ne saurait être engagée", "notre responsabilité ne saurait"),
        ("fr", Group.VAGUE_PERIOD, "aussi longtemps que nécessaire", "aussi longtemps que nécessaire"),
        ("fr", TERM, "les sous-traitants", None),
        ("de", TERM, "der Auftragsverarbeiter", None),
        ("it", Group.QUALIFIER, "potremmo", None),
        ("de", Group.QUALIFIER, "Wir geben sie u.U. weiter", "wir geben sie u.u"),
        ("nl", Group.OPEN_ENDED, "naam, adres e.d.", "e.d"),
        ("nl", Group.PLACEHOLDER, "n.t.b.", "n.t.b"),
        ("nl", Group.VAGUE_PERIOD, "zolang onze dienst ze kan gebruiken", "zolang onze dienst ze kan gebruiken"),
        ("nl", Group.VAGUE_PERIOD, "zolang u onze app gebruikt", None),
        ("en", Group.VAGUE_PERIOD, "as long as you use our service", None),
        ("en", Group.BROWSING, "by clicking on the button Accept", None),
        ("en", Group.BROWSING, "by scrolling on", "by scrolling"),
        ("nl", Group.BROWSING, "wie verder surft gaat akkoord", "verder surft"),
        ("fr", Group.PASSIVE_CONSENT, "une case pré-cochée", "pré-cochée"),
        ("de", Group.PASSIVE_CONSENT, "durch Annahme unserer AGB", "annahme unserer agb"),
        ("de", Group.UNCERTAIN, "betreut unter Umständen Kunden", "unter umständen"),
        ("nl", Group.UNCERTAIN, "helpt u zo snel mogelijk", None),
        ("fr", Group.ABSOLUTE, "ne jamais les communiquer à des tiers", "jamais les communiquer à des tiers"),
    ],
)
def test_what_is_found(language: str, group: str, text: str, found: str | None) -> None:
    assert holds(text, language, group) == found


def test_accents_capitals_apostrophes_and_spaces_make_no_difference() -> None:
    spaced = "Il est possible que\u00a0nous l\u2019utilisions"
    assert holds(spaced, "fr", Group.QUALIFIER) == "il est possible que nous"
    assert holds("E\u0301VENTUELLEMENT nous e\u0301crivons; nous pourrions", "fr", Group.QUALIFIER) == "nous pourrions"


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("our partners", True),
        ("Our partners and third parties.", True),
        ("our delivery partners in Belgium", False),
        ("banks", False),
    ],
)
def test_nothing_but_generic_words(text: str, alone: bool) -> None:
    assert nothing_but(text, "en", Group.GENERIC_RECIPIENT) is alone


@pytest.mark.parametrize(
    ("language", "group", "text", "alone"),
    [
        ("nl", Group.VAGUE_PURPOSE, "De kwaliteit van onze dienstverlening verhogen", True),
        ("nl", Group.SLOGAN, "Wij nemen passende maatregelen om uw gegevens te beschermen.", True),
        ("nl", Group.REFUSED, "niet mogelijk", True),
        ("nl", Group.REFUSED, "niet mogelijk via de app, wel aan het loket", False),
        ("fr", Group.UNSAID_CASE, "le cas échéant, quand cela s'avère utile", True),
        ("fr", Group.UNSAID_CASE, "le cas échéant, si vous avez un avocat", False),
        ("de", Group.EMPTY_INTEREST, "unsere berechtigten Interessen", True),
        ("de", Group.EMPTY_INTEREST, "unser wirtschaftliches Interesse an pünktlicher Zahlung", False),
        ("nl", Group.UNNAMED_LAW, "de toepasselijke wetgeving", True),
        ("nl", Group.UNNAMED_LAW, "wet van 19 juli 1991 betreffende de bevolkingsregisters", False),
        ("de", Group.UNNAMED_LAW, "Gesetz über Ordnungswidrigkeiten", False),
        ("en", Group.UNNAMED_LAW, "Statutory Sick Pay Regulations", False),
    ],
)
def test_words_that_say_nothing_where_they_stand_alone(language: str, group: str, text: str, alone: bool) -> None:
    assert nothing_but(text, language, group) is alone


@pytest.mark.parametrize(
    ("text", "language", "guess"),
    [
        ("We use your address to reach you", "fr", "en"),
        ("Nous utilisons votre adresse pour vous joindre", "en", "fr"),
        ("Wij gebruiken uw adres om u te bereiken", "fr", "nl"),
        ("Wir nutzen Ihre Adresse für den Versand und die Rechnung", "nl", "de"),
        ("The form « Avis de passage pour vous »", "en", None),
        ("Code du travail, art. L1221-10", "en", None),
        ("Customer Relations", "fr", None),
        ("potremmo", "it", None),
    ],
)
def test_the_language_of_a_text(text: str, language: str, guess: str | None) -> None:
    assert written_in(text, language) == guess


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TODO", "TODO"),
        ("tbd", "tbd"),
        ("See [Company name] for more", "[Company name]"),
        ("Dear {{name}},", "{{name}}"),
        ("Lorem ipsum dolor", "Lorem"),
        ("???", "???"),
        ("the to-do list", None),
        ("[our terms](https://www.example.example/terms)", None),
        ("Name <name@example.example>", None),
        ("Bar", None),
    ],
)
def test_placeholders(text: str, found: str | None) -> None:
    assert placeholder_in(text) == found


def test_the_index_of_bodies_is_what_the_packs_say() -> None:
    owners = {
        token: tuple(place for place in JURISDICTIONS if any(token in tokens(name) for name in names_of(place)))
        for token in INDEX
    }
    assert owners == INDEX


def test_there_is_a_file_for_each_language_and_each_says_what_its_lists_are() -> None:
    files = sorted(Path(lists.__file__).parent.glob("*.yaml"))
    assert [path.stem for path in files] == sorted(LANGUAGES)
    named = {path.stem: re.findall(r"^([a-z-]+):$", path.read_text(encoding="utf-8"), re.MULTILINE) for path in files}
    assert named == {language: [*Group, "terms", "reveals"] for language in LANGUAGES}


def test_the_derived_lists_say_what_is_written() -> None:
    assert compiling.outdated() == ()


def test_a_changed_list_is_read_from_where_it_is_written(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    source, derived = lists.COMPILED.with_name("en.yaml"), tmp_path / "en.json"
    derived.write_text((lists.COMPILED / "en.json").read_text(encoding="utf-8").replace("we {may", "they {may"))
    monkeypatch.setattr(lists, "COMPILED", tmp_path)
    read = lists._phrases.__wrapped__
    assert read("en")["qualifier"][0][0] == "they {may|might}"
    (tmp_path / "changed.yaml").write_text(source.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    monkeypatch.setattr(lists, "_source", lambda _: tmp_path / "changed.yaml")
    assert read("en")["qualifier"][0][0] == "we {may|might}"
