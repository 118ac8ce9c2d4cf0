"""The sign before cameras: the first layer of the EDPB's Guidelines 3/2019, short enough to be read in passing."""

from typing import TYPE_CHECKING

from ropa.policy import inline
from ropa.policy.desk import Desk
from ropa.policy.short import parts
from ropa.policy.short.view import Told
from ropa.policy.view import Fact
from ropa.wording.typography import typeset

if TYPE_CHECKING:
    from ropa.policy.inline import Inline

MOST_WORDS = 120
VIDEO = "video"
"""The category of data that cameras make."""


def camera_sign(desk: Desk) -> Told:
    """Return what the sign says."""
    facts = (
        parts.controllers(desk),
        parts.purposes(desk),
        parts.kept(desk, ending=False),
        Fact("transfers", desk.say("card-transfers", border=desk.border), texts=parts.beyond(desk)),
        parts.rights(desk),
        parts.contact(desk),
        parts.officer(desk),
    )
    return Told(under=_law(desk), facts=facts, closing=(parts.whole_policy(desk),))


def films(desk: Desk) -> bool:
    """Tell whether anything that the sign speaks of is done with cameras, by its channel or by its data."""
    terms = desk.facts.words.vocabulary("data-categories")
    return any(
        "cameras" in told.channels
        or any(isinstance(one.value.category, str) and terms.within(one.value.category, VIDEO) for one in told.data)
        for told in desk.facts.purposes
    )


def _law(desk: Desk) -> "tuple[Inline, ...]":
    """Return the law under which the cameras stand, as the legal bases name it: some countries want it on the sign."""
    found: dict[str, Inline] = {}
    for told in desk.facts.purposes:
        for item in told.bases:
            if item.value.law is not None and item.value.basis not in ("legal-obligation", "public-task"):
                words = inline.capital(
                    typeset(desk.language, inline.plain(desk.laws(item.value.law, item.spot / "law")))
                )
                found[words] = words
    return tuple(found.values())
