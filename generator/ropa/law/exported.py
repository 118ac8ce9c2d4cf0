"""Facts of law as JSON: everything that a pack says about them, with their evidence."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, fields
from datetime import date
from typing import Any

from ropa.law.jurisdiction import Law
from ropa.law.overview import Row
from ropa.law.provenance import Fact, Status
from ropa.law.sheet import section_of, soon


def overview_json(found: Iterable[Row], day: date) -> str:
    """Return all packs in numbers."""
    return _written({"as_of": day.isoformat(), "jurisdictions": [asdict(row) for row in found]})


def law_json(law: Law, facts: Iterable[Fact]) -> str:
    """Return the facts of one jurisdiction."""
    name = {"jurisdiction": law.jurisdiction, "name": law.names["en"]}
    return _written({"as_of": law.day.isoformat(), **name, "facts": [fact_of(fact, law.day) for fact in facts]})


def facts_json(facts: Iterable[Fact], day: date) -> str:
    """Return facts of several jurisdictions."""
    return _written({"as_of": day.isoformat(), "facts": [fact_of(fact, day) for fact in facts]})


def fact_of(fact: Fact, day: date) -> dict[str, Any]:
    """Return one fact: where it stands, its evidence, and below `says` its own fields."""
    evidence = fact.provenance
    return {
        "section": section_of(fact),
        "id": fact.id,
        "pack": evidence.pack,
        "in_force": evidence.status is not Status.PENDING and evidence.applies_on(day),
        "status": evidence.status.value,
        "unverified": list(evidence.unverified),
        "source": evidence.source,
        "checked_on": _plain(evidence.checked_on),
        "valid_from": _plain(evidence.valid_from),
        "valid_to": _plain(evidence.valid_to),
        "ends_within_12_months": evidence.valid_to is not None and evidence.valid_to <= soon(day),
        "note": evidence.note,
        "says": {
            one.name: _plain(getattr(fact, one.name)) for one in fields(fact) if one.name not in {"id", "provenance"}
        },
    }


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if hasattr(value, "__dataclass_fields__"):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    return value


def _written(body: Mapping[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"
