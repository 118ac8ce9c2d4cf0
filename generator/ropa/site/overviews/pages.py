"""The overviews of a site, in the order of the navigation, and all their pages."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from ropa.site.desk import Desk
from ropa.site.overviews import calendar, contracts
from ropa.site.overviews.across import across
from ropa.site.overviews.assessments import ASSESSMENTS
from ropa.site.overviews.atom import atom
from ropa.site.overviews.categories import CATEGORIES
from ropa.site.overviews.completeness import COMPLETENESS
from ropa.site.overviews.divided import by_department, by_name
from ropa.site.overviews.icalendar import icalendar
from ropa.site.overviews.informing import INFORMING
from ropa.site.overviews.lawfulness import LAWFULNESS
from ropa.site.overviews.paged import overview_pages
from ropa.site.overviews.policy_sections import policy_pages
from ropa.site.paths import CALENDAR, OVERVIEWS
from ropa.site.plan import Attached, Planned
from ropa.site.survey import Survey
from ropa.site.uses import Use

BY_ACTIVITY = (COMPLETENESS, CATEGORIES, LAWFULNESS, ASSESSMENTS, INFORMING)


def planned(survey: Survey, used: Callable[[], Mapping[str, Sequence[Use]]]) -> Iterator[Planned]:
    """Yield the pages of all overviews; `used` gives the uses of every party.

    What may lack something is for the team alone: to others, what is withheld from them would look like a gap.
    """
    yield from across(survey)
    if not survey.for_team:
        return
    desk, deeper = Desk(survey, f"{OVERVIEWS}x/"), Desk(survey, f"{OVERVIEWS}x/y/")
    departments = by_department(survey)
    for overview in BY_ACTIVITY:
        yield from overview_pages(overview, departments, desk, deeper)
    yield from policy_pages(deeper)
    agreed = by_name(contracts.listed(survey), lambda one: survey.names.plain(*one.partner))
    yield from overview_pages(contracts.overview(used), agreed, desk, deeper)
    yield from overview_pages(calendar.CALENDAR, calendar.divided(survey), desk, deeper)


def attached(survey: Survey) -> Iterator[Attached]:
    """Yield the files beside the pages: what falls due, for calendars and for readers of feeds."""
    if not survey.for_team:
        return
    desk = Desk(survey, CALENDAR)
    yield Attached(f"{CALENDAR}{calendar.ICS}", partial(icalendar, desk))
    yield Attached(f"{CALENDAR}{calendar.ATOM}", partial(atom, desk))
