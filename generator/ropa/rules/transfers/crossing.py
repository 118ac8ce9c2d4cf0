"""Transfers that cross the border of a law, with the laws concerned."""

from ropa.law import TransferTool
from ropa.model.recipients import Transfer
from ropa.register import Register, Stated
from ropa.register.laws import Abroad, abroad
from ropa.register.once import once
from ropa.register.scopes import certain_places, places_of_item
from ropa.register.stated_once import Owner, stated_transfers
from ropa.values import Value


class Crossing(Value):
    """A transfer, and the laws under which it is one."""

    item: Stated[Transfer]
    owner: Owner
    """The activity or engagement that states it; None for the defaults."""
    laws: tuple[Abroad, ...]
    """The laws whose border it crosses; none when the register's law is not known."""

    @property
    def value(self) -> Transfer:
        """What the record says."""
        return self.item.value

    @property
    def told(self) -> bool:
        """Whether persons are told of it: an activity's transfers are, a processor's are not."""
        return self.owner is None or self.owner.collection == "activities"

    def tool(self, *kinds: str) -> TransferTool | None:
        """Return what allows it, in the first of the laws that knows it as one of these kinds."""
        mechanism = self.value.mechanism
        tools = (law.tools.get(mechanism) for law in self.laws) if isinstance(mechanism, str) else ()
        return next((one for one in tools if one is not None and one.kind in kinds), None)

    def outside(self, law: Abroad) -> tuple[str, ...]:
        """Return the countries named that are outside the border of a law."""
        return tuple(one for one in countries_of(self.value) if one not in law.border)


def countries_of(transfer: Transfer) -> tuple[str, ...]:
    """Return the countries a transfer names; none while they are a gap."""
    named = transfer.countries
    return named if isinstance(named, tuple) else (named,) if isinstance(named, str) else ()


@once
def crossings(register: Register) -> tuple[Crossing, ...]:
    """Return the transfers of defaults, activities, engagements and clients, but for those inside every border."""
    found = []
    for item, owner in stated_transfers(register):
        stated = places_of_item(register, certain_places(register, owner), item.value)
        laws = tuple(law for place in stated if (law := abroad(register, place)) is not None)
        countries = countries_of(item.value)
        crossed = tuple(law for law in laws if not countries or not law.border.issuperset(countries))
        if crossed or not laws:
            found.append(Crossing(item, owner, crossed))
    return tuple(found)
