"""The transfers of a policy as TILT arranges them: one entry per country and ground."""

from typing import Any

from ropa.policy.crossing import crosses, destinations, safeguard
from ropa.policy.desk import Desk
from ropa.policy.inline import plain, spaced
from ropa.policy.outputs.written import filled
from ropa.policy.public import Item

Node = dict[str, Any]

CLAUSES = ("scc", "authority-scc", "ch-scc", "uk-idta", "uk-addendum", "ad-hoc-clauses")
"""Transfer tools that are contractual clauses."""


def transfers(desk: Desk) -> list[Node]:
    """Return every third country with what allows the transfer; each ground of a country once."""
    found: dict[str, Node] = {}
    for told in desk.facts.purposes:
        for item in told.transfers:
            if not crosses(desk, item):
                continue
            outside = [code for code in destinations(item) if code not in desk.law.border]
            for code in outside or [""]:
                node = _entry(desk, item, code)
                found[repr(node)] = node
    return list(found.values())


def _entry(desk: Desk, item: Item[Any], code: str) -> Node:
    tool = next((one for one in desk.law.transfer_tools() if one.id == item.value.mechanism), None)
    words = plain(spaced(safeguard(desk, item)))
    said = {"available": True, "description": words}
    body = item.value.international_organisation
    kind = "" if tool is None else tool.kind
    return filled(
        {
            "country": code,
            "x-international-organisation": ""
            if body is None
            else plain(desk.text(body, item.spot / "international_organisation")),
            "adequacyDecision": said if kind == "adequacy" else {"available": False},
            "appropriateGuarantees": said if kind == "safeguard" else {"available": False},
            "standardDataProtectionClause": said if item.value.mechanism in CLAUSES else {"available": False},
            "x-other-ground": words if kind not in ("adequacy", "safeguard") else "",
        }
    )
