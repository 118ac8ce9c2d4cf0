"""What pages consist of: flat, frozen, already in the page's language. Values are finished markup from `cells`."""

from dataclasses import dataclass

from markupsafe import Markup

from ropa.site.cells import NOTHING


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is said, in the head of a page."""

    label: str
    value: Markup


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a caption; `quiet` hides the caption from the eye where the heading above says it."""

    caption: str
    columns: tuple[str, ...]
    rows: Markup
    quiet: bool = False
    aligned: bool = False
    """Whether its columns keep the widths of the tables above and below it."""
    folded: bool = False
    """Whether it opens when its caption is chosen; a drawing above says the most of it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing; a table beside it says the same, so that nothing is in the drawing alone."""

    drawing: Markup
    """An `<svg>` of `site.drawing`."""
    caption: str


@dataclass(frozen=True, slots=True)
class Line:
    """One letter of the record: a value, a table, or both."""

    letter: Markup
    label: str
    value: Markup
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """A purpose or a decision."""

    id: str
    number: str
    title: Markup
    basis: Markup
    facts: Markup


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of a section, in the order of its fields; what is empty is left out."""

    id: str = ""
    title: str = ""
    text: Markup = NOTHING
    facts: Markup = NOTHING
    cards: tuple[Card, ...] = ()
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    rows: tuple[Markup, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A section of a page."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    letter: Markup = NOTHING
    """The marker of the letter of Art. 30 that the section answers, if any."""


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """The same page in another language."""

    name: str
    language: str
    href: str


@dataclass(frozen=True, slots=True)
class Switch:
    """The links to the other languages of the site."""

    label: str
    own: str
    links: tuple[LanguageLink, ...]


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page."""

    kind: str
    title: Markup
    lead: Markup
    meta: tuple[Fact, ...]
    switches: tuple[Switch, ...]
    """One when the site has several languages, else none."""
