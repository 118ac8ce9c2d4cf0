"""The short notice of one form: who, why, what must be filled in, to whom, how long, which rights."""

from ropa.policy.desk import Desk
from ropa.policy.short import parts
from ropa.policy.short.view import Told


def form(desk: Desk) -> Told:
    """Return what stands beside a form."""
    facts = (
        parts.controllers(desk),
        parts.purposes(desk),
        parts.notable(desk),
        parts.required(desk),
        parts.recipients(desk),
        parts.kept(desk, ending=True),
        parts.exercised(desk),
        parts.officer(desk),
    )
    return Told(objection=parts.objection(desk), facts=facts, closing=(parts.whole_policy(desk),))
