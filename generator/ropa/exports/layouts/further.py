"""Fills for what forms ask beyond Article 30. What the register does not say is left empty: no law asks for it here."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.exports.layouts.form import Activity
from ropa.exports.layouts.lawfulness import bases
from ropa.model.dpia import Dpia
from ropa.model.lifecycle import Lifecycle
from ropa.model.purpose import Purpose
from ropa.register.answers import answer
from ropa.register.audience import Audience
from ropa.register.sensitivity import is_criminal, special_kinds
from ropa.site import cells, persons_and_data, record_lines
from ropa.site import recipients as receiving
from ropa.site.activity import department as department_of


def reference(activity: Activity) -> Markup | None:
    """The number of the activity in the register, or its id."""
    if not activity.draft.seen("reference"):
        return None
    return cells.text(activity.holding.entry.value.reference or activity.holding.entry.id)


def description(activity: Activity) -> Markup | None:
    """What happens, in a few sentences."""
    if not activity.draft.seen("description"):
        return None
    return activity.draft.words.prose(activity.holding.entry.value.description)


def department(activity: Activity) -> Markup | None:
    """The department, or the function that answers for the activity."""
    return department_of(activity.draft.survey, activity.holding) if activity.draft.seen("department") else None


def owner(activity: Activity) -> Markup | None:
    """Who answers for the activity."""
    return activity.desk.stated(activity.holding.entry.value.owner) if activity.draft.seen("owner") else None


def _life(activity: Activity) -> Lifecycle | None:
    return (activity.holding.entry.value.lifecycle or Lifecycle()) if activity.draft.seen("lifecycle") else None


def created(activity: Activity) -> Markup | None:
    """The day on which the record was written."""
    life = _life(activity)
    return None if life is None else activity.draft.words.day(life.created)


def started(activity: Activity) -> Markup | None:
    """The first day of the processing."""
    life = _life(activity)
    return None if life is None else activity.draft.words.day(life.start)


def changed(activity: Activity) -> Markup | None:
    """The day of the last change."""
    life = _life(activity)
    return None if life is None else activity.draft.words.day(life.changed)


def status(activity: Activity) -> Markup | None:
    """Status, with end and what took its place."""
    life = _life(activity)
    if life is None:
        return None
    words = activity.draft.words
    after = activity.draft.survey.names.name("activities", life.replaced_by) if life.replaced_by else cells.NOTHING
    return cells.joined((words.value("status", life.status), words.day(life.end), after))


def _purposes(activity: Activity) -> Iterator[Purpose]:
    for item in activity.holding.purposes:
        yield item.value


def automation(activity: Activity) -> Markup:
    """Automated decisions and profiling."""
    desk, value = activity.desk, activity.holding.entry.value
    found = answer(value.automated_decisions, activity.holding.entry)
    if found.silent:
        return cells.NOTHING
    if not found.items:
        return receiving.none_or_gap(desk, found)
    kinds = (desk.words.fact(one.value.kind, desk.words.value("automated-kind", one.value.kind)) for one in found)
    names = (desk.stated(one.value.name) for one in found)
    return cells.listed(cells.joined(pair, cells.DOT) for pair in zip(names, kinds, strict=True))


def sources(activity: Activity) -> Markup:
    """Where the data come from."""
    desk = activity.desk
    return cells.listed(
        cells.joined((persons_and_data.source_name(desk, item.value), desk.words.said(item.value.description)))
        for item in activity.holding.sources
    )


def contracts(activity: Activity) -> Markup | None:
    """The contracts with processors."""
    if activity.draft.choice.audience is Audience.PUBLIC:
        return None
    desk, found = activity.desk, []
    for item in activity.holding.recipients:
        role = receiving.role_of(desk.survey, item.value)
        said = receiving.contract(desk, item.value, role)
        if said:
            found.append(cells.lines(receiving.name(desk, item.value), said))
    return cells.listed(found)


def systems(activity: Activity) -> Markup | None:
    """The systems; the team alone sees them."""
    if activity.draft.choice.audience is not Audience.INTERNAL:
        return None
    names = activity.draft.survey.names
    return cells.listed(names.name("systems", system) for system in activity.holding.entry.value.systems or ())


def location(activity: Activity) -> Markup:
    """The countries in which recipients work on the data."""
    survey = activity.draft.survey
    found = dict.fromkeys(
        country for item in activity.holding.recipients for country in receiving.countries(survey, item.value)
    )
    return survey.words.countries(found)


def _dpia(activity: Activity) -> Dpia | None:
    stated = activity.holding.entry.value.dpia
    return stated if isinstance(stated, Dpia) else None


def dpia_needed(activity: Activity) -> Markup | None:
    """Whether an impact assessment is needed."""
    if not activity.draft.seen("dpia"):
        return None
    words, stated = activity.draft.words, activity.holding.entry.value.dpia
    found = _dpia(activity)
    if found is None:
        return words.fact(stated) if stated is not None else cells.NOTHING
    decision = found.decision
    return words.fact(decision, words.value("dpia-decision", str(decision))) if decision else cells.NOTHING


def dpia_state(activity: Activity) -> Markup | None:
    """How far it is."""
    if not activity.draft.seen("dpia"):
        return None
    found, words = _dpia(activity), activity.draft.words
    if found is None:
        return cells.NOTHING
    screened = cells.labelled(words.counted("colon", label=words.label("screened")), words.day(found.screened))
    done = cells.labelled(words.counted("colon", label=words.label("assessment-date")), words.day(found.date))
    return cells.lines(screened, done, words.value("residual-risk", found.residual_risk))


def dpia_link(activity: Activity) -> Markup | None:
    """Where it is; the team alone sees that."""
    if activity.draft.choice.audience is not Audience.INTERNAL:
        return None
    found = _dpia(activity)
    return activity.draft.survey.law.document(found.document) if found else cells.NOTHING


def breaches(activity: Activity) -> Markup | None:
    """Breaches by reference; the team alone sees them."""
    if activity.draft.choice.audience is not Audience.INTERNAL:
        return None
    found = activity.holding.entry.value.incidents or ()
    return cells.listed(cells.joined((cells.text(one.ref or ""), activity.draft.words.day(one.date))) for one in found)


def sensitive(activity: Activity) -> Markup:
    """Whether special categories or data about offences are processed."""
    register = activity.draft.register
    found = any(
        special_kinds(register, item.value) or is_criminal(register, item.value) for item in activity.holding.data
    )
    return cells.text(activity.draft.say("yes" if found else "no"))


def operations(activity: Activity) -> Markup | None:
    """What is done with the data."""
    if activity.draft.choice.audience is Audience.PUBLIC:
        return None
    words = activity.draft.words
    return cells.listed(dict.fromkeys(one for item in _purposes(activity) for one in words.texts(item.operations)))


def nothing(_: Activity) -> Markup:
    """Nothing: the register has no field for it."""
    return cells.NOTHING


def described(activity: Activity) -> Markup:
    """What happens, what for, and what makes it lawful."""
    return cells.lines(description(activity) or cells.NOTHING, bases(activity))


def persons_data(activity: Activity) -> Markup:
    """Whose data, and which."""
    groups, data = record_lines.groups(activity.desk, activity.holding), record_lines.categories
    return cells.lines(groups, data(activity.desk, activity.holding))
