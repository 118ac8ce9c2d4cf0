"""What a phrase is a sign of. Each language has a list for each group, in a file of its own."""

from enum import StrEnum


class Group(StrEnum):
    """A list of phrases."""

    QUALIFIER = "qualifier"
    """Leaves open whether something is done."""
    OPEN_ENDED = "open-ended"
    """Ends a list without ending it."""
    EMPTY_PURPOSE = "empty-purpose"
    """A purpose that could be any, whatever stands around it."""
    VAGUE_PURPOSE = "vague-purpose"
    """A purpose that says nothing when it stands alone."""
    VAGUE_DATA = "vague-data"
    """Data of any sort."""
    GENERIC_RECIPIENT = "generic-recipient"
    """Recipients of any sort."""
    VAGUE_PERIOD = "vague-period"
    """A time that nobody can reckon."""
    LEGAL_PERIOD = "legal-period"
    """A time that a law sets, without the law."""
    SLOGAN = "slogan"
    """A promise of security in place of a measure."""
    CONSENT_BY_USE = "consent-by-use"
    """Consent that is read into using something."""
    BROWSING = "browsing"
    """The use of something, where it is said how consent is given."""
    BUNDLED = "bundled"
    """A policy that must be accepted like a contract."""
    SHIFTED = "shifted"
    """A duty to inform that is laid upon the reader."""
    ABSOLUTE = "absolute"
    """A promise without exception."""
    DISCLAIMER = "disclaimer"
    """A refusal of liability."""
    PLACEHOLDER = "placeholder"
    """Words that hold a place until others are written."""
    GENERIC_NAME = "generic-name"
    """The name of a department or a field of work, not of an activity."""
    UNCERTAIN = "uncertain"
    """Leaves open whether something is done, whoever does it."""
    UNSAID_CASE = "unsaid-case"
    """A case that is not said, where it stands alone."""
    PASSIVE_CONSENT = "passive-consent"
    """Consent without an act of its own: silence, a box ticked beforehand, terms that are accepted."""
    REFUSED = "refused"
    """That there is no way."""
    UNNAMED_LAW = "unnamed-law"
    """The law, and not which."""
    EMPTY_INTEREST = "empty-interest"
    """An interest that could be any."""
    COMPANY = "company"
    """A legal form that is made for profit."""
    NOT_FOR_PROFIT = "not-for-profit"
    """Words that tell that a body works without profit, whatever its form."""
    ONLINE = "online"
    """That something is done on a website or in an application."""
    TELECOMMUNICATIONS = "telecommunications"
    """That somebody carries messages or letters."""


PERIOD = frozenset(
    (record, name)
    for record in ("Retention", "RetentionRule", "Archive")
    for name in ("criteria", "reason", "condition", "unlimited")
)
PURPOSE = frozenset((record, name) for record in ("Purpose", "PurposeWording") for name in ("title", "description"))
CASES = frozenset((record, name) for record in ("Recipient", "Transfer") for name in ("why", "condition"))
REVEALS = "reveals"
"""The list of words for data that are special, on offences, or a national number; it is no group of phrases."""
NOWHERE: frozenset[tuple[str, str]] = frozenset()
"""The first look leaves a group to the rules that ask for it in the field they are about."""
FIELDS: dict[str, frozenset[tuple[str, str]]] = {
    Group.VAGUE_PURPOSE: PURPOSE,
    Group.EMPTY_PURPOSE: PURPOSE,
    Group.VAGUE_DATA: frozenset((("PersonalData", "items"), ("PersonalData", "description"), ("Term", "label"))),
    Group.GENERIC_RECIPIENT: frozenset((("Recipient", "description"), ("Party", "name"), ("Term", "label"))),
    Group.VAGUE_PERIOD: PERIOD,
    Group.LEGAL_PERIOD: PERIOD,
    Group.SLOGAN: frozenset(
        (record, name) for record in ("Measure", "AppliedMeasure") for name in ("name", "description", "public")
    ),
    Group.BROWSING: frozenset((("Consent", "how"),)),
    Group.GENERIC_NAME: frozenset((("Activity", "name"),)),
    Group.UNCERTAIN: frozenset((*CASES, ("Purpose", "title"))),
    Group.UNSAID_CASE: CASES,
    Group.PASSIVE_CONSENT: frozenset((("Consent", "how"),)),
    Group.REFUSED: NOWHERE,
    Group.UNNAMED_LAW: NOWHERE,
    Group.EMPTY_INTEREST: NOWHERE,
    Group.COMPANY: NOWHERE,
    Group.NOT_FOR_PROFIT: NOWHERE,
    Group.ONLINE: NOWHERE,
    Group.TELECOMMUNICATIONS: NOWHERE,
    REVEALS: frozenset((("PersonalData", "items"), ("PersonalData", "description"))),
}
"""Groups that mean something in some fields only: part of the record and field. The others are for all fields."""
