"""Items about what leaves the organisation, and about rights."""

from functools import partial
from typing import Any

from ropa.model.contact import ContactPurpose
from ropa.policy import contacts
from ropa.policy.coverage.due import Due, Ground, Owed, Ways, due, gap_in, lacking, owing, purposes_of
from ropa.policy.crossing import copy_words, crosses, safeguard, where
from ropa.policy.desk import Desk
from ropa.policy.entitlement import Entitlement, entitlements, objection_words
from ropa.policy.inline import Inline
from ropa.policy.names import recipient_name
from ropa.policy.public import Item, Spot


def recipients(desk: Desk) -> Owed:
    """Return each recipient of each purpose."""
    found: list[Due] = []
    for told, title in purposes_of(desk):
        here = told.purpose.spot
        found.extend(
            due(desk, title, [item.spot], partial(_receiver, item=item), told=told) for item in told.recipients
        )
        if told.recipients.todo or told.recipients.silent:
            say = partial(lacking, spot=here, what="card-recipients", code=gap_in(told.recipients))
            found.append(due(desk, title, [here], say, told=told))
    return tuple(found), Ground("no-recipient", tuple(told.purpose.spot for told in desk.facts.purposes))


def _receiver(desk: Desk, item: Item[Any]) -> list[Inline]:
    return [recipient_name(desk, item)]


def transfers(desk: Desk) -> Owed:
    """Return each transfer across the border: to whom, where, what allows it, and how to get a copy."""
    found: list[Due] = []
    for told, title in purposes_of(desk):
        here = told.purpose.spot
        for item in told.transfers:
            if crosses(desk, item):
                found.append(due(desk, title, [item.spot], partial(_sent, item=item), told=told))
                found.append(due(desk, title, [item.spot / "copy"], partial(_copy, item=item)))
        if told.transfers.todo or told.transfers.silent:
            say = partial(lacking, spot=here, what="section-transfers", code=gap_in(told.transfers))
            found.append(due(desk, title, [here], say, told=told))
    within = tuple(item.spot for told in desk.facts.purposes for item in told.transfers)
    needed = tuple(one for one in found if one.words or one.lacks)
    return needed, Ground("no-transfer", within)


def _sent(desk: Desk, item: Item[Any]) -> list[Inline]:
    return [recipient_name(desk, item, "recipient"), where(desk, item), *safeguard(desk, item)]


def _copy(desk: Desk, item: Item[Any]) -> list[Inline]:
    return [copy_words(desk, item)]


def compelling_interests(desk: Desk) -> Owed:
    """Return the interests for which a transfer is made by way of exception."""
    found = _derogations(desk, "derogation-compelling-interests", "interest")
    return found, Ground("not-compelling")


def transfer_risks(desk: Desk) -> Owed:
    """Return the risks of transfers to which persons consent."""
    return _derogations(desk, "derogation-consent", "risk"), Ground("no-transfer-consent")


def _derogations(desk: Desk, mechanism: str, field: str) -> tuple[Due, ...]:
    found = []
    for told, title in purposes_of(desk):
        for item in told.transfers:
            if item.value.mechanism == mechanism and crosses(desk, item):
                spot = item.spot / field
                say = partial(owing, value=getattr(item.value, field), spot=spot, what="transfers-column-safeguard")
                found.append(due(desk, title, [spot], say, told=told))
    return tuple(found)


def rights(desk: Desk) -> Owed:
    """Return each right that arises, and how to use them."""
    found = [due(desk, _name(desk, one), _grounds(one), partial(_meaning, one=one)) for one in entitlements(desk)]
    spots = [one.spot for one in desk.facts.controllers] or [desk.facts.notice.spot]
    return (*found, due(desk, desk.say("section-contact"), spots, _how)), Ground("not-asked")


def _name(desk: Desk, one: Entitlement) -> Inline:
    return desk.say(f"right-{one.right.id}")


def _meaning(desk: Desk, one: Entitlement) -> list[Inline]:
    return [desk.say(f"right-{one.right.id}-meaning")]


def _how(desk: Desk) -> list[Inline]:
    return [contacts.reach(desk, ContactPurpose.RIGHTS)]


def objection(desk: Desk) -> Owed:
    """Return the rights to object, which must be set apart."""
    found = tuple(
        due(desk, _name(desk, one), _grounds(one), partial(_apart, one=one), apart=True)
        for one in entitlements(desk)
        if one.right.separate
    )
    return found, Ground("not-objectable")


def _apart(desk: Desk, one: Entitlement) -> list[Ways]:
    return [(*_meaning(desk, one), objection_words(desk, one.right))]


def _grounds(one: Entitlement) -> list[Spot]:
    return [item.spot for told in one.purposes for item in told.bases]
