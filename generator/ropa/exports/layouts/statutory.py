"""Fills for what Article 30(1) asks for."""

from collections.abc import Callable, Iterable

from markupsafe import Markup

from ropa.exports.controller_records import joint_controllers
from ropa.exports.layouts.form import Activity
from ropa.model.party import Role
from ropa.model.retention import Retention
from ropa.register import Answer, Stated
from ropa.site import cells, persons, record_lines, security, time_limits, transfers
from ropa.site.recipients import none_or_gap, role_of

COMPELLING = "derogation-compelling-interests"


def name(activity: Activity) -> Markup:
    """The name of the activity."""
    return activity.draft.survey.names.name("activities", activity.holding.entry.id)


def controller(activity: Activity) -> Markup:
    """The controller with its address and how it is reached."""
    survey, owner = activity.draft.survey, activity.owner
    if owner is None:
        return survey.words.fact(activity.holding.entry.value.controllers)
    own = owner.value
    where = survey.words.fact(own.address, persons.address(survey, own.address))
    return cells.lines(survey.names.name("organisations", owner.id), where, persons.reached(survey, own))


def officer(activity: Activity) -> Markup:
    """The data protection officer."""
    return persons.officer(activity.draft.survey, activity.owner.value) if activity.owner else cells.NOTHING


def representative(activity: Activity) -> Markup:
    """The representatives."""
    return persons.representatives(activity.draft.survey, activity.owner.value) if activity.owner else cells.NOTHING


def joint(activity: Activity) -> Markup:
    """Joint controllers with their contacts."""
    return joint_controllers(activity.draft, activity.owner.id, activity.holding) if activity.owner else cells.NOTHING


def purposes(activity: Activity) -> Markup:
    """The purposes."""
    return record_lines.purposes(activity.desk, activity.holding)


def groups(activity: Activity) -> Markup:
    """The categories of data subjects."""
    return record_lines.groups(activity.desk, activity.holding)


def categories(activity: Activity) -> Markup:
    """The categories of personal data."""
    return record_lines.categories(activity.desk, activity.holding)


def recipients(activity: Activity) -> Markup:
    """All recipients."""
    return record_lines.recipients(activity.desk, activity.holding.recipients)


def internal(activity: Activity) -> Markup:
    """Recipients inside: departments."""
    return _recipients(activity, lambda role: role is Role.INTERNAL)


def external(activity: Activity) -> Markup:
    """Recipients outside, processors left out."""
    return _recipients(activity, lambda role: role not in {Role.INTERNAL, Role.PROCESSOR})


def outside(activity: Activity) -> Markup:
    """Recipients outside, processors among them."""
    return _recipients(activity, lambda role: role is not Role.INTERNAL)


def processors(activity: Activity) -> Markup:
    """Processors."""
    return _recipients(activity, lambda role: role is Role.PROCESSOR)


def _recipients(activity: Activity, wanted: Callable[[Role | None], bool]) -> Markup:
    answer = activity.holding.recipients
    if not answer.items:
        return none_or_gap(activity.desk, answer)
    survey = activity.draft.survey
    kept = tuple(item for item in answer if wanted(role_of(survey, item.value)))
    return record_lines.recipients(activity.desk, Answer(kept)) if kept else cells.DASH


def transferred(activity: Activity) -> Markup:
    """Transfers with country and what allows them."""
    return record_lines.transfer_list(activity.desk, activity.holding.transfers, activity.holding.where)


def countries(activity: Activity) -> Markup:
    """The third countries and international organisations alone."""
    answer = activity.holding.transfers
    if not answer.items:
        return none_or_gap(activity.desk, answer)
    return cells.listed(dict.fromkeys(transfers.places(activity.desk, item.value) for item in answer))


def receivers(activity: Activity) -> Markup:
    """Who receives data there."""
    answer = activity.holding.transfers
    return cells.listed(dict.fromkeys(transfers.receiver(activity.desk, item.value) for item in answer)) or cells.DASH


def tools(activity: Activity) -> Markup:
    """What allows the transfers."""
    desk, where = activity.desk, activity.holding.where
    return cells.listed(dict.fromkeys(transfers.tool(desk, item.value, where) for item in activity.holding.transfers))


def exceptional(activity: Activity) -> Markup:
    """The safeguards of transfers for compelling legitimate interests, Art. 49(1) second subparagraph."""
    words = activity.draft.words
    items = (item.value for item in activity.holding.transfers)
    found = (words.said(item.safeguards) or words.absent for item in items if item.mechanism == COMPELLING)
    return cells.listed(found) or cells.DASH


def limits(activity: Activity) -> Markup:
    """The time limits by category of data."""
    answer = activity.holding.retention
    return limit_list(activity, (item for item in answer)) or none_or_gap(activity.desk, answer)


def limits_of(activity: Activity, category: str) -> Markup:
    """The time limits of one category of data."""
    found = (item for item in activity.holding.retention if item.value.data is None or category in item.value.data)
    return limit_list(activity, found, covered=False)


def limit_list(activity: Activity, items: Iterable[Stated[Retention]], *, covered: bool = True) -> Markup:
    """Time limits phase by phase."""
    desk, found = activity.desk, []
    for item in items:
        retention = item.value
        what = time_limits.covered(desk, retention) if covered else _case(activity, retention)
        later = time_limits.phases(retention)
        archived = cells.text(desk.words.label("archived"))
        for number, phase in enumerate((retention, *later)):
            then = time_limits.end(desk, retention) if number == len(later) else archived
            parts = (what, time_limits.clause(desk, phase), then)
            found.append(cells.joined(parts, cells.DOT))
    return cells.listed(found)


def _case(activity: Activity, retention: Retention) -> Markup:
    """For which case and which persons a time limit is."""
    words = activity.draft.words
    return cells.joined((words.said(retention.condition), words.terms("data-subjects", retention.data_subjects or ())))


def measures(activity: Activity) -> Markup | None:
    """The measures, described."""
    if not activity.draft.seen("security"):
        return None
    return security.named(activity.desk, activity.holding.security)
