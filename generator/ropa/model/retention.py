"""How long data are kept (Art. 30(1)(f), 13(2)(a))."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Id, Internal, Public, Record, Ref, Regulator
from ropa.model.citation import Laws
from ropa.model.facts import Owed
from ropa.model.ids import CategoryId, PurposeId, SubjectId
from ropa.model.scope import Scoped
from ropa.model.text import Duration, Paragraphs, Text

RetentionId = Annotated[str, ID, Ref("retention")]
Trigger = Annotated[str, ID, Ref("triggers")]


class Bound(StrEnum):
    """How a period is meant."""

    EXACT = "exact"
    """Kept for this time."""
    MAXIMUM = "maximum"
    """Kept for this time at most."""
    MINIMUM = "minimum"
    """Kept for this time at least."""


class Disposal(StrEnum):
    """What happens to data at the end of their time."""

    ERASE = "erase"
    """Erased."""
    ANONYMISE = "anonymise"
    """Made anonymous."""
    AGGREGATE = "aggregate"
    """Kept as totals only."""
    DESTROY = "destroy"
    """Destroyed, on paper or with the medium."""
    RETURN = "return"
    """Given back."""
    REVIEW = "review"
    """Reviewed: erased, or kept for a stated reason."""
    ARCHIVE_PUBLIC_INTEREST = "archive-public-interest"
    """Archived in the public interest (Art. 89)."""
    OVERWRITE = "overwrite"
    """Overwritten by newer recordings."""


class Limit(Record):
    """A second time that a period is measured against."""

    for_: Public[Duration | None] = None
    """How long, in ISO 8601."""
    from_: Public[Trigger | None] = None
    """The starting point, from the vocabulary of triggers.

    Example: last-activity
    """
    until: Public[Trigger | None] = None
    """The event, when it has no fixed length.

    Example: age-of-majority
    """


class Period(Scoped):
    """A stretch of time: a duration with its starting point, an event, or criteria."""

    for_: Public[Owed[Duration] | None] = None
    """How long, in ISO 8601."""
    from_: Public[Owed[Trigger] | None] = None
    """The starting point of the period, from the vocabulary of triggers.

    Example: end-of-contract
    """
    until: Public[Trigger | None] = None
    """The event that ends it, when it has no fixed length.

    Example: end-of-contract
    """
    criteria: Public[Text | None] = None
    """How the end is determined, when neither a length nor an event can be given, or after a minimum.

    Example: until the building is sold
    """
    at_least: Public[Limit | None] = None
    """A time before which it does not end, whatever the period says: the later of the two decides.

    Example: {until: age-of-majority}
    """
    at_most: Public[Limit | None] = None
    """A time by which it ends, whatever the period says: the earlier of the two decides.

    Example: {for: P3Y, from: last-activity}
    """
    bound: Public[Bound | None] = None
    """Whether the period is exact, a maximum or a minimum; exact when left out."""
    law: Public[Laws | None] = None
    """The law that sets or justifies the period.

    Example: "C. civ. art. 2224"
    """
    reason: Public[Text | None] = None
    """Why this long.

    Example: as evidence if a claim is disputed
    """


class Archive(Period):
    """A later phase: no longer in use, kept for a legal duty or as evidence, with restricted access."""

    access: Regulator[Text | None] = None
    """Who may still consult the data.

    Example: Legal department, on a reasoned request
    """


class RetentionRule(Period):
    """How long something is kept and what happens then; a rule of the catalogue or of one activity."""

    condition: Public[Text | None] = None
    """The case it is for.

    Example: if no contract is concluded
    """
    unlimited: Public[Text | None] = None
    """Why data are kept without limit, if they are.

    Example: archive in the public interest
    """
    archive: Public[Archive | tuple[Archive, ...] | None] = None
    """What follows the active use: one archive phase or several, in order."""
    then: Public[Owed[Disposal] | None] = None
    """What happens at the end."""
    except_: Public[Text | None] = None
    """What is kept or done otherwise at the end, and why.

    Example: files chosen for the public archive
    """
    backups: Public[Duration | None] = None
    """How much longer backups hold the data, in ISO 8601."""
    deviation: Regulator[Text | None] = None
    """Why the period differs from the authority's reference.

    Example: warranty runs ten years
    """


class Retention(RetentionRule):
    """How long some data are kept, for some purposes, and what happens then."""

    rule: Public[RetentionId | None] = None
    """A rule of `retention.yaml` that gives the period; what is written here besides says for which data.

    Example: accounting-documents
    """
    id: Public[Id | None] = None
    """An id, when something must refer to this rule.

    Example: claim-file
    """
    data: Public[tuple[CategoryId, ...] | None] = None
    """The categories it covers; all when left out.

    Example: [claims]
    """
    purposes: Public[tuple[PurposeId, ...] | None] = None
    """The purposes it covers; all when left out.

    Example: [handle-claim]
    """
    data_subjects: Public[tuple[SubjectId, ...] | None] = None
    """The groups of persons it covers; all when left out.

    Example: [prospects]
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: purge job runs monthly
    """
