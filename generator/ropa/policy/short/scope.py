"""What of a policy a short notice speaks of: a desk with fewer facts."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ropa.model.notice import Notice
from ropa.model.notice_activity import NoticeActivity
from ropa.model.short_notice import ShortNotice
from ropa.policy import codes
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.narrowing import touching
from ropa.policy.public import Item


def scoped(desk: Desk, item: Item[ShortNotice]) -> Desk:
    """Return a desk that knows only what the short notice is about; what it lacks is noted at both.

    An activity of which the policy tells nothing is an obstacle: the short notice would promise more than the policy.
    So is a short notice about no activity, which would inform of nothing.
    """
    wanted = _wanted(item.value)
    purposes = tuple(narrowed for told in desk.facts.purposes for narrowed in _narrowed(told, item.value, wanted))
    if not wanted:
        desk.lack(item.spot / "activities", "section-purposes")
    for place, name in enumerate(wanted):
        if all(told.activity != name for told in purposes):
            desk.lack(item.spot / "activities" / place, name, codes.SHORT_UNTOLD)
    notice = desk.facts.notice
    plan = Notice(**{**notice.value.__dict__, "controllers": _controllers(desk, item.value, purposes)})
    facts = replace(desk.facts, purposes=purposes, notice=Item(plan, notice.spot))
    return replace(desk, facts=facts, memory={})


def _wanted(short: ShortNotice) -> Mapping[str, tuple[str, ...] | None]:
    """Return the activities with the purposes that are meant; None: all."""
    return {
        one.activity if isinstance(one, NoticeActivity) else one: one.purposes
        if isinstance(one, NoticeActivity)
        else None
        for one in short.activities
    }


def _narrowed(told: Told, short: ShortNotice, wanted: Mapping[str, tuple[str, ...] | None]) -> Iterable[Told]:
    """Yield the purpose as far as the short notice is about it."""
    if told.activity not in wanted or told.id not in (wanted[told.activity] or (told.id,)):
        return
    if short.data is None:
        yield told
        return
    used = told.data.only(one for one in told.data if one.value.category in short.data)
    if not used.items:
        return
    categories = {str(one.value.category) for one in used}
    yield replace(
        told,
        data=used,
        recipients=touching(told.recipients, categories),
        transfers=touching(told.transfers, categories),
        retention=touching(told.retention, categories),
    )


def _controllers(desk: Desk, short: ShortNotice, purposes: Iterable[Told]) -> tuple[Any, ...]:
    """Return the organisations it speaks for: those it names, else those of the policy that its activities name."""
    ours = tuple(desk.notice.controllers or ())
    if short.controllers is not None:
        return short.controllers
    named = {one.value.organisation for told in purposes for one in told.controllers}
    return tuple(one for one in ours if one in named) or ours
