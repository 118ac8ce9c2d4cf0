"""Which rights a person has for which purpose: the law's matrix asked with the facts of each purpose."""

from collections.abc import Mapping
from dataclasses import dataclass

from ropa.law import Extent, Right
from ropa.model.automation import AutomationKind
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.public import each, said

ELSEWHERE = ("complaint", "complaint-to-controller")
"""Rights that do not depend on a purpose and have a section of their own."""


@dataclass(frozen=True, slots=True, eq=False)
class Entitlement:
    """One right with the purposes that give it, and the limits under which some of them do."""

    right: Right
    purposes: tuple[Told, ...]
    bases: tuple[str, ...]
    """The legal bases of these purposes that give it."""
    conditions: Mapping[str, tuple[str, ...]]
    """Id of a condition -> the legal bases under which it holds."""


def circumstances(told: Told) -> frozenset[str]:
    """Return the facts of a purpose that give or take rights, by the ids of the jurisdiction packs."""
    found = set()
    if said(told.purpose.value.marketing, told.purpose.spot / "marketing").items:
        found.add("direct-marketing")
    if any(one.value.kind is AutomationKind.SOLELY_AUTOMATED for one in told.automated):
        found.add("automated-decision")
    for ground in said(told.purpose.value.special_ground, told.purpose.spot / "special_ground"):
        if ground.value.condition == "explicit-consent":
            found.add("explicit-consent")
        if ground.value.condition == "research-archiving-statistics":
            found.add("research")
    return frozenset(found)


def entitlements(desk: Desk) -> tuple[Entitlement, ...]:
    """Return the rights that arise from the purposes of the policy, in the order of the law."""
    return desk.once("entitlements", lambda: _entitlements(desk))


def _entitlements(desk: Desk) -> tuple[Entitlement, ...]:
    found = []
    for right in desk.law.rights():
        if not right.told or right.id in ELSEWHERE:
            continue
        purposes = tuple(told for told in desk.facts.purposes if _arises(desk, right, told))
        if purposes:
            bases = _giving(desk, right, purposes)
            found.append(Entitlement(right, purposes, bases, _conditions(right, bases)))
    return tuple(found)


def objection_words(desk: Desk, right: Right) -> Inline:
    """Return a right to object in a sentence that names the uses of this policy against which it stands."""
    if right.id == "object-marketing":
        return desk.say("glance-objection-marketing")
    bases = {basis for one in entitlements(desk) if one.right.id == right.id for basis in one.bases}
    interest, task = "legitimate-interests" in bases, "public-task" in bases
    uses = "both" if interest and task else "interest" if interest else "task" if task else "any"
    return desk.say("glance-objection-interest", uses=uses)


def rights_of(desk: Desk, told: Told) -> tuple[Right, ...]:
    """Return the rights that arise for one purpose."""
    return tuple(
        right for right in desk.law.rights() if right.told and right.id not in ELSEWHERE and _arises(desk, right, told)
    )


def _bases(told: Told) -> tuple[str, ...]:
    return tuple(item.value.basis for item in told.bases if isinstance(item.value.basis, str))


def _arises(desk: Desk, right: Right, told: Told) -> bool:
    limits = each(told.purpose.value.rights, told.purpose.spot / "rights")
    if any(one.value.right == right.id and one.value.granted is not None for one in limits):
        return True
    facts = circumstances(told)
    return any(desk.law.right_applies(right, basis, facts) is not Extent.NO for basis in _bases(told))


def _giving(desk: Desk, right: Right, purposes: tuple[Told, ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for told in purposes:
        facts = circumstances(told)
        for basis in _bases(told):
            if desk.law.right_applies(right, basis, facts) is not Extent.NO:
                found[basis] = None
    order = list(desk.facts.words.vocabulary("legal-bases").terms)
    return tuple(sorted(found, key=order.index))


def _conditions(right: Right, bases: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for basis in bases:
        named = right.conditions.get(basis)
        if named:
            found[named] = (*found.get(named, ()), basis)
    return found
