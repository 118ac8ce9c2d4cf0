"""No page shows an id where a reader looks for words: what can be chosen for a field has a label in each language.

What stands as it does in a file is marked as code; what the register says in another language is marked with that.
"""

import pkgutil
import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from html.parser import HTMLParser
from importlib import import_module
from pathlib import Path

import pytest

import ropa.model
from ropa.checking import check
from ropa.law import JURISDICTIONS
from ropa.project import templates_folder
from ropa.register import Register
from ropa.site.page import Site
from ropa.vocabulary.shipped import VOCABULARIES
from tests.site.library import DAY, EXAMPLES, built

LANGUAGES = ("en", "fr", "nl", "de")
VOID = {"br", "img", "input", "hr"}
UNREAD = {"code", "pre", "svg"}
"""Elements whose words are not prose: ids as they stand in files, and drawings, which the tables say again."""
SAID = {"13", "14"}
"""Articles of the law are values of a field and numbers of other things as well."""


class Prose(HTMLParser):
    """The pieces of text of a page that are in its own language."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._open: list[bool] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            foreign = tag != "a" and "lang" in dict(attrs)
            self._open.append(tag in UNREAD or foreign)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not any(self._open):
            self.pieces.append(data.strip())


def values() -> Iterator[str]:
    """Yield every fixed value of a field of the model."""
    for module in pkgutil.iter_modules(ropa.model.__path__):
        for one in vars(import_module(f"ropa.model.{module.name}")).values():
            if isinstance(one, type) and issubclass(one, StrEnum):
                yield from one


VALUES = frozenset(values())


def ids_of(register: Register) -> set[str]:
    """Return every id that a page could show by mistake."""
    found = {*VALUES, *JURISDICTIONS, *(term.id for name in VOCABULARIES for term in register.vocabulary(name))}
    for collection in register.collections.values():
        found.update(collection)
    return (found | schemes_of(register)) - SAID


def schemes_of(register: Register) -> set[str]:
    """Return the ids of the schemes under which parties are certified."""
    held = (item for party in register.parties.values() for item in party.value.certifications or ())
    return {item.scheme for item in held if item.scheme}


@cache
def clauses(language: str) -> tuple[str, ...]:
    """Return the clauses of a language that are one line."""
    files = sorted((templates_folder() / "wording" / language).glob("*.ftl"))
    return tuple(one for file in files for one in re.findall(r"(?m)^[\w-]+ = (.*)$", file.read_text(encoding="utf-8")))


def labels_of(register: Register, language: str) -> set[str]:
    """Return what our own words are in a language; some labels are what the id is."""
    found = set(clauses(language))
    for name in VOCABULARIES:
        for term in register.vocabulary(name):
            found.update(dict(form).get(language, "") for form in (term.label, term.in_sentence) if form)
    return found


def raw(register: Register, site: Site) -> Iterator[str]:
    """Yield page and text of each id that stands where words should; in a language of the register, its own may."""
    ids = ids_of(register) - labels_of(register, site.language)
    own, schemes = site.language in register.languages, schemes_of(register)
    for page in site.pages:
        if page.path.startswith(("rules/", "wording/")):  # pages about the files themselves
            continue
        prose = Prose()
        prose.feed(page.body)
        for piece in prose.pieces:
            inside = schemes & set(re.split(r"[\s,;:]+", piece))
            if inside or (piece in ids and ("-" in piece or not own)):
                yield f"{page.path}: {piece}"


TAKEN = [(root, language) for place, root in enumerate(EXAMPLES) for language in LANGUAGES[place % 2 :: 2]]
"""Every example in two of the languages, in turn: they have the same keys, and the examples much of the same."""


@pytest.mark.parametrize(("root", "language"), TAKEN, ids=[f"{root.name}-{language}" for root, language in TAKEN])
def test_no_id_stands_where_words_should(root: Path, language: str) -> None:
    result = check(root, DAY)
    assert list(raw(result.loaded.register, built(result, language, (language,)))) == []
