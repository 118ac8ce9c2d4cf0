"""Facts of law as JSON: everything that a pack says about them, with their evidence."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ropa.law.authority import FormerName
from ropa.law.jurisdiction import Law
from ropa.law.overview import Row
from ropa.law.provenance import Fact, Status
from ropa.law.sheet import section_of, soon


def overview_json(found: Iterable[Row], day: date) -> str:
    """Return all packs in numbers."""
    return _written({"as_of": day.isoformat(), "jurisdictions": [_fields(row) for row in found]})


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
        "says": {name: part for name, part in _fields(fact).items() if name not in {"id", "provenance"}},
    }


def _fields(value: object) -> dict[str, Any]:
    """Return what a value says, field by field, those it inherits first."""
    names = (name for kind in reversed(type(value).__mro__) for name in vars(kind).get("__annotations__", ()))
    return {name: _plain(getattr(value, name)) for name in names if not name.startswith("_")}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return _fields(value) if isinstance(value, FormerName) else value


def _written(body: Mapping[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False, indent=2) + "\n"
