"""Every consent that a purpose relies on: that of its legal basis, or the explicit one of Art. 9(2)(a) alone."""

from ropa.diagnostics import Span
from ropa.model.facts import Todo
from ropa.model.legal_basis import Consent, LegalBasis
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.links import bases_of
from ropa.register.once import once
from ropa.register.scopes import places, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.legal_bases.resting import resting_on
from ropa.rules.naming import purpose_name
from ropa.values import Value


class Asked(Value):
    """A consent of one purpose, where the law wants it described."""

    activity: ActivityFacts
    purpose: Stated[Purpose]
    ground: Stated[LegalBasis] | Stated[SpecialGround]
    """The legal basis, or the condition of Art. 9(2)."""
    consent: Stated[Consent] | None
    """What is said of it; None when nothing is."""

    @property
    def relies(self) -> str:
        """The beginning of a message."""
        explicit = isinstance(self.ground.value, SpecialGround)
        return f"{purpose_name(self.purpose)} {'relies on explicit consent' if explicit else 'rests on consent'}"

    def place(self, field: str) -> Span:
        """Return where something missing is shown: in the consent, or where it would be described."""
        own = self.consent is not None and self.consent.pointer[:-1] == self.ground.pointer
        if self.consent is not None and own:
            return place_of(self.consent, field)
        return place_of(self.ground, "consent", "basis" if "basis" in self.ground.value.__dict__ else "condition")

    def lacks(self, field: str) -> bool:
        """Tell whether the consent is described and this is not said."""
        return self.consent is not None and getattr(self.consent.value, field) is None


@once
def every_consent(register: Register) -> tuple[Asked, ...]:
    """Return the consents of legal bases, then those of Art. 9 alone; a gap, and one that no law wants, is left out.

    One form mostly serves both: explicit consent beside a consent of Art. 6 need not be described again.
    """
    resting = resting_on(register, "consent")
    found = [Asked(one.activity, one.purpose, one.basis, _described(one.purpose, one.basis)) for one in resting]
    consented = {id(one.purpose) for one in resting}
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.special_ground is not None and id(purpose) not in consented and _based(purpose):
                found += [Asked(activity, purpose, ground, _block(ground)) for ground in _explicit(purpose)]
    return tuple(one for one in found if _wanted(register, one))


def _based(purpose: Stated[Purpose]) -> bool:
    """Tell whether the purpose names its legal basis; until then nobody knows whether consent is."""
    bases = bases_of(purpose)
    return bool(bases) and all(isinstance(basis.value.basis, str) for basis in bases)


def _described(purpose: Stated[Purpose], basis: Stated[LegalBasis]) -> Stated[Consent] | None:
    """Return what is said of a consent, in the basis itself or with the explicit consent of the same purpose."""
    own = _block(basis)
    return own or next((block for ground in _explicit(purpose) if (block := _block(ground)) is not None), None)


def _block(ground: Stated[LegalBasis] | Stated[SpecialGround]) -> Stated[Consent] | None:
    stated = ground.value.consent
    if not isinstance(stated, Consent):
        return None
    return Stated(stated, ground.entry, (*ground.pointer, "consent"))


def _explicit(purpose: Stated[Purpose]) -> list[Stated[SpecialGround]]:
    grounds = answer(purpose.value.special_ground, purpose.entry, *purpose.pointer, "special_ground")
    return [ground for ground in grounds if ground.value.condition == "explicit-consent"]


def _wanted(register: Register, one: Asked) -> bool:
    if isinstance(one.ground.value.consent, Todo):
        return False
    found = places(register, one.activity.entry, one.purpose.value, one.ground.value)
    return any(wants_basis(register, place) for place in found)
