"""What holds for the whole register: languages, review interval, defaults that activities inherit."""

from typing import Annotated

from ropa.model.base import ID, Internal, Map, Public, Record, Regulator
from ropa.model.facts import Fact, Owed
from ropa.model.measure import Measure, Security
from ropa.model.personal_data import Sources
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention, RetentionRule
from ropa.model.scope import Jurisdiction
from ropa.model.text import Duration, Language, Text
from ropa.model.tracker import Tracker


class Defaults(Record):
    """Facts stated once for all activities, shown in each as inherited."""

    sources: Public[Sources | None] = None
    """Where data come from, unless an activity says otherwise.

    Example: [person]
    """
    recipients: Public[Fact[tuple[Recipient, ...]] | None] = None
    """Recipients of every activity; an activity's own are added to them.

    Example: [{department: Customer service}]
    """
    transfers: Public[Fact[tuple[Transfer, ...]] | None] = None
    """Transfers of every activity; an activity's own are added to them.

    Example: none
    """
    retention: Public[tuple[Retention, ...] | None] = None
    """Periods that hold unless an activity has its own."""
    security: Regulator[Fact[Security] | None] = None
    """Measures of every activity and engagement; their own are added.

    Example: [access-control]
    """


class Settings(Record):
    """The file `register.yaml`."""

    name: Public[Owed[Text] | None] = None
    """What the register is called.

    Example: Record of processing activities of the Rivage group
    """
    default_language: Public[Language | None] = None
    """The language of plain strings; `en` when left out."""
    languages: Public[tuple[Language, ...] | None] = None
    """Languages in which the register is kept.

    Example: [en, fr]
    """
    jurisdictions: Public[tuple[Jurisdiction, ...] | None] = None
    """Laws under which the register is kept; those of its organisations when left out.

    Example: [FR, UK]
    """
    review_every: Internal[Duration | None] = None
    """How often a record is reviewed unless it says otherwise, in ISO 8601; a year when left out."""
    defaults: Public[Defaults | None] = None
    """Facts that activities inherit."""


MeasureMap = Map[Annotated[str, ID], Measure]
RetentionMap = Map[Annotated[str, ID], RetentionRule]
TrackerMap = Map[Annotated[str, ID], Tracker]
