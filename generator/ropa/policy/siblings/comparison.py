"""Two policies side by side: what one of them says alone, with the reason."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ropa.errors import RopaError
from ropa.policy.desk import Desk
from ropa.policy.desks import desk_of
from ropa.policy.plan import planned
from ropa.policy.public import Spot
from ropa.policy.siblings import reasons
from ropa.policy.siblings.reasons import Cause, Other, Why
from ropa.policy.siblings.statements import KINDS, Statement, statements
from ropa.register import Register
from ropa.register.selection import reach_of

Said = Mapping[tuple[str, str], Statement]
PLAN_KINDS = ("section", "heading", "authored text", "clause", "commitment", "version")
"""Kinds of statement that a plan decides on."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that one policy says and the other does not."""

    kind: str
    label: str
    policy: str
    """The policy that says it."""
    why: Why
    spot: Spot | None
    """Where the register says it."""
    activity: str = ""
    """The activity to which it belongs, if it belongs to one."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two policies and their differences, in the order of the kinds."""

    one: str
    other: str
    shared: int
    """How many statements both make."""
    differences: tuple[Difference, ...]

    @property
    def unexplained(self) -> tuple[Difference, ...]:
        """The differences that nothing explains."""
        return tuple(one for one in self.differences if one.why.cause is Cause.UNEXPLAINED)


def compare(register: Register, one: str, other: str) -> Comparison:
    """Return how two policies differ. RopaError if there is no such policy, or one whose law is not known."""
    first, second = _side(register, one), _side(register, other)
    said, answered = statements(first[0]), statements(second[0])
    found = [*_only(said, answered, first[0], second), *_only(answered, said, second[0], first)]
    order = list(register.activities)
    found.sort(key=lambda one: (KINDS.index(one.kind), order.index(one.activity) if one.activity else -1))
    return Comparison(one, other, len(set(said) & set(answered)), tuple(found))


Side = tuple[Desk, Other]


def _side(register: Register, name: str) -> Side:
    entry = register.notices.get(name)
    if entry is None:
        raise RopaError(
            f"there is no policy `{name}`; the folder `notices` has {', '.join(register.notices) or 'none'}"
        )
    reach = reach_of(register, entry.value)
    if reach is None:
        raise RopaError(f"the policy `{name}` names no jurisdiction whose law is known")
    return desk_of(register, entry), Other(register, entry, reach)


def _only(said: Said, answered: Said, desk: Desk, other: Side) -> Iterator[Difference]:
    """Yield what one policy alone says; what hangs on an activity or purpose that is missing is told with it."""
    activities = {key for kind, key in answered if kind == "activity"}
    purposes = {key for kind, key in answered if kind == "purpose"}
    for key, one in said.items():
        if key in answered or (one.kind != "activity" and one.activity and one.activity not in activities):
            continue
        if one.kind not in ("purpose", "right") and one.purposes and not purposes.intersection(one.purposes):
            continue
        yield Difference(one.kind, one.label, desk.facts.id, _why(one, desk, other), one.spot, one.activity)


def _why(one: Statement, desk: Desk, side: Side) -> Why:
    there, other = side
    if one.kind == "activity":
        return reasons.of_activity(other, one.activity)
    if one.kind == "right":
        return reasons.of_right(other, one.key, any(right.id == one.key for right in there.law.rights()))
    if one.kind in ("authority", "opt-out list"):
        what = "list" if one.kind == "opt-out list" else "authority for its companies"
        return Why(Cause.LAW, f"the law of {other.plan.jurisdiction} has no such {what}")
    if one.kind in ("controller", "data protection officer"):
        words = f"`{other.entry.id}` speaks for {', '.join(f'`{name}`' for name in other.plan.controllers or ())}"
        return Why(Cause.ORGANISATION, words, other.spot / "controllers")
    if one.kind in PLAN_KINDS:
        return _of_plan(one, there, other)
    marked = reasons.of_item(other, one.spot) if one.spot is not None else None
    return marked or _narrowed(one, desk, side)


def _of_plan(one: Statement, there: Desk, other: Other) -> Why:
    if one.kind == "section" and one.key in {section.id for section in planned(there)}:
        return Why(Cause.CONSEQUENCE, "there is nothing to say in it here")
    field = {"commitment": "commitments", "version": "version"}.get(one.kind, "sections")
    own = one.kind in ("heading", "authored text", "version")
    words = f"each plan has its own {one.kind}" if own else f"the plan `{other.entry.id}` does not have it"
    return Why(Cause.PLAN, words, other.spot / field)


def _narrowed(one: Statement, desk: Desk, side: Side) -> Why:
    """Return why an item without a mark is not told: the border, the plan, or what it is linked to."""
    there, other = side
    if one.kind == "transfer" and any(
        item.spot == one.spot for told in there.facts.purposes for item in told.transfers
    ):
        return reasons.of_border(other, there.law.border_area().id)
    if one.kind == "purpose" and (why := _left_out(one, other)) is not None:
        return why
    if other.plan.data_subjects != desk.notice.data_subjects:
        return Why(Cause.PLAN, "the plans are about other persons", other.spot / "data_subjects")
    return _linked(one, desk, other) or Why(Cause.UNEXPLAINED, f"nothing says why `{other.entry.id}` does not tell it")


LINKED = {
    "tracker": "the activities that use it are not told here",
    "measure": "the activities that use it are not told here",
    "recipient": "the data, persons or purposes that it concerns are not told here",
    "transfer": "the data, persons or purposes that it concerns are not told here",
    "period": "the data, persons or purposes that it concerns are not told here",
    "source": "the data, persons or purposes that it concerns are not told here",
}
"""Kind of statement -> why it is not made where what it is linked to is not told."""


def _linked(one: Statement, desk: Desk, other: Other) -> Why | None:
    if one.kind == "recipient" and set(desk.notice.controllers or ()) != set(other.plan.controllers or ()):
        return Why(Cause.ORGANISATION, "the recipient is the controller itself here", other.spot / "controllers")
    return Why(Cause.CONSEQUENCE, LINKED[one.kind]) if one.kind in LINKED else None


def _left_out(one: Statement, other: Other) -> Why | None:
    for item in other.plan.activities or ():
        if not isinstance(item, str) and item.activity == one.activity and item.purposes is not None:
            words = f"the plan `{other.entry.id}` tells only some purposes of `{one.activity}`"
            return Why(Cause.PLAN, words, other.spot / "activities")
    return None
