"""The overviews of what goes from one to another and of how long it stays: flows, processors, transfers, periods."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import TypeVar

from ropa.site.desk import Desk
from ropa.site.overviews.keeping import Kept, keepings
from ropa.site.overviews.sending import Sending, sendings
from ropa.site.overviews.storage_periods import storage_periods_page
from ropa.site.overviews.stretches import Stretch, stretches
from ropa.site.overviews.transfers_map import transfers_page
from ropa.site.paths import KEEPING, TRANSFERS
from ropa.site.plan import Planned
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

T = TypeVar("T")
Found = Callable[[], Sequence[T]]
ROOM = 1000
"""What a page holds, in units of some 150 characters of markup."""


def across(survey: Survey) -> Iterator[Planned]:
    """Yield the pages of these overviews."""
    sent: Found[Sending] = cache(partial(sendings, survey))
    kept: Found[Kept] = cache(partial(keepings, Desk(survey, KEEPING)))
    yield from _several(
        survey, "overview-transfers", TRANSFERS, [7 + len(one.records) for one in sent()], partial(transfers_page, sent)
    )
    weights = [12 + len(one.entries) for one in kept()]
    yield from _several(survey, "overview-storage-periods", KEEPING, weights, partial(storage_periods_page, kept))


def _several(
    survey: Survey, title: str, base: str, weights: Sequence[int], page: Callable[[Stretch, Desk], SheetPage]
) -> Iterator[Planned]:
    for stretch in stretches(base, weights, ROOM):
        yield Planned(stretch.path, survey.words.label(title), partial(page, stretch, Desk(survey, stretch.path)))
