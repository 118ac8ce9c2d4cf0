"""The texts of a record: language, place, level and form."""

from datetime import date
from pathlib import Path

from ropa.register.load import load_register
from ropa.register.texts import Words, ahead_of, words_of

DAY = date(2026, 3, 1)
ACTIVITY = """\
name: Orders
reference: ACT-1
owner: {todo: who answers for it, owner: DPO}
purposes:
  - id: deliver
    title: {en: Delivering, fr: Livrer}
    legal_basis: {basis: legal-obligation, law: {statute: fr-code-civil, article: "2224"}, duty: we keep books}
    notes: ask the shop
data:
  - {category: contact, items: {en: [name, street], fr: [nom, rue]}}
  - {category: contact, items: [telephone, {text: fax, applies_in: [FR]}]}
recipients: {none: {en: nobody, fr: personne}}
dpia: {criteria: none, rationale: no criterion}
documents: [{ref: DOC-1, title: The form, url: "https://www.example.example/form"}]
"""


def words(tmp_path: Path) -> list[Words]:
    folder = tmp_path / "activities"
    folder.mkdir()
    (folder / "orders.yaml").write_text(ACTIVITY, encoding="utf-8")
    (tmp_path / "register.yaml").write_text("default_language: fr\n", encoding="utf-8")
    register = load_register(tmp_path, DAY).register
    return list(words_of(register, register.activities["orders"]))


def test_every_text_is_met_with_its_language_and_its_place(tmp_path: Path) -> None:
    assert [(one.text, one.language, one.labelled, one.pointer) for one in words(tmp_path)] == [
        ("Orders", "fr", False, ("name",)),
        ("ACT-1", "fr", False, ("reference",)),
        ("Delivering", "en", True, ("purposes", 0, "title", "en")),
        ("Livrer", "fr", True, ("purposes", 0, "title", "fr")),
        ("2224", "fr", False, ("purposes", 0, "legal_basis", "law", "article")),
        ("we keep books", "fr", False, ("purposes", 0, "legal_basis", "duty")),
        ("ask the shop", "fr", False, ("purposes", 0, "notes")),
        ("name", "en", True, ("data", 0, "items", "en", 0)),
        ("street", "en", True, ("data", 0, "items", "en", 1)),
        ("nom", "fr", True, ("data", 0, "items", "fr", 0)),
        ("rue", "fr", True, ("data", 0, "items", "fr", 1)),
        ("telephone", "fr", False, ("data", 1, "items", 0)),
        ("fax", "fr", False, ("data", 1, "items", 1, "text")),
        ("nobody", "en", True, ("recipients", "none", "en")),
        ("personne", "fr", True, ("recipients", "none", "fr")),
        ("no criterion", "fr", False, ("dpia", "rationale")),
        ("DOC-1", "fr", False, ("documents", 0, "ref")),
        ("The form", "fr", False, ("documents", 0, "title")),
    ]


def test_every_text_has_a_level_and_a_form(tmp_path: Path) -> None:
    found = {
        one.text: (one.kind.record, one.kind.field, one.kind.level.value, one.kind.form.value)
        for one in words(tmp_path)
    }
    assert found == {
        "Orders": ("Activity", "name", "regulator", "title"),
        "ACT-1": ("Activity", "reference", "regulator", "entry"),
        "Delivering": ("Purpose", "title", "public", "title"),
        "Livrer": ("Purpose", "title", "public", "title"),
        "2224": ("Citation", "article", "public", "entry"),
        "we keep books": ("LegalBasis", "duty", "public", "prose"),
        "ask the shop": ("Purpose", "notes", "internal", "prose"),
        "name": ("PersonalData", "items", "public", "item"),
        "street": ("PersonalData", "items", "public", "item"),
        "nom": ("PersonalData", "items", "public", "item"),
        "rue": ("PersonalData", "items", "public", "item"),
        "telephone": ("PersonalData", "items", "public", "item"),
        "fax": ("TaggedText", "text", "public", "prose"),
        "nobody": ("NoneBecause", "none", "public", "prose"),
        "personne": ("NoneBecause", "none", "public", "prose"),
        "no criterion": ("Dpia", "rationale", "regulator", "prose"),
        "DOC-1": ("Document", "ref", "internal", "entry"),
        "The form": ("Document", "title", "internal", "title"),
    }


def test_a_text_knows_what_stands_around_it(tmp_path: Path) -> None:
    by_text = {one.text: one for one in words(tmp_path)}
    assert by_text["Livrer"].beside == {"en": "Delivering", "fr": "Livrer"}
    assert by_text["rue"].beside == {"en": ("name", "street"), "fr": ("nom", "rue")}
    assert by_text["we keep books"].beside == {}
    assert by_text["rue"].whole == ("data", 0, "items")
    assert [type(part).__name__ for part in by_text["fax"].parts] == ["Activity", "PersonalData", "TaggedText"]
    assert type(by_text["we keep books"].holder).__name__ == "LegalBasis"
    span = by_text["Livrer"].at()
    assert (span.line, span.column) == (6, 33)


def test_a_language_beside_all_that_are_wanted_is_meant() -> None:
    assert ahead_of([{"en", "fr", "nl"}, {"en", "de"}, {"en", "fr"}], ["en", "fr"]) == {"nl"}
