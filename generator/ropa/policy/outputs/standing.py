"""A policy on the web: its addresses, and what sort of document stands there."""

from collections.abc import Sequence
from dataclasses import dataclass

from ropa.policy.addresses import address_of, leading_language
from ropa.policy.desk import Desk
from ropa.policy.edition import Edition
from ropa.policy.inline import Inline


@dataclass(frozen=True, slots=True)
class Standing:
    """An address of a policy."""

    address: str
    language: str
    """The one language found there; empty when the address serves several."""


def addresses(editions: Sequence[Edition]) -> tuple[Standing, ...]:
    """Return the addresses of a policy, one for all languages or one for each."""
    stated = editions[0].desk.notice.url
    if isinstance(stated, dict):
        found = [Standing(address_of(one.desk), one.desk.language) for one in editions]
        return tuple(one for one in found if one.address)
    return (Standing(str(stated), editions[0].desk.language if len(editions) == 1 else ""),) if stated else ()


def title_of(editions: Sequence[Edition], language: str) -> Inline:
    """Return the title of a policy in a language, else in its leading one."""
    wanted = language or leading_language(editions[0].desk.notice, tuple(one.desk.language for one in editions))
    return next((one.page.title for one in editions if one.desk.language == wanted), editions[0].page.title)


def tells_only_trackers(desk: Desk) -> bool:
    """Tell whether another policy leaves its cookies to this one."""
    folders = desk.facts.folders
    return any(folders.get(one.value.cookies) == desk.facts.place.name for one in desk.facts.notices.values())
