"""Which criteria of WP248 a record states, and which its own facts show to be met.

Five can be told from the record: evaluation and automated decisions from the automated decisions, sensitive data from
special and criminal data, large scale from the number of persons, vulnerable persons from the groups. Categories that
are merely of a personal kind, such as bank details, are left to the judgement of whoever screens: the rules do not
count them, and the pages of the team name them as what is to be judged.
"""

from collections.abc import Mapping
from typing import Any

from ropa.diagnostics import Related
from ropa.model.automation import AutomationKind
from ropa.model.dpia import DpiaCriterion
from ropa.model.lifecycle import Status
from ropa.model.personal_data import Scale
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.once import once
from ropa.register.scopes import wants_basis
from ropa.register.sensitivity import is_criminal, is_highly_personal, is_vulnerable, special_kinds

Shown = Mapping[DpiaCriterion, tuple[Stated[Any], str]]
"""The criteria that are met, each with the item that shows it and in which way."""
Suggested = Mapping[DpiaCriterion, tuple[Stated[Any], ...]]
"""The criteria that may be met, each with the items that suggest it."""

ENOUGH = 2
"""So many criteria are in most cases enough (WP248 rev.01)."""
WATCHING = frozenset(
    (
        "access-control",
        "communications-metadata",
        "location",
        "navigation",
        "vehicle-usage",
        "video",
        "voice-recordings",
    )
)
"""Categories of data that come about where persons are watched."""
SCORING = frozenset(("profiles-scores",))
"""Categories of data that come about where persons are evaluated."""


@once
def screened_activities(register: Register) -> tuple[tuple[ActivityFacts, Shown], ...]:
    """Return the activities that have not ended, each with the criteria that its facts show to be met."""
    return tuple(
        (activity, _shown(activity))
        for activity in every_activity(register)
        if activity.lifecycle.status is not Status.ENDED
    )


def suggested(activity: ActivityFacts, shown: Shown) -> Suggested:
    """Return the criteria that the record neither states nor shows and that its data or persons suggest."""
    register, named = activity.register, {*(stated(activity) or ()), *shown}
    many = (one for one in activity.subjects if one.value.scale is Scale.UNDER_100000)
    found = {
        DpiaCriterion.EVALUATION_SCORING: _of(activity, SCORING),
        DpiaCriterion.SYSTEMATIC_MONITORING: _of(activity, WATCHING),
        DpiaCriterion.SENSITIVE_DATA: tuple(
            one
            for one in activity.categories
            if special_kinds(register, one.value)
            or is_criminal(register, one.value)
            or is_highly_personal(register, one.value)
        ),
        DpiaCriterion.LARGE_SCALE: tuple(many),
    }
    return {criterion: items for criterion, items in found.items() if items and criterion not in named}


def stated(activity: ActivityFacts) -> tuple[DpiaCriterion, ...] | None:
    """Return the criteria that the screening states, none of them if it says so; None when it does not say."""
    criteria: Any = activity.dpia.criteria if activity.dpia is not None else None
    if isinstance(criteria, tuple):
        return criteria
    return None if criteria is None or hasattr(criteria, "todo") else ()


def count(activity: ActivityFacts, shown: Shown) -> int:
    """Return how many criteria are met."""
    said = stated(activity) or ()
    return len({*said, *shown}) if shown else len(said)


def met(activity: ActivityFacts, shown: Shown) -> tuple[DpiaCriterion, ...]:
    """Return all criteria that are met, stated or shown, in their usual order."""
    found = {*(stated(activity) or ()), *shown}
    return tuple(criterion for criterion in DpiaCriterion if criterion in found)


def named(criteria: tuple[DpiaCriterion, ...]) -> str:
    """Return criteria as a message lists them."""
    return ", ".join(f"`{criterion}`" for criterion in criteria)


def evidence(activity: ActivityFacts, shown: Shown) -> tuple[Related, ...]:
    """Return the places that show criteria which the screening does not state."""
    said = stated(activity) or ()
    return tuple(Related(item.at(), why) for criterion, (item, why) in shown.items() if criterion not in said)


def _of(activity: ActivityFacts, categories: frozenset[str]) -> tuple[Stated[Any], ...]:
    return tuple(one for one in activity.categories if one.value.category in categories)


def _shown(activity: ActivityFacts) -> Shown:
    found: dict[DpiaCriterion, tuple[Stated[Any], str]] = {}
    for decision in activity.decisions.items:
        if decision.value.kind is AutomationKind.PROFILING:
            found.setdefault(DpiaCriterion.EVALUATION_SCORING, (decision, "evaluates persons"))
        elif decision.value.kind is AutomationKind.SOLELY_AUTOMATED and decision.value.ground is not None:
            found.setdefault(DpiaCriterion.AUTOMATED_DECISIONS, (decision, "is decided by a machine alone"))
    sensitive = _sensitive(activity)
    if sensitive is not None:
        found[DpiaCriterion.SENSITIVE_DATA] = sensitive
    register = activity.register
    for persons in activity.subjects:
        scale = persons.value.scale
        if scale is Scale.OVER_100000 or (scale is Scale.UNDER_100000 and (activity.special or activity.criminal)):
            found.setdefault(DpiaCriterion.LARGE_SCALE, (persons, "so many persons are a large scale"))
        if is_vulnerable(register, persons.value):
            found.setdefault(DpiaCriterion.VULNERABLE_PERSONS, (persons, "are vulnerable or depend on the controller"))
    return found


def _sensitive(activity: ActivityFacts) -> tuple[Stated[Any], str] | None:
    """Return what is special, criminal or marked as highly personal.

    Special and criminal data for which no purpose states a condition are left to DAT04 and DAT08, which speak first.
    """
    purposes = activity.purposes
    if activity.special and (_no_basis(activity) or any(one.value.special_ground is not None for one in purposes)):
        part, kinds = activity.special[0]
        return part, f"reveals {', '.join(f'`{kind}`' for kind in kinds)}"
    if activity.criminal and (_no_basis(activity) or any(one.value.criminal_ground is not None for one in purposes)):
        return activity.criminal[0], "on convictions or offences"
    return next(((part, "is highly personal") for part in activity.categories if part.value.highly_personal), None)


def _no_basis(activity: ActivityFacts) -> bool:
    """Tell whether no law that holds wants conditions at all, as in Switzerland."""
    return not any(wants_basis(activity.register, place) for place in activity.places)
