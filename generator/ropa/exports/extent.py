"""Which activities and which work are part of an export, and which are left out."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ropa.exports.choice import Choice
from ropa.register import Entry, Register
from ropa.register.audience import Audience, Reason, reason_left_out


@dataclass(frozen=True, slots=True)
class Extent:
    """What is part of an export."""

    register: Register
    """With the activities and the work that are handed over, and no others."""
    left_out: Mapping[tuple[str, Reason], int]
    """How many activities of an organisation are left out, by reason."""


def extent(register: Register, choice: Choice) -> Extent:
    """Return the part of a register that a choice is about."""
    left_out: Counter[tuple[str, Reason]] = Counter()
    kept: dict[str, dict[str, Entry[Any]]] = {"activities": {}, "engagements": {}}
    for collection, wanted in (("activities", choice.as_controller), ("engagements", choice.as_processor)):
        for entry in register.collections.get(collection, {}).values() if wanted else ():
            owners = owners_of(entry.value)
            if choice.organisation is not None and choice.organisation not in owners:
                continue
            reason = reason_left_out(register, entry.value, choice.audience)
            if reason is None:
                kept[collection][entry.id] = entry
            elif choice.audience is not Audience.PUBLIC:
                left_out.update((owner, reason) for owner in owners)
    return Extent(register.but(collections={**register.collections, **kept}), left_out)


def owners_of(record: Any) -> tuple[str, ...]:
    """Return the own organisations that do an activity or some work; none while they are a gap."""
    stated = getattr(record, "controllers" if hasattr(record, "purposes") else "processors", None)
    named = stated if isinstance(stated, tuple) else ()
    return tuple(dict.fromkeys(one if isinstance(one, str) else one.organisation or "" for one in named))
