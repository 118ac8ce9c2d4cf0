"""The legal bases of all activities by kind, so that a rule about one kind looks at no other."""

from ropa.model.legal_basis import LegalBasis
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.once import once
from ropa.register.scopes import places, wants_basis
from ropa.rules.naming import purpose_name
from ropa.values import Value


class Resting(Value):
    """A purpose of an activity on one of its legal bases."""

    activity: ActivityFacts
    purpose: Stated[Purpose]
    basis: Stated[LegalBasis]

    @property
    def name(self) -> str:
        """What the purpose is called in a message."""
        return purpose_name(self.purpose)

    def places(self, register: Register) -> tuple[str, ...]:
        """Return where this basis holds and the law wants one; Swiss law asks private controllers for none."""
        found = places(register, self.activity.entry, self.purpose.value, self.basis.value)
        return tuple(place for place in found if wants_basis(register, place))


def resting_on(register: Register, kind: str) -> tuple[Resting, ...]:
    """Return every purpose that rests on a kind of basis, such as `consent`, in the order of the activities."""
    return tuple(_by_kind(register).get(kind, ()))


@once
def _by_kind(register: Register) -> dict[str, list[Resting]]:
    found: dict[str, list[Resting]] = {}
    for activity in every_activity(register):
        for purpose, basis in activity.bases:
            kind = basis.value.basis
            if isinstance(kind, str):
                found.setdefault(kind, []).append(Resting(activity, purpose, basis))
    return found
