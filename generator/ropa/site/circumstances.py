"""What gives or takes rights besides the legal basis of a purpose, by the ids of the jurisdiction packs."""

from collections.abc import Iterator

from ropa.model.automation import AutomationKind
from ropa.model.legal_basis import LegalBasis
from ropa.model.purpose import Purpose
from ropa.model.special_ground import SpecialGround
from ropa.register.answers import answer
from ropa.register.links import covers
from ropa.site.holding import Holding


def circumstances(holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...]) -> Iterator[str]:
    """Yield the circumstances of a purpose, always in the same order."""
    stated = purpose.special_ground
    grounds = stated if isinstance(stated, tuple) else (stated,)
    conditions = {ground.condition for ground in grounds if isinstance(ground, SpecialGround)}
    if isinstance(purpose.marketing, tuple):
        yield "direct-marketing"
    if "explicit-consent" in conditions or any(getattr(basis.consent, "explicit", None) for basis in bases):
        yield "explicit-consent"
    if "research-archiving-statistics" in conditions:
        yield "research"
    if any(_alone(holding, purpose)):
        yield "automated-decision"


def _alone(holding: Holding, purpose: Purpose) -> Iterator[bool]:
    """Yield whether each decision about the purpose is left to a machine."""
    for item in answer(holding.entry.value.automated_decisions, holding.entry, "automated_decisions"):
        if purpose.id is None or covers(item.value.purposes, purpose.id):
            yield item.value.kind is AutomationKind.SOLELY_AUTOMATED
