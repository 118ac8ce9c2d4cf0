"""A policy in TILT, the Transparency Information Language, valid against its schema of May 2023.

TILT is arranged by category of data and knows one controller. What it demands and the register does not hold is said to
be missing in words, or left empty; what it cannot hold stands under `x-ropa`, or on the page only. Nobody maintains the
format, and the file says so.
"""

import re
from collections.abc import Iterable
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from ropa.model.contact import ContactPurpose
from ropa.model.facts import Todo
from ropa.policy import contacts
from ropa.policy.addresses import address_of
from ropa.policy.complaint import Supervisor, authorities_of
from ropa.policy.desk import Desk
from ropa.policy.edition import Edition
from ropa.policy.entitlement import entitlements
from ropa.policy.inline import plain, spaced
from ropa.policy.names import controller_names, organisation_name
from ropa.policy.outputs.tilt_categories import disclosed, sources
from ropa.policy.outputs.tilt_transfers import transfers
from ropa.policy.outputs.written import as_json, filled
from ropa.policy.public import Item, each, said

Node = dict[str, Any]

NOWHERE = "ZZ"
"""ISO 3166 leaves this code to users; here it says that the country is not stated."""
RIGHTS = {
    "rightToInformation": ("access",),
    "rightToRectificationOrDeletion": ("rectification", "erasure"),
    "rightToDataPortability": ("portability", "data-release"),
    "rightToWithdrawConsent": ("withdraw-consent",),
}
UNKNOWN_TO_TILT = {
    "rightToObject": ("object", "object-marketing", "object-research"),
    "rightToRestriction": ("restriction",),
}
NEW_PURPOSES = ("prior-information", "consent-needed")
"""Classes of changes that are changes of purpose."""


def tilt(edition: Edition) -> bytes:
    """Return the policy as a TILT document."""
    desk = edition.desk
    access = _right(desk, ("access", "portability", "data-release"))
    first = next(iter(desk.facts.controllers), None)
    others = [_controller(desk, one) for one in desk.facts.controllers[1:]]
    return as_json(
        {
            "meta": _meta(edition),
            "controller": _controller(desk, first),
            "dataProtectionOfficer": _officer(desk),
            "dataDisclosed": disclosed(desk),
            "thirdCountryTransfers": transfers(desk),
            "accessAndDataPortability": {**access, **_identity(desk)},
            "sources": sources(desk),
            **{field: {**_right(desk, names), **_identity(desk)} for field, names in RIGHTS.items()},
            "rightToComplain": _complaint(desk),
            "automatedDecisionMaking": _automated(edition),
            "changesOfPurpose": _changes(desk),
            "x-ropa": filled(
                {
                    "note": plain(desk.say("tilt-note")),
                    "version": desk.notice.version,
                    "furtherControllers": others,
                    **{field: _right(desk, names) for field, names in UNKNOWN_TO_TILT.items()},
                }
            ),
        }
    )


def _meta(edition: Edition) -> Node:
    desk, notice = edition.desk, edition.desk.notice
    days = [str(item.value.date) for item in each(notice.changes, desk.facts.notice.spot / "changes")]
    days += [str(one) for one in (notice.effective, notice.updated) if one is not None]
    number = re.match(r"[0-9]+", notice.version or "")
    page = address_of(desk) or "index.html"
    name = plain(desk.join(controller_names(desk)))
    return {
        "_id": str(uuid5(NAMESPACE_URL, f"tilt {page} {edition.folder} {name}")),
        "name": name,
        "created": min(days, default=desk.facts.day.isoformat()),
        "modified": str(notice.updated or notice.effective or desk.facts.day.isoformat()),
        "version": max(1, int(number[0])) if number else 1,
        "language": desk.language.partition("-")[0],
        "status": "inactive" if edition.upcoming else "active",
        "url": page,
        "_hash": edition.page.sha256,
    }


def _controller(desk: Desk, item: Item[Any] | None) -> Node:
    missing = plain(desk.say("tilt-not-stated"))
    address, country = _seat(desk, item)
    return {
        "name": missing if item is None else plain(organisation_name(desk, item.spot.record.rpartition("/")[2])),
        "address": address,
        "country": country,
        "representative": {"name": missing, "email": _email(desk)},
    }


def _seat(desk: Desk, item: Item[Any] | None) -> tuple[str, str]:
    stated = None if item is None else item.value.address
    if item is None or stated is None or isinstance(stated, Todo):
        return "", desk.law.country or NOWHERE
    country = item.value.country if isinstance(item.value.country, str) else stated.country
    return contacts.address_line(desk, stated, item.spot / "address"), country or desk.law.country or NOWHERE


