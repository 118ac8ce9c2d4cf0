"""How it stands with the impact assessment of an activity (Art. 35): criteria met, what was decided, what is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from ropa.model.dpia import Dpia, DpiaCriterion, DpiaDecision
from ropa.model.facts import Todo
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.once import once
from ropa.rules.impact.criteria import ENOUGH, Shown, Suggested, count, screened_activities, suggested
from ropa.site.holding import Holding


class State(StrEnum):
    """Where an activity stands."""

    DONE = "done"
    IN_PROGRESS = "in-progress"
    WANTED = "wanted"
    """Required or shown by its criteria, and neither made nor begun."""
    NOT_REQUIRED = "not-required"
    UNSCREENED = "unscreened"
    """Nobody has said whether one is required."""
    ENDED = "ended"
    """The activity is over; nobody has to say it any more."""


@dataclass(frozen=True, slots=True)
class Screening:
    """What is known of one activity."""

    state: State
    stated: tuple[DpiaCriterion, ...]
    shown: Shown
    """Criteria that the record's own facts show and its screening does not state, as the rules derive them."""
    suggested: Suggested
    """Criteria that they suggest, for whoever screens to judge."""
    dpia: Dpia | None
    late: bool
    """Whether the review of the assessment is overdue."""


def screening(register: Register, holding: Holding) -> Screening:
    """Return how it stands with an activity."""
    return _screenings(register)[holding.entry.id]


@once
def _screenings(register: Register) -> Mapping[str, Screening]:
    found = {activity.id: (activity, shown) for activity, shown in screened_activities(register)}
    return {
        entry.id: _screening(register, entry.value.dpia, *found.get(entry.id, (None, {})))
        for entry in register.activities.values()
    }


def _screening(register: Register, fact: object, activity: ActivityFacts | None, shown: Shown) -> Screening:
    dpia = fact if isinstance(fact, Dpia) else None
    said = dpia.criteria if dpia and isinstance(dpia.criteria, tuple) else ()
    if activity is None:
        state = _state(fact, wanted=False)
        return Screening(State.ENDED if state is State.UNSCREENED else state, said, {}, {}, dpia, late=False)
    also = {one: shown[one] for one in DpiaCriterion if one in shown and one not in said}
    wanted = count(activity, shown) >= ENOUGH or bool(dpia and dpia.national_list)
    day = register.day.isoformat()
    late = bool(dpia and dpia.review and dpia.review < day and _before(dpia.date, dpia.review))
    return Screening(_state(fact, wanted=wanted), said, also, suggested(activity, shown), dpia, late)


def _state(fact: object, *, wanted: bool) -> State:
    if isinstance(fact, Dpia):
        if fact.decision is DpiaDecision.DONE or (fact.decision is None and fact.document is not None):
            return State.DONE
        if fact.decision is DpiaDecision.IN_PROGRESS:
            return State.IN_PROGRESS
        if fact.decision is DpiaDecision.NOT_REQUIRED and (not wanted or _advised(fact)):
            return State.NOT_REQUIRED
        return State.WANTED if wanted or fact.decision is DpiaDecision.REQUIRED else State.UNSCREENED
    if fact is None or isinstance(fact, Todo):
        return State.WANTED if wanted else State.UNSCREENED
    return State.WANTED if wanted else State.NOT_REQUIRED


def _before(done: object, review: str) -> bool:
    return not isinstance(done, str) or done < review


def _advised(dpia: Dpia) -> bool:
    """Tell whether reasons and the officer's advice are recorded, as WP248 wants; on a listed case they do not help."""
    reasons = (dpia.rationale, dpia.dpo_advice)
    return not dpia.national_list and not any(one is None or isinstance(one, Todo) for one in reasons)
