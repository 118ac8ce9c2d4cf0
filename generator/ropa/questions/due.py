"""Something of the register that falls due on a day."""

from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from ropa.register import Entry
from ropa.values import Value


class Kind(StrEnum):
    """What falls due, the most pressing kind first."""

    GAP = "gap"
    """A fact that is still to be supplied."""
    CONTRACT = "contract"
    """A contract ends."""
    ADEQUACY = "adequacy"
    """An adequacy decision ends on which a transfer rests."""
    DOCUMENT = "document"
    """A document or an authorisation ends."""
    CERTIFICATE = "certificate"
    """A certificate or a listing of a party ends."""
    REVIEW = "review"
    """A record is to be reviewed."""
    POLICY_REVIEW = "policy-review"
    """A policy is to be reviewed."""
    ASSESSMENT_REVIEW = "assessment-review"
    """An impact assessment is to be reviewed."""
    TEST = "test"
    """A measure is to be tested."""
    WAIVER = "waiver"
    """An accepted finding is no longer accepted."""
    DISPOSAL = "disposal"
    """The last data of an ended activity are to be gone."""
    LAW = "law"
    """A provision begins or ceases to apply."""


SOON = timedelta(days=90)
"""What falls due within this time wants looking at."""


class Due(Value, eq=False):
    """One thing and its day."""

    day: date
    kind: Kind
    entry: Entry[Any] | None
    """The record it is about; None for the law."""
    place: str
    """What tells it from others of its kind and record; stays the same when the day moves."""
    what: Any = None
    """A text of the register, a document, an open point, a waiver, or a fact of law."""
    owner: Any = None
    """Who is to see to it, if the register says so."""
    count: int = 0
    """For an adequacy decision: on how many statements of transfers it bears."""

    @property
    def name(self) -> str:
        """Name what falls due, the same in every build: kind, record and place."""
        return " ".join((self.kind, self.entry.name if self.entry else "law", self.place))
