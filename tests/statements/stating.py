"""What a policy must say, section by section, as data: one file per example register.

A phrase is looked for as it stands, whatever its capitals, quotation marks and spaces; one that starts with `re:` is an
expression. `cards` holds what the card of one purpose must say, so that facts are joined per purpose.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from ropa.policy import Publication
from tests.policy.library import card, html, sections, words

ROOT = Path(__file__).parents[2]
SIGNS = str.maketrans(
    {"\N{RIGHT SINGLE QUOTATION MARK}": "'", "\N{LEFT DOUBLE QUOTATION MARK}": '"'} | dict.fromkeys("”„", '"')
)


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing a policy must say, in one language and section."""

    policy: str
    language: str
    place: str
    """A section id, or `card` and the purpose."""
    phrase: str

    def __str__(self) -> str:
        return f"{self.policy} {self.language} {self.place}: {self.phrase}"


@cache
def told(name: str) -> Any:
    """The statements of one example register, as they are written."""
    return YAML(typ="safe").load((Path(__file__).parent / f"{name}.yaml").read_text(encoding="utf-8"))


def statements(data: Any) -> Iterator[Statement]:
    """Every statement that the policies must make."""
    for policy, languages in data["policies"].items():
        for language, places in languages["must"].items():
            for place, said in places.items():
                inside = (
                    {f"card {purpose}": phrases for purpose, phrases in said.items()}
                    if place == "cards"
                    else {place: said}
                )
                for where, phrases in inside.items():
                    yield from (Statement(policy, language, where, phrase) for phrase in phrases)


def never(data: Any) -> Iterator[Statement]:
    """Every statement that must stand nowhere in a policy."""
    for policy, languages in data["policies"].items():
        for language, phrases in languages.get("never", {}).items():
            yield from (Statement(policy, language, "nowhere", phrase) for phrase in phrases)


def plain(text: str) -> str:
    """Words without regard to capitals, kinds of quotation marks and of spaces."""
    return " ".join(text.translate(SIGNS).casefold().split())


def says(text: str, phrase: str) -> bool:
    """Whether a text that went through `plain` says a phrase."""
    if phrase.startswith("re:"):
        return re.search(phrase[3:].strip(), text, re.IGNORECASE) is not None
    return plain(phrase) in text


class Pages:
    """The published policies, read section by section and each only once."""

    def __init__(self, publication: Publication) -> None:
        self.publication = publication
        self.read: dict[tuple[str, str], str] = {}
        self.split: dict[str, dict[str, str]] = {}

    def text(self, page: str, place: str) -> str:
        """The words of a section, of a card, or of the whole page; empty when there is none."""
        if (page, place) not in self.read:
            self.read[page, place] = plain(self._words(page, place).replace("\n", " "))
        return self.read[page, place]

    def _words(self, page: str, place: str) -> str:
        if place == "nowhere":
            return words(html(self.publication, page))
        if place.startswith("card "):
            purpose = place.removeprefix("card ")
            there = f'id="purpose-{purpose}"' in html(self.publication, page)
            return card(self.publication, page, purpose) if there else ""
        if page not in self.split:
            self.split[page] = sections(self.publication, page)
        return self.split[page].get(place, "")

    def silent_on(self, one: Statement) -> bool:
        """Whether a policy does not make a statement in its place."""
        return not says(self.text(f"{one.policy}/{one.language}", one.place), one.phrase)
