"""The life of a record: status, dates, review, approval."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import ID, Internal, Record, Ref, Regulator
from ropa.model.text import Date, Duration, Sentence


class Status(StrEnum):
    """Where in its life a record is."""

    PLANNED = "planned"
    """Not yet begun; in the internal register only."""
    ACTIVE = "active"
    """Under way."""
    SUSPENDED = "suspended"
    """Halted for a time."""
    ENDED = "ended"
    """Over; stays in the register while data are kept."""


class Lifecycle(Record):
    """Status and dates of a record."""

    status: Regulator[Status | None] = None
    """Where in its life it is."""
    start: Regulator[Date | None] = None
    """First day of the processing."""
    end: Regulator[Date | None] = None
    """Last day of the processing."""
    disposed: Regulator[Date | None] = None
    """Day by which the last data of an ended activity are gone."""
    replaced_by: Regulator[Annotated[str, ID, Ref("activities")] | None] = None
    """The activity that took its place.

    Example: claims-2026
    """
    created: Regulator[Date | None] = None
    """Day on which the record was written."""
    changed: Regulator[Date | None] = None
    """Day of the last change of substance."""
    last_review: Internal[Date | None] = None
    """Day of the last review."""
    review_every: Internal[Duration | None] = None
    """How often it is reviewed, in ISO 8601; the register's own interval when left out."""
    approved_by: Internal[Sentence | None] = None
    """Who approved it.

    Example: DPO
    """
    approved_on: Internal[Date | None] = None
    """Day of approval."""
