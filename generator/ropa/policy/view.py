"""What the templates receive: finished words in their places. A template places these and computes nothing."""

from dataclasses import dataclass

from ropa.policy.inline import Inline


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list: a word that leads, and what is said about it."""

    text: Inline = ""
    lead: Inline = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table under a column heading; text or a list."""

    label: Inline
    text: Inline = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    heading: Inline
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows under a common heading, or without one."""

    rows: tuple[Row, ...]
    heading: Inline = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column holds the headings of the rows."""

    caption: Inline
    columns: tuple[Inline, ...]
    groups: tuple[RowGroup, ...]
    quiet: bool = False
    """Whether the caption says what the heading above it says, so that only a screen reader needs it."""

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.columns)


@dataclass(frozen=True, slots=True)
class Pair:
    """A term and what it stands for."""

    term: Inline
    texts: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """Somebody with a name and ways to reach them."""

    name: Inline
    pairs: tuple[Pair, ...]
    when: Inline = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a purpose card; texts stand one under the other, entries in a list."""

    id: str
    label: Inline
    texts: tuple[Inline, ...] = ()
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Card:
    """One purpose with everything that is said about it."""

    anchor: str
    title: Inline
    level: int
    basis: Inline
    """The legal bases with their provisions, in one line."""
    facts: tuple[Fact, ...]
    text: Inline = ""
    folded: bool = False
    retired: tuple[str, ...] = ()
    """Anchors under which others may still link to it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Cards under a common heading; without one, they stand in the section itself."""

    anchor: str
    cards: tuple[Card, ...]
    title: Inline = ""
    number: str = ""
    note: Inline = ""
    retired: tuple[str, ...] = ()
    """Anchors under which others may still link to it."""


@dataclass(frozen=True, slots=True)
class RightCard:
    """One right of the person."""

    anchor: str
    title: Inline
    texts: tuple[Inline, ...]
    retired: tuple[str, ...] = ()
    """Anchors under which others may still link to it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One dated change."""

    date: Inline
    texts: tuple[Inline, ...]
    anchor: str


@dataclass(frozen=True, slots=True)
class Box:
    """Words set apart, with buttons."""

    title: Inline
    texts: tuple[Inline, ...] = ()
    entries: tuple[Inline, ...] = ()
    actions: tuple[Inline, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a section; exactly one of its fields is filled."""

    paragraph: Inline = ""
    note: Inline = ""
    subtitle: Inline = ""
    prose: Inline = ""
    entries: tuple[Entry, ...] = ()
    steps: tuple[Inline, ...] = ()
    glossary: tuple[Pair, ...] = ()
    entities: tuple[Entity, ...] = ()
    table: Table | None = None
    groups: tuple[Group, ...] = ()
    rights: tuple[RightCard, ...] = ()
    changes: tuple[Change, ...] = ()
    objection: Box | None = None
    negatives: Box | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """One section of a policy."""

    id: str
    title: Inline
    blocks: tuple[Block, ...]
    number: str = ""
    retired: tuple[str, ...] = ()
    """Anchors under which others may still link to it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the contents."""

    href: str
    title: Inline
    number: str = ""
    lines: tuple["Line", ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the first layer."""

    title: Inline
    texts: tuple[Inline, ...] = ()
    entries: tuple[Inline, ...] = ()
    actions: tuple[Inline, ...] = ()
    form: str = ""
    """Its class: plain, `pp-objection`, `pp-glance-double` or `pp-glance-wide`."""
    label_form: str = "pp-glance-label"
    """The class of its heading."""


@dataclass(frozen=True, slots=True)
class Glance:
    """The first layer."""

    title: Inline
    parts: tuple[Part, ...]
