"""How files for machines are written: JSON with its fields in the order in which they were given."""

import json
from typing import Any


def as_json(value: Any) -> bytes:
    """Return a value as JSON text, readable, with a line end."""
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def filled(value: dict[str, Any]) -> dict[str, Any]:
    """Return an object without the fields that say nothing."""
    return {key: part for key, part in value.items() if part not in (None, "", [], {}, ())}
