"""Which legitimate interests lack their balancing test, for the rule and for the pages that show it."""

from collections.abc import Iterator, Mapping

from ropa.model.facts import Todo
from ropa.model.legal_basis import LegalBasis
from ropa.register import Register
from ropa.register.once import once
from ropa.rules.legal_bases.resting import Resting, resting_on

INTERESTS = "legitimate-interests"
MISSING_TEST = "LB08"
"""The rule that reports those about which nothing is said."""


def untested(register: Register) -> Iterator[Resting]:
    """Yield what rests on legitimate interests without a balancing test or a reason why there is none.

    One that is still to be written counts; a law that wants no legal basis wants no test either.
    """
    for one in resting_on(register, INTERESTS):
        stated = one.basis.value.assessment
        if (stated is None or stated == "none" or isinstance(stated, Todo)) and one.places(register):
            yield one


def lacks_test(register: Register, basis: LegalBasis) -> bool:
    """Tell whether a legal basis of an activity is one of these."""
    return id(basis) in _untested(register)


@once
def _untested(register: Register) -> Mapping[int, Resting]:
    return {id(one.basis.value): one for one in untested(register)}  # they belong to the register
