"""What the purposes of an activity rest on, and whether what the law asks for it is there."""

from collections.abc import Mapping, Sequence

from ropa.model.legal_basis import Consent, LegalBasis
from ropa.model.purpose import Purpose
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.links import bases_of
from ropa.register.once import once
from ropa.rules.legal_bases.balancing import INTERESTS, lacks_test
from ropa.site.holding import Holding

CONSENT = "consent"
CONDITIONS = ("special-ground", "criminal-ground")
"""Art. 9 and 10."""
Purposes = Sequence[tuple[Purpose, tuple[LegalBasis, ...]]]


def resting(register: Register, rests: Purposes) -> Mapping[str, bool]:
    """Return the legal bases and conditions of purposes, and whether one lacks its assessment or its withdrawal."""
    found: dict[str, bool] = {}
    for purpose, bases in rests:
        for basis in bases:
            if isinstance(basis.basis, str):
                found[basis.basis] = _lacks(register, basis) or found.get(basis.basis, False)
        for name in CONDITIONS:
            if _condition(purpose, name) is not None:
                found[name] = False
    return found


def _condition(purpose: Purpose, name: str) -> object:
    return purpose.special_ground if name == "special-ground" else purpose.criminal_ground


def _lacks(register: Register, basis: LegalBasis) -> bool:
    if basis.basis == INTERESTS:
        return lacks_test(register, basis)
    if basis.basis == CONSENT:
        return not (isinstance(basis.consent, Consent) and _is_there(basis.consent.withdrawal))
    return False


def _is_there(fact: object) -> bool:
    return fact is not None and fact != "none" and not hasattr(fact, "todo") and not hasattr(fact, "none")


@once
def in_use(register: Register) -> frozenset[str]:
    """Return the legal bases and conditions on which any activity rests."""
    found: set[str] = set()
    for activity in every_activity(register):
        found.update(item.value.basis for _, item in activity.bases if isinstance(item.value.basis, str))
        for purpose in activity.purposes:
            found.update(name for name in CONDITIONS if _condition(purpose.value, name) is not None)
    return frozenset(found)


def purposes(holding: Holding) -> Purposes:
    """Return the purposes of an activity, each with its legal bases."""
    return [(stated.value, tuple(item.value for item in bases_of(stated))) for stated in holding.purposes]
