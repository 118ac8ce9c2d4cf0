"""The shipped clauses: complete, plain, in the official terms, set as each language wants."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from ropa.rules.wording.readability import LONG_WORD, WORD, measure
from ropa.wording.problems import wording_problems
from ropa.wording.source import Catalogue, Clause, plain_entry

LANGUAGES = ("en", "fr", "nl", "de")

FORBIDDEN = {
    # Open-ended wording of WP260 §§ 12-13 where we are the subject, terms that are not the law's, slogans.
    "en": r"\bwe (?:may|might|could)\b|\betc\b|from time to time|as long as necessary|take your privacy seriously"
    r"|\bpersonal information\b|\bsub-?contractors?\b",
    "fr": r"nous (?:pourrions|pouvons être amenés)|éventuellement|\betc\b|durée nécessaire"
    r"|grande importance|limitation de traitement|consentement tacite|\bfichiers? nominatifs?\b",
    "de": r"\bwir (?:könnten|würden)\b|gegebenenfalls|\bggf\b|möglicherweise|eventuell|unter Umständen|in der Regel"
    r"|\busw\b|\betc\b|von Zeit zu Zeit|(?:so ?lange|soweit) (?:wie )?(?:nötig|erforderlich|notwendig)"
    r"|höchste Standards|Datenschutz (?:sehr )?ernst|stillschweigende? Einwilligung",
    "nl": r"\bzou(?:den)? (?:we|wij)\b|\b(?:we|wij) zouden\b|mogelijkerwijs|eventueel|desgewenst|\benz\b|\betc\b"
    r"|van tijd tot tijd|zo ?lang (?:als |dat )*(?:nodig|noodzakelijk)|privacy (?:zeer |heel )?serieus"
    r"|persoonlijke (?:gegevens|informatie)|\bbewerkers?\b|onderaannemer|verantwoordelijke voor de verwerking"
    r"|privacybeleid|stilzwijgend",
}

TO_CHILDREN = "-to-child"
"""How keys end whose clauses speak to children."""

EASE = {"Flesch": 50, "Kandel-Moles": 50, "Amstad": 40}
"""Least reading ease by formula; a language without a formula is held to LIX alone, as all are."""
HARDEST_LIX = 50

# What a clause for one law only may name; the rest of the catalogue serves every law.
LOCAL = re.compile(
    r"European Union|European Commission|\bEU\b|GDPR|\bICO\b|FADP"
    r"|Union européenne|Commission européenne|\bUE\b|RGPD|CNIL|Bloctel|\bLPD\b|Member State|État membre"
    r"|Europäische[nr]? Union|Europäische[nr]? Kommission|DSGVO|BDSG|\bDSG\b|EDÖB|BfDI|Mitgliedstaat"
    r"|Europese Unie|Europese Commissie|\bAVG\b|\bUAVG\b|\bGBA\b|[Ll]idsta(?:at|ten)"
)
MAY_BE_LOCAL = {"complaint-authority-elsewhere", "representative-eu", "transfer-scc"}


def _texts(node: ast.BaseNode) -> Iterator[str]:
    """Yield every way a clause can be said, variables as one word."""
    if isinstance(node, ast.Pattern):
        said = [""]
        for element in node.elements:
            if isinstance(element, ast.TextElement):
                said = [text + element.value for text in said]
            elif isinstance(element.expression, ast.SelectExpression):
                ways = [way for variant in element.expression.variants for way in _texts(variant.value)]
                said = [text + way for text in said for way in ways]
            else:
                said = [f"{text}value" for text in said]
        yield from said


def _said(clause: Clause) -> list[str]:
    assert clause.entry.value is not None
    return list(_texts(clause.entry.value))


def _all_said(catalogue: Catalogue) -> list[tuple[str, str]]:
    return [(key, said) for key, clause in catalogue.items() for said in _said(clause)]


def _sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.?!])\s+", text) if part]


def _words(sentence: str) -> int:
    return len(re.findall(r"\w+(?:[\u2019-]\w+)*", sentence))


def test_the_languages_match(shipped: Path) -> None:
    # Pass the keys that templates and views name as `used_keys`, once these are collected.
    assert wording_problems(shipped) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(catalogues: Mapping[str, Catalogue], language: str) -> None:
    sentences = [
        (key, sentence)
        for key, said in _all_said(catalogues[language])
        for sentence in _sentences(said)
        if sentence.endswith((".", "?"))
    ]
    assert [(key, sentence) for key, sentence in sentences if _words(sentence) > 30] == []
    assert sum(_words(sentence) for _, sentence in sentences) / len(sentences) < 20


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_policy_is_easy_to_read(catalogues: Mapping[str, Catalogue], language: str) -> None:
    public = (
        sentence
        for key, said in _all_said(catalogues[language])
        if catalogues[language].file(key).startswith("policy")
        for sentence in _sentences(said)
        if sentence.endswith((".", "?"))
    )
    text = " ".join(public)
    measured = measure(text, language)
    assert measured is not None
    words = WORD.findall(text)
    lix = measured.mean + 100 * sum(len(word) > LONG_WORD for word in words) / len(words)
    assert lix <= HARDEST_LIX
    assert measured.formula == "LIX" or measured.score >= EASE[measured.formula]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_that_binds_to_nothing(catalogues: Mapping[str, Catalogue], language: str) -> None:
    pattern = re.compile(FORBIDDEN[language], re.IGNORECASE)
    assert [(key, said) for key, said in _all_said(catalogues[language]) if pattern.search(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_law_leaks_into_another(catalogues: Mapping[str, Catalogue], language: str) -> None:
    catalogue = catalogues[language]
    public = [(key, said) for key, said in _all_said(catalogue) if catalogue.file(key) in {"policy.ftl", "terms.ftl"}]
    found = {key for key, said in public if LOCAL.search(said)}
    assert found == MAY_BE_LOCAL


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_border_can_be_said(catalogues: Mapping[str, Catalogue], language: str) -> None:
    borders = {
        key: clause.choices["border"] for key, clause in catalogues[language].items() if "border" in clause.choices
    }
    assert set(borders.values()) == {frozenset({"eea", "uk", "ch"})}
    assert sorted(borders) == [
        "card-transfers",
        "definition-third-country",
        "glance-surprise-transfers",
        "section-transfers-intro",
        "transfer-no-adequacy-recipient",
        "transfers-none",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_and_spaces(catalogues: Mapping[str, Catalogue], language: str) -> None:
    slips = re.compile(r"'|``|  |\s$|\.\.|…|\s[,.]|\( | \)")
    assert [(key, said) for key, said in _all_said(catalogues[language]) if slips.search(said)] == []


def test_french_spaces_before_high_signs(catalogues: Mapping[str, Catalogue]) -> None:
    # U+202F before ; ? ! and U+00A0 before : and inside guillemets.
    wrong = re.compile(r"(?<!\N{NARROW NO-BREAK SPACE})[;?!]|(?<!\N{NO-BREAK SPACE})[:»]|«(?!\N{NO-BREAK SPACE})")
    assert [(key, said) for key, said in _all_said(catalogues["fr"]) if wrong.search(said)] == []


def test_english_spaces_before_signs(catalogues: Mapping[str, Catalogue]) -> None:
    assert [(key, said) for key, said in _all_said(catalogues["en"]) if re.search(r"\s[;:?!]", said)] == []


def test_the_french_say_vous(catalogues: Mapping[str, Catalogue]) -> None:
    intimate = re.compile(r"\b(?:tu|ton|tes|toi)\b", re.IGNORECASE)
    said_to = [(key, said) for key, said in _all_said(catalogues["fr"]) if not key.endswith(TO_CHILDREN)]
    assert [key for key, said in said_to if intimate.search(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_read_without_the_parser_is_what_the_parser_reads(shipped: Path, language: str) -> None:
    entries = [
        entry
        for file in sorted((shipped / language).glob("*.ftl"))
        for entry in re.split(r"\n(?=[#A-Za-z-])", file.read_text(encoding="utf-8"))
        if not entry.startswith("#")
    ]
    quick = {entry: found for entry in entries if (found := plain_entry(entry)) is not None}
    assert len(quick) > len(entries) / 2
    parsed = {entry: FluentParser(with_spans=False).parse(entry).body for entry in quick}
    assert [entry for entry in quick if not quick[entry][0].equals(parsed[entry][0])] == []


@pytest.mark.parametrize(
    "written",
    ["a =", "a = { b }", "a = { $x", "a = x }", "a = x\n  y", "a = { $x ->\n  *[other] y\n}", "= x", 'a = { "x" }'],
)
def test_what_only_the_parser_reads(written: str) -> None:
    assert plain_entry(written) is None


def test_german_quotes_dashes_and_spaces(catalogues: Mapping[str, Catalogue]) -> None:
    # „…“, a dash with spaces, no space before a sign, and a no-break space between an abbreviation and its number.
    wrong = re.compile(
        r"[\u201c](?=\w)|[\u201d\u201a\u2018«»]|(?<! )\N{EN DASH}|\N{EN DASH}(?! )|\s[;:?!]"
        r"|\b(?:Art|Abs|Buchst|Nr)\. |\d (?:Jahr|Tag|Stunde)"
    )
    assert [(key, said) for key, said in _all_said(catalogues["de"]) if wrong.search(said)] == []


def test_the_germans_say_sie(catalogues: Mapping[str, Catalogue]) -> None:
    intimate = re.compile(r"\b(?:du|dich|dir|dein\w*|euch|euer\w*|eure\w*)\b", re.IGNORECASE)
    said_to = [(key, said) for key, said in _all_said(catalogues["de"]) if not key.endswith(TO_CHILDREN)]
    assert [key for key, said in said_to if intimate.search(said)] == []
