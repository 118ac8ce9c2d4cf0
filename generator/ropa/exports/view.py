"""What is handed over, in no format: records, entries, parts by letter of Article 30. Flat, frozen, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from ropa.exports.passages import NOTHING, Kind, Passage, kinds
from ropa.exports.workbook import Sheet


class State(StrEnum):
    """How it stands with what the law asks for."""

    STATED = "stated"
    """The register says it."""
    NONE = "none"
    """The register says that there is none."""
    GAP = "gap"
    """At least one fact is still to be supplied."""
    MISSING = "missing"
    """At least one fact is not stated."""
    WITHHELD = "withheld"
    """The register says it, and it is not for this audience."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Passage, ...], ...]
    quiet: bool = False
    """Whether the heading above it says what the caption says."""


@dataclass(frozen=True, slots=True)
class Part:
    """What is said under a letter, or under a heading beyond Article 30."""

    key: str
    """By which writers know it, such as `recipients`; empty for a heading of no such meaning."""
    name: str
    said: Passage = NOTHING
    grids: tuple[Grid, ...] = ()
    letter: str = ""
    """The letter of Article 30; empty beyond it."""
    article: str = ""
    """The letter as it is cited: `Art. 30(1)(b)`."""
    parts: tuple["Part", ...] = ()
    """What stands below the heading in parts of its own."""
    place: str = ""
    """The page of the site that says this, such as `parties/acme`; words that lead to that page lead here."""
    again: bool = False
    """Whether it says again what stands elsewhere in the export."""
    short: Passage = NOTHING
    """The same in fewer words, for formats that say the rest once for the whole record; nothing where there is none."""

    @property
    def state(self) -> State:
        """How it stands with the part."""
        found = kinds(self.said)
        for grid in self.grids:
            for row in grid.rows:
                found = found.union(*map(kinds, row))
        for kind in (Kind.MISSING, Kind.GAP, Kind.WITHHELD):
            if kind in found:
                return State(kind.value)
        return State.NONE if Kind.NONE in found else State.STATED


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """One activity of a controller, or one kind of work of a processor."""

    id: str
    """The id in the register; empty where the audience is the public."""
    number: int
    """Its place in the record, from 1."""
    name: Passage
    note: Passage
    """Reference and owner, and what is not the rule: that it is planned, or has ended."""
    parts: tuple[Part, ...]
    """By letter, in the order of the law."""
    further: tuple[Part, ...] = ()
    """Everything else that the audience may see; empty in the layout `art30`."""
    written: Any = None
    """The record of the model, cut to the audience; None in the layout `art30`."""


@dataclass(frozen=True, slots=True)
class Record:
    """The record of one organisation in one role."""

    paragraph: int
    """Of Article 30: 1 for a controller, 2 for a processor."""
    title: str
    heading: str
    """Title and name on one line."""
    organisation: str
    """The id of the organisation."""
    name: str
    parts: tuple[Part, ...]
    """Who it is and who speaks for it, letter (a)."""
    entries: tuple[RecordEntry, ...]
    empty: str
    """What stands in the place of the entries when there are none."""
    left_out: tuple[str, ...]
    """What is not part of the record, and why."""
    measures: Part | None
    """The measures that entries name, each once in general terms; None when there are none."""
    further: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader may look for, and where the export answers it."""

    words: str
    answers: tuple[tuple[str, str], ...]
    """The headings with the answer, each with its place; the answer itself, without a place."""


@dataclass(frozen=True, slots=True)
class Mention:
    """The entries of one record that mention something."""

    record: str
    """The name of the organisation whose record it is."""
    entries: tuple[tuple[int, str], ...]
    """The numbers of the entries, each with its place."""


@dataclass(frozen=True, slots=True)
class Term:
    """A line of the index."""

    name: str
    place: str
    """Where it has a heading of its own."""
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A part of the index: all terms of one kind, in order of name."""

    name: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Export:
    """Everything that one call of `ropa export` hands over."""

    name: str
    """The name of the register."""
    day: str
    """The day whose law and lifecycle apply, ISO 8601."""
    audience: str
    layout: str
    language: str
    tool: str
    """The version of ropa."""
    about: tuple[str, ...]
    """What the reader must know first: the day, what is withheld, how gaps are shown."""
    records: tuple[Record, ...]
    annexes: tuple[Part, ...] = ()
    """The catalogues to which the records refer; empty in the layout `art30`."""
    forms: tuple[Sheet, ...] = ()
    """The sheets of an authority's form, where one is wanted."""
    guide: tuple[Question, ...] = ()
    """What a reader asks first; empty in the layout `art30`."""
    index: tuple[Listing, ...] = ()
    """Where what is mentioned; empty in the layout `art30` and for the public."""
    linked: Mapping[str, Any] = field(default_factory=dict)
    """The same as linked data; empty for the form of an authority."""
