"""The record as `ropa export --format json` writes it: an output of ours, and no file of a register."""

from enum import StrEnum
from typing import Annotated, Any

from ropa.model.base import ID, Public, Record
from ropa.model.text import Date, Language, Sentence

Lines = tuple[str, ...]


class AsWritten:
    """Any record of the register, in the words of its file."""

    def __get_pydantic_json_schema__(self, core: Any, handler: Any) -> dict[str, Any]:
        """Say no more than that it is a record; the schema of its kind says the rest."""
        return {"type": "object"}


class ExportAudience(StrEnum):
    """For whom the copy is made."""

    INTERNAL = "internal"
    """The team."""
    REGULATOR = "regulator"
    """The supervisory authority."""
    PUBLIC = "public"
    """Everybody."""


class ExportLayout(StrEnum):
    """How much it holds."""

    ART30 = "art30"
    """Article 30, nothing else."""
    FULL = "full"
    """Everything that the audience may see."""


class PartState(StrEnum):
    """How it stands with a part."""

    STATED = "stated"
    """The register says it."""
    NONE = "none"
    """The register says that there is none."""
    GAP = "gap"
    """At least one fact is still to be supplied."""
    MISSING = "missing"
    """At least one fact is not stated."""
    WITHHELD = "withheld"
    """It is not for this audience."""


class Paragraph(StrEnum):
    """Of Article 30."""

    CONTROLLER = "30(1)"
    """The record of a controller."""
    PROCESSOR = "30(2)"
    """The record of a processor."""


class ExportedTable(Record):
    """A table below a part."""

    caption: Public[str]
    """What it shows.

    Example: Time limits by category of data
    """
    columns: Public[Lines]
    """Its headings.

    Example: [Data, Period, From, Then]
    """
    rows: Public[tuple[Lines, ...]]
    """Its rows, a text for each heading.

    Example: [[claims, 5 years, End of the contract, erasure]]
    """


class ExportedPart(Record):
    """What is said under a letter of Article 30, or under a heading beyond it."""

    letter: Public[str | None] = None
    """The letter of Article 30; left out beyond it.

    Example: b
    """
    article: Public[str | None] = None
    """The letter as it is cited.

    Example: Art. 30(1)(b)
    """
    under: Public[Lines | None] = None
    """The headings above it, the highest first.

    Example: [Purposes, 1. Handling your claim]
    """
    name: Public[str]
    """Its heading.

    Example: Purposes
    """
    state: Public[PartState]
    """How it stands with it."""
    text: Public[Lines]
    """What is said, line by line.

    Example: [Handling your breakdown claim, Preventing fraud]
    """
    tables: Public[tuple[ExportedTable, ...] | None] = None
    """What is said in tables."""


class ExportedEntry(Record):
    """One activity of a controller, or one kind of work of a processor."""

    id: Public[str | None] = None
    """Its id in the register; left out for the public.

    Example: breakdown-claims
    """
    number: Public[int]
    """Its place in the record.

    Example: 1
    """
    name: Public[str]
    """What it is called.

    Example: Breakdown claims
    """
    note: Public[str | None] = None
    """Reference and owner, and what is not the rule: that it is planned, or has ended.

    Example: ACT-012 · Claims department
    """
    parts: Public[tuple[ExportedPart, ...]]
    """What is said by letter, in the order of the law."""
    further: Public[tuple[ExportedPart, ...] | None] = None
    """What is beyond Article 30."""
    as_written: Public[Annotated[Any, AsWritten()] | None] = None
    """The record as it stands in the register, without what is inherited, cut to the audience.

    Example: {name: Breakdown claims, transfers: none}
    """


class ExportedRecord(Record):
    """The record of one organisation in one role."""

    article: Public[Paragraph]
    """The paragraph of Article 30."""
    title: Public[str]
    """What it is.

    Example: Record of the controller, Article 30(1)
    """
    organisation: Public[str]
    """The id of the organisation.

    Example: rivage-services
    """
    name: Public[str]
    """The name of the organisation.

    Example: Rivage Services
    """
    parts: Public[tuple[ExportedPart, ...]]
    """Who it is and who speaks for it."""
    entries: Public[tuple[ExportedEntry, ...]]
    """Its activities or its work."""
    left_out: Public[Lines | None] = None
    """What is not part of the record, and why.

    Example: [1 planned activity is left out.]
    """
    measures: Public[ExportedPart | None] = None
    """The measures that the entries name, each once."""
    further: Public[tuple[ExportedPart, ...] | None] = None
    """What is beyond Article 30."""


class ExportedCatalogue(Record):
    """A catalogue to which the records refer."""

    name: Public[str]
    """What it lists.

    Example: Parties
    """
    parts: Public[tuple[ExportedPart, ...]]
    """What it lists."""


class ExportedGap(Record):
    """A fact that is printed as a gap."""

    record: Public[str]
    """In whose record.

    Example: Rivage Services
    """
    entry: Public[str | None] = None
    """In which activity or work.

    Example: Breakdown claims
    """
    part: Public[str]
    """Under which heading.

    Example: Art. 30(1)(f) Time limits
    """
    what: Public[str]
    """What is missing.

    Example: "To be supplied: how long recordings are kept"
    """


class Export(Record):
    """A copy of the record of processing activities."""

    format: Public[Annotated[str, ID]]
    """The name of this format.

    Example: ropa-export
    """
    version: Public[int]
    """The version of this format.

    Example: 1
    """
    tool: Public[str]
    """What wrote it.

    Example: ropa 0.2.0
    """
    register: Public[Sentence]
    """The name of the register.

    Example: Register of the Example group
    """
    as_of: Public[Date]
    """The day whose law and lifecycle apply."""
    audience: Public[ExportAudience]
    """For whom it is made."""
    layout: Public[ExportLayout]
    """How much it holds."""
    language: Public[Language]
    """The language of the labels, and of the texts that exist in it."""
    about: Public[Lines]
    """What a reader must know first.

    Example: [Law and state of the activities are those of 2026-11-22.]
    """
    records: Public[tuple[ExportedRecord, ...]]
    """The records, one per organisation and role."""
    catalogues: Public[tuple[ExportedCatalogue, ...] | None] = None
    """What the records refer to."""
    gaps: Public[tuple[ExportedGap, ...]]
    """Every gap."""
