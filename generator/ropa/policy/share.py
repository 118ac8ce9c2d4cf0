"""Which of the data of a purpose go to a recipient or in a transfer, where that is not all of them."""

from typing import Any

from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.public import Item


def share(told: Told, item: Item[Any]) -> tuple[str, ...]:
    """Return the categories of data that an item names of those of the purpose; none when it concerns them all."""
    used = dict.fromkeys(one.value.category for one in told.data if isinstance(one.value.category, str))
    named = tuple(category for category in used if category in (item.value.data or ()))
    return named if len(named) < len(used) else ()


def together(shares: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Return the categories that are meant for all of several purposes; none when one of them concerns all data."""
    return tuple(dict.fromkeys(category for part in shares for category in part)) if all(shares) else ()


def only(desk: Desk, categories: tuple[str, ...]) -> Inline:
    """Return that these data alone are meant, as inside a sentence; nothing when there are none to name."""
    if not categories:
        return ""
    return desk.say("only-these-data", data=desk.join(desk.inside("data-categories", one) for one in categories))
