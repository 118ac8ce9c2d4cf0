"""The changes of a policy in words, newest first: for the page, and for those who follow it."""

import re
from collections import Counter
from dataclasses import dataclass
from typing import Any

from ropa.policy.addresses import in_language
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline, link, sentence
from ropa.policy.public import Item, each

FIRST = re.compile(r"(?:[01](?:\.0)*|0\.[0-9.]+)")
"""Numbers of versions that may be the first."""


@dataclass(frozen=True, slots=True)
class Change:
    """One dated change in words."""

    date: str
    """Day from which it applies."""
    told: str
    """Day on which persons were told; the same when the plan does not say."""
    version: str
    anchor: str
    """Where it stands on the page."""
    head: tuple[Inline, ...]
    """Its version, and what it is."""
    summary: Inline
    texts: tuple[Inline, ...]
    """The summary first; what it means, how it was announced, where its text can be read."""
    archived: str
    """Where the version it made can be read for good; empty when nobody says."""
    upcoming: bool
    """Whether it stands in the text that applies only from a later day."""


def changes(desk: Desk) -> tuple[Change, ...]:
    """Return the changes that the plan states."""
    return desk.once("changes", lambda: _changes(desk, desk.facts.notice))


def announced(desk: Desk) -> tuple[Change, ...]:
    """Return what the version to come changes, if it is shown beside this one."""
    place = desk.facts.place
    if place.upcoming or place.other is None or desk.language not in (place.other.value.languages or ()):
        return ()
    known = {(one.date, one.version) for one in changes(desk)}
    found = _changes(desk, place.other, upcoming=True)
    return tuple(one for one in found if (one.date, one.version) not in known)


def _changes(desk: Desk, plan: Item[Any], *, upcoming: bool = False) -> tuple[Change, ...]:
    stated = each(plan.value.changes, plan.spot / "changes")
    ordered = sorted(stated, key=lambda item: str(item.value.date), reverse=True)
    days: Counter[str] = Counter()
    made = []
    for item in ordered:
        days[item.value.date] += 1
        again = days[item.value.date]
        anchor = f"change-{item.value.date}" + (f"-{again}" if again > 1 else "")
        made.append(_change(desk, item, anchor, upcoming=upcoming))
    return tuple(made)


def _change(desk: Desk, item: Item[Any], anchor: str, *, upcoming: bool) -> Change:
    value, spot = item.value, item.spot
    head: list[Inline] = []
    if value.version is not None:
        head.append(desk.say("changes-version", version=value.version))
    if value.class_ is not None:
        head.append(sentence(desk.say(f"change-{value.class_}")))
    summary = sentence(desk.owed(value.summary, spot / "summary", "changes-column-summary"))
    texts = [summary]
    if value.impact is not None:
        texts.append(sentence(desk.text(value.impact, spot / "impact")))
    if value.announced is not None:
        texts.append(_announced(desk, item))
    archived = in_language(value.url, desk.language)
    if archived:
        texts.append(link(archived, desk.say("change-read")))
    return Change(
        date=value.date,
        told=value.announced or value.date,
        version=value.version or "",
        anchor=anchor,
        head=tuple(head),
        summary=summary,
        texts=tuple(texts),
        archived=archived,
        upcoming=upcoming,
    )


def _announced(desk: Desk, item: Item[Any]) -> Inline:
    day, by = desk.date(item.value.announced), item.value.announced_by
    if by is None:
        return desk.say("change-announced-day", date=day)
    return desk.say("change-announced", date=day, channel=desk.text(by, item.spot / "announced_by"))


def newest(desk: Desk) -> str:
    """Return the last day on which something was said about the text; empty when the plan has no dates."""
    days = [one.told for one in (*changes(desk), *announced(desk))]
    days += [str(one) for one in (desk.notice.effective, desk.notice.updated) if one is not None]
    return max(days, default="")


def standing(desk: Desk) -> tuple[Inline, ...]:
    """Return the version of the text with the day from which it applies, and the day of its last change."""
    notice, spot = desk.notice, desk.facts.notice.spot
    if notice.effective is None:
        return (desk.lack(spot, "glance-version"),)
    if notice.version is None:
        desk.lack(spot, "changes-column-version")
        said = [desk.say("date-only-line", date=desk.date(notice.effective))]
    else:
        later = desk.facts.place.upcoming or notice.effective > desk.facts.day.isoformat()
        key = "version-future" if later else "version-line"
        said = [desk.say(key, version=notice.version, date=desk.date(notice.effective))]
    if notice.updated is not None:
        said.append(desk.say("changes-last", date=desk.date(notice.updated)))
    return tuple(said)


def is_first(desk: Desk) -> bool:
    """Tell whether a plan without changes may be called the first version: nothing in it shows an earlier one."""
    notice = desk.notice
    later = notice.updated is not None and notice.updated != notice.effective
    return not later and notice.replaces is None and FIRST.fullmatch(notice.version or "1") is not None
