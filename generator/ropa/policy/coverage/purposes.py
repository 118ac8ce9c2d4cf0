"""Items of each purpose: what it is, on what basis, what for else, how long, and what machines do."""

from functools import partial
from typing import Any

from ropa.model.automation import AutomationKind
from ropa.model.facts import Todo
from ropa.model.notice_change import ChangeClass
from ropa.policy import basis, periods
from ropa.policy.automation import decision, decision_lines
from ropa.policy.coverage.due import Due, Ground, Owed, due, gap_in, lacking, owing, purposes_of
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.public import Item, Spot, each, said

NEW_USE = (ChangeClass.PRIOR_INFORMATION, ChangeClass.CONSENT_NEEDED)
"""Changes that persons are told of beforehand."""


def purposes(desk: Desk) -> Owed:
    """Return what each purpose is."""
    found = [
        due(desk, title, [told.purpose.spot / "title"], partial(_title, told=told), told=told)
        for told, title in purposes_of(desk)
    ]
    if not found:
        here = desk.facts.notice.spot
        found = [due(desk, "", [here], partial(lacking, spot=here, what="section-purposes"))]
    return tuple(found), Ground("not-asked")


def _title(desk: Desk, told: Told) -> list[Inline]:
    return [desk.owed(told.purpose.value.title, told.purpose.spot / "title", "card-purpose")]


def legal_basis(desk: Desk) -> Owed:
    """Return why each purpose is lawful, and what allows sensitive data."""
    wanted = desk.law.requires("legal-basis-told")
    found = []
    for told, title in purposes_of(desk):
        spots = [item.spot for item in told.bases] or [told.purpose.spot]
        found.append(due(desk, title, spots, partial(_reasons, told=told), told=told, owed=wanted))
    return tuple(found), Ground("not-asked")


def _reasons(desk: Desk, told: Told) -> list[Inline]:
    return [*basis.reasons(desk, told), *basis.special(desk, told), *basis.criminal(desk, told)]


def interests(desk: Desk) -> Owed:
    """Return the interests pursued."""
    found = []
    for told, title in purposes_of(desk):
        for item in told.bases:
            if item.value.basis == "legitimate-interests":
                spot = item.spot / "interest"
                say = partial(owing, value=item.value.interest, spot=spot, what="card-interest")
                found.append(due(desk, title, [spot], say, told=told))
    return tuple(found), Ground("no-interests", _bases(desk))


def _bases(desk: Desk) -> tuple[Spot, ...]:
    return tuple(item.spot for told in desk.facts.purposes for item in told.bases)


def withdrawal(desk: Desk) -> Owed:
    """Return how each consent is withdrawn."""
    found = []
    for told, title in purposes_of(desk):
        grounds = said(told.purpose.value.special_ground, told.purpose.spot / "special_ground")
        asked: list[Item[Any]] = [item for item in told.bases if item.value.basis == "consent"]
        asked += [item for item in grounds if item.value.condition == "explicit-consent"]
        for item in asked:
            spot = item.spot / "consent"
            found.append(
                due(desk, title, [spot], partial(basis.consent, value=item.value.consent, spot=spot), told=told)
            )
    return tuple(found), Ground("no-consent", _bases(desk))


def retention(desk: Desk) -> Owed:
    """Return the periods of each purpose."""
    found: list[Due] = []
    for told, title in purposes_of(desk):
        here = told.purpose.spot
        found.extend(due(desk, title, [item.spot], partial(_period, item=item), told=told) for item in told.retention)
        if not told.retention.items:
            say = partial(lacking, spot=here, what="card-retention", code=gap_in(told.retention))
            found.append(due(desk, title, [here], say, told=told))
    return tuple(found), Ground("not-asked")


def _period(desk: Desk, item: Item[Any]) -> list[Inline]:
    length = [*periods.phases(desk, item), *periods.limits(desk, item), *periods.condition(desk, item)]
    return [*length, periods.ending(desk, item)]


def automated(desk: Desk) -> Owed:
    """Return each automated decision; of profiling without one the law asks nothing, but it is fair to tell."""
    found: list[Due] = []
    none: list[Spot] = []
    for told, title in purposes_of(desk):
        here = told.purpose.spot
        for item in told.automated:
            decides = item.value.kind is AutomationKind.SOLELY_AUTOMATED or isinstance(item.value.kind, Todo)
            found.append(due(desk, title, [item.spot], partial(decision, item=item), told=told, owed=decides))
        if told.automated.todo or told.automated.silent:
            found.append(due(desk, title, [here], partial(decision_lines, told=told), told=told))
        if told.automated.none:
            none.append(here)
    return tuple(found), Ground("not-automated", tuple(none))


def further_use(desk: Desk) -> Owed:
    """Return uses for another purpose than that of the collection, and new purposes announced by a change."""
    found = []
    for told, title in purposes_of(desk):
        value, spot = told.purpose.value.further_processing, told.purpose.spot / "further_processing"
        if value is not None:
            found.append(due(desk, title, [spot], partial(_reused, value=value, spot=spot), told=told))
    for item in each(desk.notice.changes, desk.facts.notice.spot / "changes"):
        if item.value.class_ in NEW_USE:
            spot = item.spot / "summary"
            say = partial(owing, value=item.value.summary, spot=spot, what="changes-column-summary")
            found.append(due(desk, desk.date(item.value.date), [item.spot], say))
    return tuple(found), Ground("not-reused")


def _reused(desk: Desk, value: Any, spot: Spot) -> list[Inline]:
    original = desk.text(value.original, spot / "original")
    if value.compatibility is None:
        return [original]
    return [original, desk.owed(value.compatibility, spot / "compatibility", "card-further-use")]
