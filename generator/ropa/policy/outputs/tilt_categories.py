"""The categories of data of a policy as TILT arranges them: what for, on what basis, how long."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from ropa.model.facts import Todo
from ropa.model.personal_data import Obligation, SourceKind
from ropa.policy import basis, inline, periods
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, plain, spaced
from ropa.policy.names import countries_of, recipient_name, role_of
from ropa.policy.origins import source_words
from ropa.policy.outputs.written import filled
from ropa.policy.public import Item

Node = dict[str, Any]
Used = list[tuple[Told, Item[Any]]]

STATUTES = {"eea": "GDPR", "uk": "UKGDPR", "ch": "FADP"}
"""Border of the law -> how TILT refers to its main statute."""


def _by_category(desk: Desk) -> dict[str, Used]:
    found: dict[str, Used] = {}
    for told in desk.facts.purposes:
        for item in told.data:
            if isinstance(item.value.category, str):
                found.setdefault(item.value.category, []).append((told, item))
    return found


def disclosed(desk: Desk) -> list[Node]:
    """Return each category of data with its purposes, bases, recipients and periods."""
    shared = _Shared(desk)
    return [_category(shared, name, used) for name, used in _by_category(desk).items()]


def sources(desk: Desk) -> list[Node]:
    """Return where the data of each category come from, as far as it is not the person."""
    return [
        {"_id": f"source-{name}", "dataCategory": desk.label("data-categories", name), "sources": found}
        for name, used in _by_category(desk).items()
        if (found := list(_origins(desk, used)))
    ]


class _Shared:
    """Nodes that several categories repeat, made once per item; items belong to the facts, which outlive this."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._made: dict[tuple[Callable[..., Any], int], list[Node]] = {}

    def several(self, make: Callable[[Desk, Told], Iterator[Node]], told: Told) -> list[Node]:
        """Return what is made of a purpose."""
        key = (make, id(told))
        if key not in self._made:
            self._made[key] = list(make(self.desk, told))
        return self._made[key]

    def one(self, make: Callable[[Desk, Item[Any]], Node], item: Item[Any]) -> Node:
        """Return what is made of an item."""
        key = (make, id(item))
        if key not in self._made:
            self._made[key] = [make(self.desk, item)]
        return self._made[key][0]


def _category(shared: _Shared, name: str, used: Used) -> Node:
    desk = shared.desk
    told_of = list({told.anchor: told for told, _ in used}.values())
    interests = _once(one for told in told_of for one in shared.several(_interests, told))
    return {
        "_id": name,
        "category": desk.label("data-categories", name),
        "purposes": [_purpose(desk, told) for told in told_of],
        "legalBases": _once(one for told in told_of for one in shared.several(_bases, told)),
        "legitimateInterests": interests or [{"exists": False}],
        "recipients": _once(shared.one(_recipient, item) for told in told_of for item in told.recipients),
        "storage": _once(
            shared.one(_storage, item)
            for told in told_of
            for item in told.retention
            if item.value.data is None or name in item.value.data
        ),
        "nonDisclosure": _duty(desk, [item for _, item in used]),
    }


def _once(nodes: Iterator[Node]) -> list[Node]:
    return list({repr(one): one for one in nodes}.values())


def _purpose(desk: Desk, told: Told) -> Node:
    value, spot = told.purpose.value, told.purpose.spot
    described = plain(desk.paragraphs(value.description, spot / "description")) if value.description else ""
    return {"purpose": plain(desk.owed(value.title, spot / "title", "card-purpose")), "description": described}


def _bases(desk: Desk, told: Told) -> Iterator[Node]:
    several = len(told.bases.items) > 1
    for item in told.bases:
        if isinstance(item.value.basis, str):
            words = plain(spaced(basis.reason(desk, item, several=several)))
            yield {"reference": _reference(desk, item.value.basis), "description": words}


def _reference(desk: Desk, name: str) -> str:
    """Return a provision as TILT writes it, such as `GDPR-6-1-f`; the statute alone when none is known."""
    known = next((one for one in desk.law.legal_bases() if one.id == name), None)
    steps = [] if known is None else re.findall(r"[0-9]+|[a-z]+", known.article)
    return "-".join([STATUTES[desk.border], *steps])


def _interests(desk: Desk, told: Told) -> Iterator[Node]:
    for item in told.bases:
        if item.value.basis == "legitimate-interests":
            interest = desk.owed(item.value.interest, item.spot / "interest", "card-interest")
            yield {"exists": True, "reasoning": plain(interest)}


def _recipient(desk: Desk, item: Item[Any]) -> Node:
    party = desk.facts.parties.get(item.value.party or "")
    category = item.value.category or (party.value.category if party is not None else None)
    role = role_of(desk, item)
    kind = desk.label("recipients", category) if category else desk.say(f"card-recipients-{role or 'unknown'}")
    named = plain(inline.capital(recipient_name(desk, item)))
    country = next(iter(countries_of(desk, item)), "")
    return filled({"name": named if named != kind else "", "country": country, "category": plain(kind)})


def _storage(desk: Desk, item: Item[Any]) -> Node:
    value, spot = item.value, item.spot
    stretches = [(value, spot), *((one.value, one.spot) for one in periods.archives(item))]
    temporal = [
        {"description": plain(periods.period(desk, one, place)), "ttl": _in_days(one.for_)}
        for one, place in stretches
        if isinstance(one.for_, str)
    ]
    words: list[Inline] = [*periods.phases(desk, item), *periods.limits(desk, item), *periods.condition(desk, item)]
    return {
        "temporal": temporal,
        "purposeConditional": [plain(spaced([*words, periods.ending(desk, item)]))],
        "aggregationFunction": "sum" if len(stretches) > 1 else "max",
    }


def _in_days(period: str) -> str:
    """Return a period as TILT writes it, which knows no weeks."""
    return f"P{7 * int(period[1:-1])}D" if period.endswith("W") else period


def _duty(desk: Desk, items: list[Item[Any]]) -> Node:
    stated = {item.value.required for item in items if not isinstance(item.value.required, Todo)}
    by_law = Obligation.LAW in stated
    by_contract = bool({Obligation.CONTRACT, Obligation.TO_CONCLUDE} & stated)
    consequences = {
        plain(desk.text(item.value.consequence, item.spot / "consequence")): None
        for item in items
        if item.value.consequence is not None and not isinstance(item.value.consequence, Todo)
    }
    return {
        "legalRequirement": by_law,
        "contractualRegulation": by_contract,
        "obligationToProvide": by_law or by_contract,
        "consequences": plain(desk.series(consequences)),
    }


def _origins(desk: Desk, used: Used) -> Iterator[Node]:
    seen: set[str] = set()
    for told, item in used:
        for source in told.sources:
            value = source.value
            named = item.value.sources is None or value.id in item.value.sources or value.kind in item.value.sources
            if not named or not isinstance(value.kind, SourceKind) or value.kind is SourceKind.PERSON:
                continue
            words = plain(source_words(desk, source))
            party = desk.facts.parties.get(value.party or "")
            if words not in seen:
                seen.add(words)
                yield {
                    "description": words,
                    "url": "" if party is None else party.value.website or "",
                    "publiclyAvailable": value.kind is SourceKind.PUBLIC or bool(value.public),
                }
