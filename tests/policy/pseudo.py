"""Two languages that nobody speaks, made from the English words when a test asks for them.

`en-XA` writes accented letters and is two fifths longer; `ar-XB` writes Arabic letters, from right to left. Neither
leaves a letter of English, so that a word still in English on a page was never in the catalogue nor in the register.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from ropa.law import Law
from ropa.policy import Publication, desks, page, publish
from ropa.policy.short import page as short_page
from ropa.project import templates_folder
from ropa.register.load import load_register
from ropa.vocabulary import VOCABULARIES, shipped
from ropa.wording import locales
from ropa.wording.formats import Formats
from tests.policy.library import DAY

LATIN = "abcdefghijklmnopqrstuvwxyz"
KEPT = re.compile(r"(https?://\S+|\S+@\S+|\w[\w-]*\.example\b\S*|<[^>]+>|&\w+;)")
"""What is the same in every language: addresses, markup."""


@dataclass(frozen=True)
class Pseudo:
    """A language that nobody speaks."""

    code: str
    direction: str
    letters: Mapping[int, int]
    long: str = ""
    """Vowels that are written twice, which makes a text two fifths longer."""

    def say(self, text: str) -> str:
        """The text in this language."""
        parts = KEPT.split(text)
        return "".join(part if place % 2 else self._letters(part) for place, part in enumerate(parts))

    def _letters(self, text: str) -> str:
        longer = re.sub(f"([{self.long}])", r"\1\1", text) if self.long else text
        return longer.translate(self.letters)


def _both_cases(low: str, high: str) -> Mapping[int, int]:
    return str.maketrans(LATIN + LATIN.upper(), low + high)


ACCENTED = Pseudo(
    "en-XA",
    "ltr",
    _both_cases("áƀçđéƒĝĥíĵķĺḿñóƥɋŕšţúṽŵẋýž", "ÁɃÇĐÉƑĜĤÍĴĶĹḾÑÓƤɊŔŠŢÚṼŴẊÝŽ"),
    "aeiouAEIOU",
)
ARABIC = Pseudo("ar-XB", "rtl", _both_cases(*["ابثدعفغحيجكلمنوپقرسطةڤظخيز"] * 2))
PSEUDO = (ACCENTED, ARABIC)


class _Said(Transformer):
    def __init__(self, pseudo: Pseudo) -> None:
        self.pseudo = pseudo

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802  Fluent names its visitors so
        return ast.TextElement(self.pseudo.say(node.value))


def _wording(folder: Path, pseudo: Pseudo) -> None:
    """Write the English catalogue in the language, beside everything else that is placed on a page."""
    target = folder / "wording" / pseudo.code
    target.mkdir(parents=True)
    (folder / "policy").symlink_to(templates_folder() / "policy")
    (folder / "wording" / "varieties.yaml").symlink_to(templates_folder() / "wording" / "varieties.yaml")
    for file in sorted((templates_folder() / "wording" / "en").glob("*.ftl")):
        resource = _Said(pseudo).visit(FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")))
        (target / file.name).write_text(FluentSerializer().serialize(resource), encoding="utf-8")


def _texts(value: Any, pseudo: Pseudo) -> Any:
    """The same data with the English texts in the language, and with it as the only one."""
    if isinstance(value, dict):
        if "en" in value:
            return {pseudo.code: _said(value["en"], pseudo)}
        chosen = {"languages": [pseudo.code], "default_language": pseudo.code, "prevailing_language": pseudo.code}
        return {key: chosen[key] if key in chosen else _texts(part, pseudo) for key, part in value.items()}
    return [_texts(part, pseudo) for part in value] if isinstance(value, list) else value


def _said(value: Any, pseudo: Pseudo) -> Any:
    return [_said(part, pseudo) for part in value] if isinstance(value, list) else pseudo.say(value)


def _vocabulary(name: str, pseudo: Pseudo) -> dict[str, Any]:
    """The shipped terms in the language, as a register may lay them over."""
    return {
        term.id: {
            key: {pseudo.code: _said(list(words["en"]) if key == "examples" else words["en"], pseudo)}
            for key in ("label", "in_sentence", "definition", "after", "until", "examples")
            if (words := getattr(term, key)) and "en" in words
        }
        for term in shipped(name)
    }


def _register(source: Path, folder: Path, pseudo: Pseudo) -> None:
    terms = {name.replace("-", "_"): _vocabulary(name, pseudo) for name in VOCABULARIES}
    for file in sorted(source.rglob("*.yaml")):
        content = _texts(yaml.safe_load(file.read_text(encoding="utf-8")), pseudo)
        if file.name == "vocabulary.yaml":
            for name, own in content.items():
                terms[name] |= own
            continue
        target = folder / file.relative_to(source)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    (folder / "vocabulary.yaml").write_text(yaml.safe_dump(terms, allow_unicode=True), encoding="utf-8")


class _Formats(Formats):
    """English dates, periods, amounts and names, said in a language."""

    def __init__(self, pseudo: Pseudo) -> None:
        super().__init__("en")
        self.say = pseudo.say

    def duration(self, period: str, *, words_and_figures: bool = False) -> str:
        return self.say(super().duration(period, words_and_figures=words_and_figures))

    def date(self, day: str | dt.date) -> str:
        return self.say(super().date(day))

    def list_and(self, items: Sequence[str]) -> str:
        return super().list_and(items).replace(" and ", self.say(" and "))

    def list_or(self, items: Sequence[str]) -> str:
        return super().list_or(items).replace(" or ", self.say(" or "))

    def money(self, amount: int | Decimal, currency: str) -> str:
        return self.say(super().money(amount, currency))

    def country(self, code: str) -> str:
        return self.say(super().country(code))

    def language_name(self, language: str) -> str:
        return self.say(super().language_name(language if language in {"en", "fr"} else "en"))


def published(source: Path, folder: Path, pseudo: Pseudo, patch: pytest.MonkeyPatch) -> Publication:
    """The policies of a register in the language; a draft, so that whatever is missing is seen."""
    _wording(folder / "templates", pseudo)
    _register(source, folder / "register", pseudo)
    cite = Law.cite
    patch.setattr(desks, "templates_folder", lambda: folder / "templates")
    for module in (desks, page, short_page):
        patch.setattr(module, "Formats", lambda _: _Formats(pseudo))
    patch.setitem(locales._SPOKEN_AS, pseudo.code, "en_GB")
    patch.setattr(Law, "cite", lambda law, article, _, statute=None: pseudo.say(cite(law, article, "en", statute)))
    loaded = load_register(folder / "register", DAY)
    assert [one.message for one in loaded.diagnostics if one.code.startswith("FMT")] == []
    return publish(loaded.register, draft=True)
