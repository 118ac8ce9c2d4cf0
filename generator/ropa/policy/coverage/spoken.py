"""A finished page -> the places where it says something, with their words.

The words are taken from the view from which every output is written, so that what is not placed there is not said.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from ropa.policy.inline import plain
from ropa.policy.page_view import Page
from ropa.policy.view import Box, Card, Part, RightCard, Section

NO_WORDS = frozenset(("anchor", "id", "number", "form", "label_form", "retired"))
"""Fields of a view that name things and are not read."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page says something."""

    section: str
    anchor: str
    """The fragment that leads there."""
    title: str = ""
    """The title of the card, when it is one."""


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """The words of a page by place."""

    cards: Mapping[str, tuple[Place, str]]
    """Anchor of a purpose's card -> place and words."""
    sections: Mapping[str, tuple[Place, str]]
    boxes: tuple[tuple[Place, str], ...]
    """What is set apart from all other information about the right to object."""


def spoken(page: Page) -> Spoken:
    """Return what a page says, place by place."""
    cards: dict[str, tuple[Place, str]] = {}
    boxes: list[tuple[Place, str]] = []
    sections: dict[str, tuple[Place, str]] = {}
    for section in page.sections:
        sections[section.id] = (Place(section.id, section.id), words_of(section))
        for card in _cards(section):
            cards[card.anchor] = (Place(section.id, card.anchor, plain(card.title)), words_of(card))
        boxes.extend((Place(section.id, section.id), words_of(box)) for box in _boxes(section))
    if page.glance is not None:
        here = Place("at-a-glance", "at-a-glance")
        sections["at-a-glance"] = (here, words_of(page.glance))
        boxes.extend((here, words_of(part)) for part in page.glance.parts if part.form == "pp-objection")
    return Spoken(cards, sections, tuple(boxes))


def folded(text: str) -> str:
    """Return words as they are compared: without markup, with single spaces, whatever their letters."""
    return " ".join(plain(text).split()).casefold()


def words_of(view: Section | Card | Box | Part | RightCard | Any) -> str:
    """Return all words of a view, in order, as they are compared."""
    return " ".join(folded(text) for text in _texts(view) if text)


def _texts(view: Any) -> Iterator[str]:
    if isinstance(view, str):
        yield view
    elif isinstance(view, tuple):
        for part in view:
            yield from _texts(part)
    elif is_dataclass(view):
        for field in fields(view):
            if field.name not in NO_WORDS:
                yield from _texts(getattr(view, field.name))


def _cards(section: Section) -> Iterator[Card]:
    for block in section.blocks:
        for group in block.groups:
            yield from group.cards


def _boxes(section: Section) -> Iterator[Box]:
    for block in section.blocks:
        if block.objection is not None:
            yield block.objection
