"""Whether those who rely on a legal basis are public authorities."""

from ropa.register import Register
from ropa.register.once import once
from ropa.rules.legal_bases.resting import Resting


@once
def authorities(register: Register) -> frozenset[str]:
    """Return the own organisations that are public authorities."""
    return frozenset(entry.id for entry in register.organisations.values() if entry.value.public_authority is True)


def only_authorities(register: Register, one: Resting) -> bool:
    """Tell whether every controller that relies on the basis is a public authority; False when none is known."""
    known = authorities(register)
    if not known:
        return False
    acting = _controllers(one)
    return bool(acting) and known.issuperset(acting)


def some_authority(register: Register, one: Resting) -> bool:
    """Tell whether a public authority is among the controllers that rely on the basis."""
    known = authorities(register)
    return bool(known) and not known.isdisjoint(_controllers(one))


def _controllers(one: Resting) -> tuple[str, ...]:
    """Return the activity's controllers, those only for which basis and purpose hold."""
    named = [item.value.organisations for item in (one.basis, one.purpose) if item.value.organisations is not None]
    return tuple(owner for owner in one.activity.controllers if all(owner in chosen for chosen in named))
