"""The overviews of what goes from one to another and how long it stays: flows, processors, transfers, periods."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import TypeVar

from ropa.site.desk import Desk
from ropa.site.overviews.chain import Chain, chains
from ropa.site.overviews.keeping import Kept, keepings
from ropa.site.overviews.organisation_flow import Stream, flow_page, streams
from ropa.site.overviews.recipients_page import recipients_page
from ropa.site.overviews.sending import Sending, sendings
from ropa.site.overviews.storage_periods import storage_periods_page
from ropa.site.overviews.stretches import Stretch, stretches
from ropa.site.overviews.transfers_map import transfers_page
from ropa.site.paths import DATA_FLOW, KEEPING, PROCESSORS, TRANSFERS
from ropa.site.plan import Planned
from ropa.site.sheet import SheetPage
from ropa.site.survey import Survey

T = TypeVar("T")
Found = Callable[[], Sequence[T]]
WHOLE = ("overview-processors", "overview-transfers", "overview-storage-periods")
"""Those with which a record to hand over ends."""
ROOM = 1000
"""What a page holds, in units of some 150 characters of markup."""


def across(survey: Survey) -> Iterator[Planned]:
    """Yield the pages of these overviews."""
    desk = Desk(survey, TRANSFERS)  # all of these pages are as deep
    flowing: Found[Stream] = cache(partial(streams, desk))
    linked: Found[Chain] = cache(partial(chains, desk))
    sent: Found[Sending] = cache(partial(sendings, survey))
    kept: Found[Kept] = cache(partial(keepings, desk))
    weights = [25] * len(flowing())
    yield from _several(desk, "overview-data-flow", DATA_FLOW, weights, partial(flow_page, flowing))
    weights = [1 + sum(node.weight for node in chain.nodes) for chain in linked()]
    yield from _several(desk, "overview-processors", PROCESSORS, weights, partial(recipients_page, linked))
    weights = [7 + len(one.records) for one in sent()]
    yield from _several(desk, "overview-transfers", TRANSFERS, weights, partial(transfers_page, sent))
    weights = [12 + len(one.entries) for one in kept()]
    yield from _several(desk, "overview-storage-periods", KEEPING, weights, partial(storage_periods_page, kept))


def _several(
    desk: Desk, title: str, base: str, weights: Sequence[int], page: Callable[[Stretch, Desk], SheetPage]
) -> Iterator[Planned]:
    for stretch in stretches(base, weights, ROOM):
        yield Planned(stretch.path, desk.words.label(title), partial(page, stretch, desk))


def whole(survey: Survey) -> Iterator[tuple[str, SheetPage]]:
    """Yield the overviews that a record to hand over ends with, each in one piece, with the key of its title."""
    desk = Desk(survey, TRANSFERS, cuts=False)
    linked, sent, kept = chains(desk), sendings(survey), keepings(desk)
    pages = (
        recipients_page(lambda: linked, _all(PROCESSORS, linked), desk),
        transfers_page(lambda: sent, _all(TRANSFERS, sent), desk),
        storage_periods_page(lambda: kept, _all(KEEPING, kept), desk),
    )
    yield from zip(WHOLE, pages, strict=True)


def _all(base: str, items: Sequence[object]) -> Stretch:
    return Stretch(base, 0, 0, len(items), 1)
