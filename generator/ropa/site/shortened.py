"""Lists that would be too long for a cell: the first items, then the others folded, or where all of them stand."""

from collections.abc import Sequence

from markupsafe import Markup

from ropa.model.recipients import Recipient, Transfer
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.paths import FOLDERS, relative

FOLDED, FEWER = 60, 14
"""So many are folded below the first, fewer where a page has many such lists; of more, the page of all is named."""


def shortened(desk: Desk, items: Sequence[Markup], few: int, page: str, folded: int = FOLDED) -> Markup:
    """Return items as a list of which the first `few` are open; `page` is where all stand, should they be very many."""
    hidden = items[few:]
    if not hidden:
        return cells.listed(items)
    more = desk.words.counted("and-more", count=len(hidden))
    if desk.cuts and len(hidden) > folded:
        return cells.listed((*items[:few], cells.link(page, more)))
    return cells.listed(items[:few]) + cells.folded(more, hidden)


def all_of(desk: Desk, receiver: Recipient | Transfer) -> str:
    """Return the address of the page that says in which activities a receiver has data, and for what."""
    party = receiver.party if isinstance(receiver, Recipient) else receiver.recipient
    if party:
        return f"{desk.to('parties', party)}#used"
    if receiver.organisation:
        return desk.to("organisations", receiver.organisation)
    return every_activity(desk)


def every_activity(desk: Desk) -> str:
    """Return the address of the list of all activities."""
    return relative(desk.here, FOLDERS["activities"])
