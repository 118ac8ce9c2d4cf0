"""Fills for what makes an activity lawful: legal bases, conditions, interests, consent, and the rights that follow."""

from markupsafe import Markup

from ropa.exports.layouts.form import Activity
from ropa.register.audience import Audience
from ropa.register.links import bases_of
from ropa.site import cells, grounds
from ropa.site import purposes as cards


def bases(activity: Activity) -> Markup:
    """The legal bases with their articles, purpose by purpose."""
    desk, found = activity.desk, []
    for item in activity.holding.purposes:
        where = desk.holds_in(item.value, activity.holding.where)
        stated = [cards.basis_line(desk, basis.value, where) for basis in bases_of(item)]
        said = cells.joined(dict.fromkeys(stated), desk.words.semicolon) or desk.words.fact(item.value.legal_basis)
        found.append(cells.lines(desk.stated(item.value.title), said))
    return cells.listed(found)


def special(activity: Activity) -> Markup:
    """The conditions for special categories and the grounds for data about offences."""
    desk = activity.desk
    found = (
        value
        for item in activity.holding.purposes
        for _, value in grounds.grounds(desk, item.value, activity.holding.where)
    )
    return cells.listed(dict.fromkeys(found))


def interests(activity: Activity) -> Markup:
    """The legitimate interests."""
    desk = activity.desk
    bases_ = (basis.value for item in activity.holding.purposes for basis in bases_of(item))
    return cells.listed(dict.fromkeys(desk.stated(basis.interest) for basis in bases_ if basis.interest is not None))


def assessments(activity: Activity) -> Markup | None:
    """The balancing tests; the team alone sees them."""
    if activity.draft.choice.audience is not Audience.INTERNAL:
        return None
    bases_ = (basis.value for item in activity.holding.purposes for basis in bases_of(item))
    return cells.listed(dict.fromkeys(activity.desk.reference(basis.assessment) for basis in bases_))


def consents(activity: Activity) -> Markup | None:
    """How consent is proved."""
    if activity.draft.choice.audience is Audience.PUBLIC:
        return None
    stated = (basis.value.consent for item in activity.holding.purposes for basis in bases_of(item))
    return cells.listed(dict.fromkeys(activity.desk.stated(getattr(one, "proof", None)) for one in stated))


def rights(activity: Activity) -> Markup:
    """The rights of the person under the laws that apply."""
    desk, found = activity.desk, []
    for item in activity.holding.purposes:
        where = desk.holds_in(item.value, activity.holding.where)
        stated = tuple(basis.value for basis in bases_of(item))
        found.append(desk.rights(activity.holding, item.value, stated, where))
    return cells.listed(dict.fromkeys(found))
