"""What the form of an authority is made of: columns with a heading in its words, and what fills each."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from markupsafe import Markup

from ropa.exports.drafting import Draft
from ropa.exports.passages import Passage, passage
from ropa.model.organisation import Organisation
from ropa.register import Entry
from ropa.site.desk import Desk
from ropa.site.holding import Holding


class Evidence(StrEnum):
    """How we know of a heading."""

    READ = "read"
    """Somebody read it in the authority's own form."""
    REPORTED = "reported"
    """Another source quotes the form."""
    RECALLED = "recalled"
    """General knowledge of the form; nobody found it."""


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity of one controller, to be described in a form."""

    draft: Draft
    owner: Entry[Organisation] | None
    """The controller; None while it is a gap."""
    holding: Holding

    @property
    def desk(self) -> Desk:
        """How the site says things."""
        return self.draft.desk


Fill = Callable[[Activity], Markup | None]
"""Gives what stands in a column; None for what the audience may not see."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column, or one row of a form that goes downwards."""

    heading: str
    fill: Fill
    evidence: Evidence
    width: int = 36


def filled(column: Column, activity: Activity) -> Passage:
    """Return what stands in a column."""
    found = column.fill(activity)
    return activity.draft.withheld() if found is None else passage(found)


def mark(draft: Draft, evidence: Evidence) -> str:
    """Return what stands above a heading that nobody has read in the form itself; nothing above the others."""
    return "" if evidence is Evidence.READ else draft.say(f"heading-{evidence.value}")
