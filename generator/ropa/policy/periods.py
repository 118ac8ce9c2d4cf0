"""How long data are kept, in words: a period, what follows it, why, and what happens at the end."""

from typing import Any

from ropa.model.facts import Todo
from ropa.model.retention import Bound, Period
from ropa.policy import codes
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline, sentence, spaced
from ropa.policy.public import Item, Spot, each
from ropa.wording.typography import typeset

SUFFIX = {None: "", Bound.EXACT: "", Bound.MAXIMUM: "-at-most", Bound.MINIMUM: "-at-least"}


def period(desk: Desk, value: Period, spot: Spot) -> Inline:  # noqa: PLR0911  one way of saying per return
    """Return a stretch of time in words; its absence is an obstacle."""
    if isinstance(value.for_, Todo) or isinstance(value.from_, Todo):
        return desk.lack(spot / ("for" if isinstance(value.for_, Todo) else "from"), "card-retention", codes.GAP)
    if value.for_ is not None:
        said = desk.duration(value.for_)
        if value.from_ is None:
            return desk.say(f"retention-for{SUFFIX[value.bound]}", duration=said)
        after = _trigger(desk, value.from_, "after")
        return desk.say(f"retention-for-after{SUFFIX[value.bound]}", duration=said, trigger=after)
    if value.until is not None:
        return desk.say("retention-until", trigger=_trigger(desk, value.until, "until"))
    if value.criteria is not None:
        return desk.say("retention-criteria", criteria=desk.text(value.criteria, spot / "criteria"))
    unlimited = getattr(value, "unlimited", None)
    if unlimited is not None:
        return desk.say("retention-unlimited", reason=desk.text(unlimited, spot / "unlimited"))
    return desk.lack(spot, "card-retention")


def _trigger(desk: Desk, name: str, form: str) -> str:
    term = desk.facts.words.vocabulary("triggers").get(name)
    words = {} if term is None else getattr(term, form)
    return typeset(desk.language, words.get(desk.language) or desk.inside("triggers", name))


def phases(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return the active period and the archives that follow it, each as a sentence."""
    value = item.value
    later = archives(item)
    if not later:
        return [sentence(period(desk, value, item.spot))]
    said = [desk.say("retention-phase-active", period=period(desk, value, item.spot))]
    said.extend(desk.say("retention-phase-archive", period=period(desk, one.value, one.spot)) for one in later)
    return [*(sentence(one) for one in said), desk.say("retention-archive-access")]


def archives(item: Item[Any]) -> tuple[Item[Any], ...]:
    """Return the phases that follow the active use, in order."""
    archive, spot = item.value.archive, item.spot / "archive"
    if archive is None:
        return ()
    return each(archive, spot) if isinstance(archive, tuple) else (Item(archive, spot),)


def limits(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return the times before which and by which a period ends, whatever it says."""
    said: list[Inline] = []
    for name in ("at_least", "at_most"):
        limit = getattr(item.value, name)
        if limit is not None:
            words = period(desk, Period(for_=limit.for_, from_=limit.from_, until=limit.until), item.spot / name)
            said.append(desk.say(f"retention-{name.replace('_', '-')}", limit=words))
    if item.value.bound is Bound.MINIMUM and item.value.for_ is not None and item.value.criteria is not None:
        ends = desk.text(item.value.criteria, item.spot / "criteria")
        said.append(desk.say("retention-minimum-ends", criteria=ends))
    return said


def ending(desk: Desk, item: Item[Any]) -> Inline:
    """Return what happens at the end; its absence is an obstacle unless data are kept without limit."""
    then = item.value.then
    if isinstance(then, Todo):
        return desk.lack(item.spot / "then", "retention-column-then", codes.GAP)
    if then is None:
        return "" if item.value.unlimited is not None else desk.lack(item.spot, "retention-column-then")
    said: list[Inline] = [desk.say(f"retention-then-{then}")]
    if item.value.except_ is not None:
        said.append(desk.say("retention-except", exception=desk.text(item.value.except_, item.spot / "except")))
    return spaced(said)


def grounds(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return why data are kept that long: reasons and laws of the period and of its archives."""
    said: list[Inline] = []
    for one in (item, *archives(item)):
        if one.value.reason is not None:
            said.append(sentence(desk.text(one.value.reason, one.spot / "reason")))
        if one.value.law is not None:
            said.append(desk.say("retention-law", law=desk.laws(one.value.law, one.spot / "law")))
    return said


def backups(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return how much longer backups hold the data, if they do."""
    extra = item.value.backups
    return [] if extra is None else [desk.say("retention-backups", duration=desk.duration(extra))]


def condition(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return the case for which a period is, and the criterion that is stated beside a length or an event."""
    said: list[Inline] = []
    case = item.value.condition
    if case is not None:
        said.append(desk.say("retention-condition", condition=desk.text(case, item.spot / "condition")))
    for one in (item, *archives(item)):
        value = one.value
        if value.bound is not Bound.MINIMUM and value.criteria is not None and (value.for_ or value.until):
            criteria = desk.text(value.criteria, one.spot / "criteria")
            said.append(desk.say("retention-criteria", criteria=criteria))
    return said
