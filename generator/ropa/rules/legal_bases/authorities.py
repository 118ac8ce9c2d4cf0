"""Whether those who rely on a legal basis are public authorities."""

from ropa.register import Register
from ropa.rules.legal_bases.resting import Resting


def only_authorities(register: Register, one: Resting) -> bool:
    """Tell whether every controller that relies on the basis is a public authority; False when none is known."""
    acting = _controllers(one)
    return bool(acting) and all(_authority(register, owner) for owner in acting)


def some_authority(register: Register, one: Resting) -> bool:
    """Tell whether a public authority is among the controllers that rely on the basis."""
    return any(_authority(register, owner) for owner in _controllers(one))


def _controllers(one: Resting) -> tuple[str, ...]:
    """Return the activity's controllers, those only for which basis and purpose hold."""
    named = [item.value.organisations for item in (one.basis, one.purpose) if item.value.organisations is not None]
    return tuple(owner for owner in one.activity.controllers if all(owner in chosen for chosen in named))


def _authority(register: Register, owner: str) -> bool:
    known = register.organisations.get(owner)
    return known is not None and known.value.public_authority is True
