"""Bases that only a law can give, and the laws cited for them."""

from collections.abc import Iterator

from ropa.register import Register
from ropa.register.scopes import lacking
from ropa.rules.citing import provisions
from ropa.rules.legal_bases.resting import Resting, resting_on


def uncited(register: Register, kind: str) -> Iterator[tuple[Resting, str]]:
    """Yield each purpose on such a basis that cites no law, and where: ` for UK`, or an empty text for everywhere."""
    for one in resting_on(register, kind):
        laws = provisions(one.basis.value.law)
        where = lacking(register, one.activity.entry, [one.purpose.value, one.basis.value], laws)
        if where is not None:
            yield one, where
