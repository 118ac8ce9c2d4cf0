"""The laws of a register's jurisdictions on its day, each looked up once."""

from functools import cached_property

from ropa.law import Adequacy, Border, Law, TransferTool
from ropa.register.once import once
from ropa.register.register import Register


class Abroad:
    """What the law of one jurisdiction says of other countries."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.place = law.jurisdiction

    @cached_property
    def border(self) -> frozenset[str]:
        """Countries and territories inside the border."""
        return self.law.border

    @cached_property
    def unsettled(self) -> tuple[Border, ...]:
        """The area inside the border, where nobody has checked which States belong to it."""
        return tuple(one for one in self.law.in_force(Border) if not one.provenance.vouches_for("states"))

    @cached_property
    def tools(self) -> dict[str, TransferTool]:
        """The tools for transfers that this law knows, by id."""
        return {tool.id: tool for tool in self.law.in_force(TransferTool)}

    def decisions(self, country: str) -> tuple[Adequacy, ...]:
        """Return the adequacy decisions in force for a country, without noting that anything rests on them."""
        return tuple(one for one in self.law.in_force(Adequacy) if one.covers(country))


@once
def _known(_: Register) -> dict[str, Abroad | None]:
    return {}


def abroad(register: Register, place: str) -> Abroad | None:
    """Return what the law of a jurisdiction says of other countries; None where there is no law for it."""
    known = _known(register)
    if place not in known:
        law = register.law_or_none(place)
        known[place] = None if law is None else Abroad(law)
    return known[place]
