"""The message at the beginning of a call: short sentences to be read aloud, the right to refuse the recording first."""

from typing import Any

from ropa.model.contact import ContactPurpose
from ropa.model.personal_data import Obligation
from ropa.policy import codes, contacts, inline, periods
from ropa.policy.addresses import address_in
from ropa.policy.cards import title
from ropa.policy.desk import Desk
from ropa.policy.entitlement import entitlements
from ropa.policy.facts import Told as Purpose
from ropa.policy.inline import Inline, sentence
from ropa.policy.names import controller_names
from ropa.policy.public import Item
from ropa.policy.short import parts
from ropa.policy.short.spoken import spoken
from ropa.policy.short.view import Told

RECORDED = "voice-recordings"
"""The category of data that a recorded call makes."""


def telephone(desk: Desk) -> Told:
    """Return what is read aloud."""
    sentences = [
        inline.spaced(_recording(desk)),
        _controllers(desk),
        inline.spaced([desk.say("short-call-why"), *(sentence(title(desk, one)) for one in desk.facts.purposes)]),
        *_periods(desk),
        *parts.beyond(desk),
        inline.spaced(_rights(desk)),
        desk.say("short-call-full", address=_address(desk)),
    ]
    return Told(sentences=tuple(one for one in sentences if one))


def _recording(desk: Desk) -> list[Inline]:
    """Return that the call is recorded and how to refuse it; without a recording, the right to object."""
    found = {item.spot: item for told in desk.facts.purposes for item in told.data if item.value.category == RECORDED}
    if not found:
        box = parts.objection(desk)
        return list(box.texts) if box is not None else []
    said: list[Inline] = [desk.say("short-call-recorded")]
    bases = {item.value.basis for told in desk.facts.purposes for item in told.bases}
    if bases == {"consent"}:
        said.append(desk.say("short-call-agree"))
    elif any(item.value.required is Obligation.OPTIONAL for item in found.values()):
        said.append(desk.say("short-call-refuse"))
    elif any(one.right.id == "object" for one in entitlements(desk)):
        said.append(desk.say("short-call-object"))
    return [*said, *(_refused(desk, item) for item in found.values() if _free(item))]


def _free(item: Item[Any]) -> bool:
    return item.value.required is Obligation.OPTIONAL and item.value.consequence is not None


def _refused(desk: Desk, item: Item[Any]) -> Inline:
    consequence = desk.owed(item.value.consequence, item.spot / "consequence", "obligation-column-consequence")
    return desk.say("short-call-refused", consequence=consequence)


def _controllers(desk: Desk) -> Inline:
    names = controller_names(desk)
    if len(names) == 1:
        return desk.say("glance-who-one", controller=names[0])
    return desk.say("glance-who-several", controllers=desk.join(names)) if names else ""


def _periods(desk: Desk) -> list[Inline]:
    """Return how long data are kept; where there are several periods, for which data or purposes each is."""
    found: dict[Inline, dict[str, Inline]] = {}
    for told in desk.facts.purposes:
        if not told.retention.items:
            code = codes.GAP if told.retention.todo else codes.MISSING
            found[desk.lack(told.purpose.spot, "card-retention", code)] = {}
        for item in told.retention:
            period = periods.period(desk, item.value, item.spot)
            found.setdefault(period, {}).update({str(name): name for name in _kept(desk, told, item)})
    if len(found) == 1:
        return [desk.say("short-call-kept", period=period) for period in found]
    return [
        desk.say("short-call-kept-of", what=desk.series(what.values()), period=period)
        if what
        else desk.say("short-call-kept", period=period)
        for period, what in found.items()
    ]


def _kept(desk: Desk, told: Purpose, item: Item[Any]) -> list[Inline]:
    """Return what a period is for: its categories of data, as far as they are used here, else the purpose."""
    used = {one.value.category for one in told.data}
    names: list[Inline] = [desk.label("data-categories", one) for one in item.value.data or () if one in used]
    return names or [title(desk, told)]


def _rights(desk: Desk) -> list[Inline]:
    names = [desk.say(f"right-{one.right.id}-short") for one in entitlements(desk)]
    said: list[Inline] = [desk.say("glance-rights-list", rights=desk.join(names))] if names else []
    found = contacts.addresses_of(desk, ContactPurpose.RIGHTS)
    if found:
        ways = [_way(desk, address, owners) for address, owners in found.items()]
        said.append(desk.say("rights-how-contact", contact=desk.join(ways)))
    return said


def _way(desk: Desk, address: str, owners: Inline) -> Inline:
    words = spoken(desk, address)
    return desk.say("contact-for-organisations", contact=words, organisations=owners) if owners else words


def _address(desk: Desk) -> Inline:
    address = address_in(desk.notice, desk.language)
    return spoken(desk, address) if address else desk.lack(desk.facts.notice.spot / "url", "short-full-address")
