"""What a policy says as a tree of few kinds of pieces, whatever the format it is written in."""

from collections.abc import Iterator
from dataclasses import dataclass

from ropa.policy.document.runs import Run, Runs

DOT = Run(" · ")
"""What stands between a lead and its text."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words that stand by themselves; a lead stands before them, with a dot between."""

    text: Runs
    lead: Runs = ()
    kind: str = ""
    """What it is, where it is not plain text: `scope`, `gaps`, `note`, `basis`, `when`, `date` or `action`."""

    @property
    def whole(self) -> Runs:
        """Lead and text in one line."""
        if not self.lead:
            return self.text
        lead = tuple(run._replace(strong=True) for run in self.lead)
        return (*lead, DOT, *self.text) if self.text else lead


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each item holds pieces."""

    items: tuple[tuple["Piece", ...], ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Term:
    """A label and what is said under it."""

    label: Runs
    texts: tuple[Paragraph, ...]
    id: str = ""
    """The id of a fact of a purpose card."""


@dataclass(frozen=True, slots=True)
class Terms:
    """Labels with what is said under each."""

    terms: tuple[Term, ...]
    kind: str
    """`facts` of a purpose card, `pairs` of somebody's particulars, or `glossary`."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row: its heading stands in the first column."""

    heading: Runs
    cells: tuple[Runs, ...]


@dataclass(frozen=True, slots=True)
class GridGroup:
    """Rows under a common heading, or without one."""

    heading: Runs
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    caption: Runs
    columns: tuple[Runs, ...]
    groups: tuple[GridGroup, ...]
    quiet: bool
    """Whether the caption repeats the heading above it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces under a heading, or a subheading alone."""

    kind: str
    """`glance`, `glance-part`, `section`, `subtitle`, `group`, `card`, `entity`, `right`, `objection` or `box`."""
    title: Runs
    level: int
    """Of the heading; the title of the policy has 1."""
    pieces: tuple["Piece", ...] = ()
    id: str = ""
    """The anchor, the same in every language."""
    number: str = ""

    @property
    def heading(self) -> Runs:
        """Number and title in one line."""
        return (Run(f"{self.number} "), *self.title) if self.number else self.title


Piece = Paragraph | Listing | Terms | Grid | Part


@dataclass(frozen=True, slots=True)
class Document:
    """One policy in one language."""

    title: Runs
    head: tuple[Piece, ...]
    """What stands below the title: for whom it is, version and dates, what a draft lacks."""
    parts: tuple[Part, ...]
    """The first layer, if there is one, and the sections."""
    foot: tuple[Paragraph, ...]

    def texts(self) -> Iterator[Runs]:
        """Yield everything said, in the order of the page."""
        yield self.title
        yield from texts_of((*self.head, *self.parts, *self.foot))


def texts_of(pieces: tuple[Piece, ...]) -> Iterator[Runs]:
    """Yield every text of pieces in the order of the page."""
    for piece in pieces:
        match piece:
            case Paragraph():
                yield piece.whole
            case Listing(items):
                for item in items:
                    yield from texts_of(item)
            case Terms(terms):
                for term in terms:
                    yield term.label
                    yield from texts_of(term.texts)
            case Grid():
                yield from _texts_of_grid(piece)
            case Part():
                yield piece.heading
                yield from texts_of(piece.pieces)


def _texts_of_grid(grid: Grid) -> Iterator[Runs]:
    yield grid.caption
    yield from grid.columns
    for group in grid.groups:
        if group.heading:
            yield group.heading
        for row in group.rows:
            yield row.heading
            yield from row.cells
