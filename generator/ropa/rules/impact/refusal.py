"""Where a record says that no impact assessment is made, or leaves it open, and how far it gives reasons."""

from ropa.diagnostics import Span
from ropa.model.activity import Activity
from ropa.model.dpia import Dpia, DpiaDecision
from ropa.model.facts import NoneBecause, Todo
from ropa.register import Entry, Stated
from ropa.register.activity_facts import ActivityFacts
from ropa.rules.absence import place_of
from ropa.values import Value

PATIENCE = 1
"""So many years after the screening an assessment is no longer being made, if the activity goes on all the while."""
FINISH = (
    "finish the assessment, and write `decision: done`, `document:` and `date:`; it is due before the activity begins"
)
BEGIN = "have the assessment made and write `decision: in-progress`"


class Refusal(Value):
    """There is no assessment."""

    part: Entry[Activity] | Stated[Dpia]
    key: str
    """The field that says so, or should say more; its place is looked up for a finding only."""
    said: str
    """What the record says instead, as the end of a message."""
    help: str
    reasoned: bool = False
    """Whether a reason is given."""
    unending: bool = False
    """Whether an assessment was begun long ago and does not come to an end."""
    advised: bool = False
    """Whether the advice of the data protection officer on it is recorded as well, as WP248 wants of a refusal."""

    @property
    def place(self) -> Span:
        """The place to show."""
        return place_of(self.part, self.key, "criteria")


def refusal(activity: ActivityFacts) -> Refusal | None:
    """Return what is said in place of an assessment; None when one is made, or when nothing is said or it is a gap."""
    fact = activity.value.dpia
    if fact == "none" or isinstance(fact, NoneBecause):
        reasoned = isinstance(fact, NoneBecause)
        said = "the record says that there is none" + ("" if reasoned else " and gives no reason")
        return Refusal(activity.entry, "dpia", said, _begin_or("write who advised on it"), reasoned)
    dpia = section(activity)
    if dpia is None or isinstance(dpia.value.decision, Todo):
        return None
    if dpia.value.decision is DpiaDecision.IN_PROGRESS:
        return _unending(activity, dpia)
    if dpia.value.decision is DpiaDecision.DONE:
        return None
    if dpia.value.decision is DpiaDecision.NOT_REQUIRED:
        return _not_required(dpia)
    return None if _filed(dpia.value) else _open(activity, dpia)


def _open(activity: ActivityFacts, dpia: Stated[Dpia]) -> Refusal | None:
    """Return that nothing is decided, or that what was decided is not begun; a planned activity has time."""
    if dpia.value.decision is None:
        help_ = _begin_or("write `decision: not-required` with `rationale:` and `dpo_advice:`")
        return Refusal(dpia, "decision", "nothing is decided", help_)
    if activity.planned:
        return None
    said = "it is required and not begun, although the activity is under way"
    return Refusal(dpia, "decision", said, BEGIN)


def _unending(activity: ActivityFacts, dpia: Stated[Dpia]) -> Refusal | None:
    """Return that an assessment is not finished a year after the screening; a planned activity has time."""
    screened = dpia.value.screened
    if activity.planned or screened is None or _filed(dpia.value):
        return None
    if activity.register.day.isoformat() < f"{int(screened[:4]) + PATIENCE}{screened[4:]}":
        return None
    said = f"it is in progress since the screening of {screened}, although the activity is under way"
    return Refusal(dpia, "decision", said, FINISH, reasoned=True, unending=True)


def section(activity: ActivityFacts) -> Stated[Dpia] | None:
    """Return the screening and assessment with its place."""
    return None if activity.dpia is None else Stated(activity.dpia, activity.entry, ("dpia",))


def _not_required(dpia: Stated[Dpia]) -> Refusal | None:
    one = dpia.value
    if isinstance(one.rationale, Todo):
        return None
    if one.rationale is None:
        help_ = _begin_or("add `rationale:` and `dpo_advice:` with why it is not needed")
        return Refusal(dpia, "decision", "the record says that it is not required and gives no reason", help_)
    if one.document is not None or one.residual_risk is not None:
        said = "the record says that it is not required and yet names one"
        return Refusal(dpia, "decision", said, "write `decision: done`, or take the assessment out", reasoned=True)
    said = "reasons for making none are recorded, and no advice on them"
    help_ = _begin_or("add `dpo_advice:` with what was advised on making none")
    return Refusal(dpia, "decision", said, help_, reasoned=True, advised=one.dpo_advice is not None)


def _filed(dpia: Dpia) -> bool:
    """Tell whether an assessment is named, or its name a gap."""
    return dpia.document is not None and (dpia.date is not None or isinstance(dpia.document, Todo))


def _begin_or(otherwise: str) -> str:
    return f"{BEGIN}, or {otherwise}"
