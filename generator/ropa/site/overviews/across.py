"""The overviews of what goes from one to another and of how long it stays: flows, processors, transfers, periods."""

from collections.abc import Iterator
from functools import cache, partial

from ropa.site.desk import Desk
from ropa.site.overviews.sending import sendings
from ropa.site.overviews.stretches import stretches
from ropa.site.overviews.transfers_map import transfers_page
from ropa.site.paths import TRANSFERS
from ropa.site.plan import Planned
from ropa.site.survey import Survey

TRANSFERS_A_PAGE = 120


def across(survey: Survey) -> Iterator[Planned]:
    """Yield the pages of these overviews."""
    label = survey.words.label
    sent = cache(partial(sendings, survey))
    for stretch in stretches(TRANSFERS, len(sent()), TRANSFERS_A_PAGE):
        desk = Desk(survey, stretch.path)
        yield Planned(stretch.path, label("overview-transfers"), partial(transfers_page, sent, stretch, desk))
