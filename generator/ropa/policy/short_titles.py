"""How short notices are called, and the links to them from the policy they lead to."""

from ropa.model.short_notice import ShortNotice
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline, link
from ropa.policy.public import Item, each


def short_title(desk: Desk, item: Item[ShortNotice]) -> Inline:
    """Return the heading of a short notice: its own, or the usual one of its kind."""
    stated = item.value.title
    return desk.text(stated, item.spot / "title") if stated is not None else desk.say(f"short-title-{item.value.kind}")


def short_links(desk: Desk) -> tuple[Inline, ...]:
    """Return a link to each short notice of a policy, for the foot of its page."""
    return tuple(
        desk.say("short-link", title=link(f"short/{item.value.id}.html", short_title(desk, item)))
        for item in each(desk.notice.short, desk.facts.notice.spot / "short")
    )
