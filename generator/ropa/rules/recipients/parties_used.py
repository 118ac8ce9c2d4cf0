"""Where parties are referred to in the register."""

from collections.abc import Collection, Iterator
from typing import Any

from ropa.register import Entry, Register
from ropa.register.references import references_of


def uses(register: Register, wanted: Collection[str]) -> dict[str, set[str]]:
    """Return for each of these parties the kinds of records and fields that name it, such as `activities recipients`.

    The whole register is walked, so it is asked for few parties only.
    """
    found: dict[str, set[str]] = {party: set() for party in wanted}
    for entry in _records(register):
        for kind, party, pointer in references_of(type(entry.value), entry.value):
            if kind == "parties" and party in found and not (entry.collection == "parties" and entry.id == party):
                found[party].add(" ".join((entry.collection, *(str(step) for step in pointer))))
    return found


def _records(register: Register) -> Iterator[Entry[Any]]:
    for entries in register.collections.values():
        yield from entries.values()
    if register.settings_entry is not None:
        yield register.settings_entry
