"""The systems in which data are kept."""

from ropa.model.base import Internal, Record, Regulator
from ropa.model.ids import PartyId
from ropa.model.measure import Security
from ropa.model.text import Country, Paragraphs, Sentence, Text


class System(Record):
    """An application, a database, an archive or a paper file."""

    name: Regulator[Text | None] = None
    """What it is called.

    Example: Claims system
    """
    description: Internal[Paragraphs | None] = None
    """What it does.

    Example: opens and follows breakdown files
    """
    supplier: Regulator[PartyId | None] = None
    """Who supplies or runs it.

    Example: example-cloud
    """
    locations: Regulator[tuple[Country, ...] | None] = None
    """Countries where the data are.

    Example: [FR]
    """
    paper: Internal[bool | None] = None
    """Whether it is a paper file.

    Example: false
    """
    owner: Internal[Sentence | None] = None
    """Who answers for it.

    Example: IT department
    """
    security: Internal[Security | None] = None
    """Measures of this system.

    Example: [encryption-at-rest]
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: contract ends in 2027
    """
