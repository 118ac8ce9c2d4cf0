"""Consent of children: whether it is given online, and how old they are."""

from collections.abc import Iterator

from ropa.model.legal_basis import Consent
from ropa.model.personal_data import DataSubject
from ropa.model.scope import Channel
from ropa.rules.legal_bases.resting import Resting
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.search import holds
from ropa.rules.wordings import by_language

ONLINE = frozenset(("website", "client-area", "mobile-app", "connected-device", "social-media"))
OLDEST = 16
"""No Member State may set a higher age for online services (Art. 8(1) GDPR)."""


def online(one: Resting) -> bool:
    """Tell whether a consent is given online: by its channel, else by cookies, and by how it is said to be given."""
    channels = _channels(one)
    if channels is not None:
        return not ONLINE.isdisjoint(channels)
    if one.activity.value.trackers or not ONLINE.isdisjoint(_of_parts(one)):
        return True
    consent = one.basis.value.consent
    how = consent.how if isinstance(consent, Consent) else None
    said = by_language(how, one.activity.register.default_language)
    return any(holds(text, language, Group.ONLINE) for language, text, _ in said)


def offline(one: Resting) -> bool:
    """Tell whether the channels of a consent are named and none of them is online."""
    channels = _channels(one)
    return channels is not None and ONLINE.isdisjoint(channels)


def youngest(subject: DataSubject) -> int:
    """Return the age from which a group is; 0 where nothing is said."""
    return (subject.ages.from_ or 0) if subject.ages is not None else 0


def oldest(subject: DataSubject) -> int:
    """Return the age to which a group is; beyond all limits where nothing is said."""
    return OLDEST + 2 if subject.ages is None or subject.ages.to is None else subject.ages.to


def _channels(one: Resting) -> tuple[Channel, ...] | None:
    return one.basis.value.channels or one.purpose.value.channels or one.activity.value.channels


def _of_parts(one: Resting) -> Iterator[Channel]:
    """Yield the channels that the persons and the data of an activity name."""
    for subjects in one.activity.subjects:
        yield from subjects.value.channels or ()
    for data in one.activity.categories:
        yield from data.value.channels or ()
