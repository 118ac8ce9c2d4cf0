"""Direct marketing without the consent that the law of a place asks for on its channel."""

from collections.abc import Iterator

from ropa.law import MarketingRule
from ropa.model.legal_basis import LegalBasis
from ropa.model.marketing import Marketing, MarketingMode
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.once import once
from ropa.register.scopes import applies, places
from ropa.rules.persons import among, meet
from ropa.values import Value

BUSINESS = frozenset(("business-contacts",))
"""The laws protect individuals; whoever is written to for a company is another matter in most countries."""
STRANGERS = frozenset(("prospects",))


class Unasked(Value):
    """A channel on which marketing goes out in one place without the consent it needs there."""

    purpose: Stated[Purpose]
    marketing: Stated[Marketing]
    place: str
    channel: str
    rule: MarketingRule
    why: str
    """How it goes out instead, as the middle of a message."""


@once
def unasked(register: Register) -> tuple[Unasked, ...]:
    """Return what is unasked for, in the order of the activities."""
    found: list[Unasked] = []
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.marketing is not None and purpose.value.other_consents is None:
                for item in answer(purpose.value.marketing, purpose.entry, *purpose.pointer, "marketing"):
                    found += _unasked(register, purpose, item, activity)
    return tuple(found)


def _unasked(
    register: Register, purpose: Stated[Purpose], item: Stated[Marketing], activity: ActivityFacts
) -> Iterator[Unasked]:
    to = item.value.to or purpose.value.data_subjects
    if to and all(among(register, group, BUSINESS) for group in to):
        return
    for place in places(register, activity.entry, purpose.value, item.value):
        bases = [basis.value for of, basis in activity.bases if of is purpose and applies(register, basis.value, place)]
        rules = _asking(register, place)
        for channel in item.value.by or ():
            rule = rules.get(channel)
            if rule is not None and (why := _why(register, item.value, rule, channel, bases)) is not None:
                yield Unasked(purpose, item, place, channel, rule, why)


def _why(register: Register, item: Marketing, rule: MarketingRule, channel: str, bases: list[LegalBasis]) -> str | None:
    """Return how marketing goes out without consent; None when it has it, or needs none here."""
    if item.mode is MarketingMode.OPT_OUT:
        return "unless the person objects"
    if item.mode is MarketingMode.EXISTING_CUSTOMERS:
        if item.to is not None and any(among(register, group, STRANGERS) for group in item.to):
            return "as to existing customers, and also to `prospects`"
        return None if rule.exceptions else "to existing customers unless they object"
    for_them = [basis for basis in bases if meet(register, basis.data_subjects, item.to)]
    if not for_them or any(_answered(basis) for basis in for_them):
        return None
    if item.mode is MarketingMode.OPT_IN and _consented_elsewhere(register, item, channel):
        return None
    return "without consent as its basis"


def _consented_elsewhere(register: Register, item: Marketing, channel: str) -> bool:
    """Tell whether a purpose on consent sends to the same persons on this channel: another one may only prepare it."""
    return any(channel in (one.by or ()) and meet(register, one.to, item.to) for one in _on_consent(register))


@once
def _on_consent(register: Register) -> tuple[Marketing, ...]:
    return tuple(
        item.value
        for activity in every_activity(register)
        for purpose, basis in activity.bases
        if basis.value.basis == "consent" and purpose.value.marketing is not None
        for item in answer(purpose.value.marketing, purpose.entry)
        if item.value.mode is MarketingMode.OPT_IN
    )


def _answered(basis: LegalBasis) -> bool:
    """Tell whether a basis is consent, a gap, not named, or explained by a note, such as that of the soft opt-in."""
    return basis.basis == "consent" or not isinstance(basis.basis, str) or basis.note is not None


def _asking(register: Register, place: str) -> dict[str, MarketingRule]:
    """Return the rules of a place that ask for consent, by channel."""
    known = _by_place(register)
    if place not in known:
        law = register.law_or_none(place)
        rules = law.in_force(MarketingRule) if law is not None else ()
        known[place] = {channel: rule for rule in rules if rule.needs == "opt-in" for channel in rule.channels}
    return known[place]


@once
def _by_place(_register: Register) -> dict[str, dict[str, MarketingRule]]:
    return {}
