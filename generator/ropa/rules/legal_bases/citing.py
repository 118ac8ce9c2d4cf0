"""Bases that only a law can give, and the laws cited for them."""

from collections.abc import Iterator

from ropa.model.citation import Citation
from ropa.register import Register
from ropa.register.scopes import lacking
from ropa.rules.legal_bases.resting import Resting, resting_on


def uncited(register: Register, kind: str) -> Iterator[tuple[Resting, str]]:
    """Yield each purpose on such a basis that cites no law, and where: ` for UK`, or an empty text for everywhere."""
    for one in resting_on(register, kind):
        laws = _laws(one.basis.value.law)
        where = lacking(register, one.activity.entry, [one.purpose.value, one.basis.value], laws)
        if where is not None:
            yield one, where


def _laws(law: object) -> list[Citation]:
    """Return the provisions cited; words alone, and a gap, count as one that holds everywhere."""
    if law is None:
        return []
    cited = law if isinstance(law, tuple) else (law,)
    return [one if isinstance(one, Citation) else Citation() for one in cited]
