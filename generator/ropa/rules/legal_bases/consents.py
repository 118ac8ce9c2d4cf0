"""Every consent that a purpose relies on: that of its legal basis, or the explicit one of Art. 9(2)(a) alone."""

from dataclasses import dataclass

from ropa.model.facts import Todo
from ropa.model.legal_basis import Consent, LegalBasis
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.once import once
from ropa.register.scopes import places, wants_basis
from ropa.rules.legal_bases.resting import resting_on
from ropa.rules.naming import purpose_name


@dataclass(frozen=True, slots=True)
class Asked:
    """A consent of one purpose, where the law wants it described."""

    activity: ActivityFacts
    purpose: Stated[Purpose]
    ground: Stated[LegalBasis] | Stated[SpecialGround]
    """The legal basis, or the condition of Art. 9(2)."""
    consent: Stated[Consent] | None
    """What is said of it; None when nothing is."""
    beside: tuple[Consent, ...]
    """What the explicit consent of the same purpose says: one form mostly serves both."""

    @property
    def relies(self) -> str:
        """The beginning of a message."""
        explicit = isinstance(self.ground.value, SpecialGround)
        return f"{purpose_name(self.purpose)} {'relies on explicit consent' if explicit else 'rests on consent'}"

    def lacks(self, field: str) -> bool:
        """Tell whether the consent is described and this is not said."""
        if self.consent is None or getattr(self.consent.value, field) is not None:
            return False
        return all(getattr(other, field) is None for other in self.beside)


@once
def every_consent(register: Register) -> tuple[Asked, ...]:
    """Return the consents of legal bases, then those of Art. 9 alone; a gap, and one that no law wants, is left out."""
    resting = resting_on(register, "consent")
    found = [_asked(one.activity, one.purpose, one.basis, _blocks(_explicit(one.purpose))) for one in resting]
    consented = {id(one.purpose) for one in resting}
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is not None and id(purpose) not in consented:
                found += [_asked(activity, purpose, ground, ()) for ground in _explicit(purpose)]
    return tuple(one for one in found if _wanted(register, one))


def _asked(
    activity: ActivityFacts,
    purpose: Stated[Purpose],
    ground: Stated[LegalBasis] | Stated[SpecialGround],
    beside: tuple[Consent, ...],
) -> Asked:
    stated = ground.value.consent
    if not isinstance(stated, Consent):
        return Asked(activity, purpose, ground, None, beside)
    return Asked(activity, purpose, ground, Stated(stated, ground.entry, (*ground.pointer, "consent")), beside)


def _blocks(grounds: list[Stated[SpecialGround]]) -> tuple[Consent, ...]:
    return tuple(one.value.consent for one in grounds if isinstance(one.value.consent, Consent))


def _explicit(purpose: Stated[Purpose]) -> list[Stated[SpecialGround]]:
    grounds = answer(purpose.value.special_ground, purpose.entry, *purpose.pointer, "special_ground")
    return [ground for ground in grounds if ground.value.condition == "explicit-consent"]


def _wanted(register: Register, one: Asked) -> bool:
    if isinstance(one.ground.value.consent, Todo):
        return False
    found = places(register, one.activity.entry, one.purpose.value, one.ground.value)
    return any(wants_basis(register, place) for place in found)