def _email(desk: Desk) -> str:
    """Return the address that answers for the controllers; empty when there is none."""
    return next(iter(contacts.addresses_of(desk, ContactPurpose.PRIVACY)), "")


def _officer(desk: Desk) -> Node:
    for owner in desk.facts.controllers:
        stated = said(owner.value.dpo, owner.spot / "dpo")
        for officer in stated:
            value, (address, country) = officer.value, _seat(desk, owner)
            of = desk.say("dpo-of", controller=organisation_name(desk, owner.spot.record.rpartition("/")[2]))
            name = desk.text(value.name, officer.spot / "name") if isinstance(value.name, str | dict) else of
            return filled_but(
                {
                    "name": plain(name),
                    "address": address,
                    "country": country,
                    "email": value.email if isinstance(value.email, str) else _email(desk),
                    "phone": _dialled(value.phone),
                }
            )
    first = next(iter(desk.facts.controllers), None)
    return {"name": plain(desk.say("dpo-none")), "address": "", "country": _seat(desk, first)[1], "email": _email(desk)}


def filled_but(value: Node) -> Node:
    """Return an object without an empty telephone number, which its pattern refuses."""
    return {key: part for key, part in value.items() if key != "phone" or part}


def _dialled(phone: Any) -> str:
    """Return a telephone number as TILT writes it, or nothing."""
    return phone if isinstance(phone, str) and re.fullmatch(r"\+*\(?[0-9]{1,4}\)?[-\s./0-9]*", phone) else ""


def _right(desk: Desk, names: tuple[str, ...]) -> Node:
    found = [one.right.id for one in entitlements(desk) if one.right.id in names]
    meanings = [desk.say(f"right-{name}-meaning") for name in found]
    ways = contacts.addresses_of(desk, ContactPurpose.RIGHTS)
    return filled({"available": bool(found), "description": plain(spaced(meanings)), "email": next(iter(ways), "")})


def _identity(desk: Desk) -> Node:
    """Return what a person shows to prove who they are, as the controllers say it, each statement once."""
    stated: dict[str, None] = {}
    for one in desk.facts.controllers:
        words = None if one.value.requests is None else one.value.requests.identity
        if words is not None:
            stated[plain(desk.text(words, one.spot / "requests" / "identity"))] = None
    return {"identificationEvidences": list(stated)} if stated else {}


def _complaint(desk: Desk) -> Node:
    found = authorities_of(desk)
    if not found:
        return {"available": False}
    meanings = [desk.say("complaint-authority", authority=one.name) for one in found]
    made = filled({"available": True, "description": plain(spaced(meanings)), "url": found[0].form})
    made["supervisoryAuthority"] = _authority(found[0])
    return filled({**made, "x-further-authorities": [_authority(one) for one in found[1:]]})


def _authority(one: Supervisor) -> Node:
    return filled(
        {
            "name": plain(one.name),
            "address": one.address,
            "country": one.country,
            "email": one.email,
            "phone": _dialled(one.phone),
        }
    )


def _automated(edition: Edition) -> Node:
    desk = edition.desk
    items = {item.spot: item for told in desk.facts.purposes for item in told.automated}.values()
    if not items:
        return {"inUse": False}
    logic = _said(desk, items, "logic")
    effects = _said(desk, items, "significance", "consequences")
    missing = plain(desk.say("tilt-not-stated"))
    return {
        "inUse": True,
        "logicInvolved": logic or missing,
        "scopeAndIntendedEffects": effects or missing,
    }


def _said(desk: Desk, items: Iterable[Item[Any]], *names: str) -> str:
    """Return what decisions and profiling state under these names."""
    stated = ((item, name, getattr(item.value, name)) for item in items for name in names)
    return plain(
        desk.series(desk.text(words, item.spot / name) for item, name, words in stated if isinstance(words, str | dict))
    )


def _changes(desk: Desk) -> list[Node]:
    page = address_of(desk)
    return [
        filled(
            {
                "description": plain(desk.owed(item.value.summary, item.spot / "summary", "changes-column-summary")),
                "plannedDateOfChange": item.value.date,
                "urlOfNewVersion": page,
            }
        )
        for item in each(desk.notice.changes, desk.facts.notice.spot / "changes")
        if item.value.class_ in NEW_PURPOSES
    ]
