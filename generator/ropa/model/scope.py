"""Where an item applies: jurisdictions and channels, on any list item."""

from typing import Annotated

from ropa.model.base import Pattern, Public, Record, Ref
from ropa.model.ids import OrganisationId

Jurisdiction = Annotated[
    str,
    Pattern(r"^[A-Z]{2,3}(?:-[A-Z0-9]{1,3})?$", "a jurisdiction is a short code such as EU, FR, UK or DE-BY", "FR"),
    Ref("jurisdictions"),
]
Channel = Annotated[
    str,
    Pattern(r"^[a-z][a-z0-9-]{1,62}$", "a channel is an id such as website or telephone", "website"),
    Ref("channels"),
]


class Scoped(Record):
    """An item that may apply in some jurisdictions or through some channels only."""

    applies_in: Public[tuple[Jurisdiction, ...] | None] = None
    """Jurisdictions in which this holds; everywhere the activity applies when left out.

    Example: [FR, UK]
    """
    organisations: Public[tuple[OrganisationId, ...] | None] = None
    """The controllers for which this holds, where an activity has several; all of them when left out.

    Example: [rivage-services]
    """
    channels: Public[tuple[Channel, ...] | None] = None
    """Channels through which this holds; all of the activity's channels when left out.

    Example: [website]
    """
