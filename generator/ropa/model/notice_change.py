"""Dated changes of a public policy."""

from enum import StrEnum

from ropa.model.base import Public, Record
from ropa.model.text import Date, Sentence, Text, Urls


class ChangeClass(StrEnum):
    """What a change of a policy means for persons (WP260 §§ 29-32)."""

    EDITORIAL = "editorial"
    """Words only."""
    INFORM = "inform"
    """Persons are told: new recipient, country, period or contact."""
    PRIOR_INFORMATION = "prior-information"
    """A new purpose; persons are told beforehand."""
    CONSENT_NEEDED = "consent-needed"
    """A new purpose that rests on consent."""


class Change(Record):
    """One dated change of a policy."""

    date: Public[Date]
    """Day from which it applies."""
    version: Public[Sentence | None] = None
    """The version it made.

    Example: "2.1"
    """
    class_: Public[ChangeClass | None] = None
    """What it means for persons."""
    summary: Public[Text | None] = None
    """What changed.

    Example: a new provider hosts the site
    """
    impact: Public[Text | None] = None
    """What it means for the reader.

    Example: nothing changes in how you use the site
    """
    announced: Public[Date | None] = None
    """Day on which persons were told."""
    announced_by: Public[Text | None] = None
    """How they were told.

    Example: e-mail to customers
    """
    url: Public[Urls | None] = None
    """Where the version it made can be read for good, once a later one has taken its place."""
