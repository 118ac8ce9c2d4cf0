"""How complete the record of a processor is under each letter of Art. 30(2)."""

from collections import Counter
from collections.abc import Iterator

from ropa.diagnostics import Pointer
from ropa.model.engagement import Client, Engagement
from ropa.model.facts import Todo
from ropa.questions.open_points import points_by_record
from ropa.register import Entry, Register, inheritance
from ropa.site.letters import LetterState

LETTERS = {"a": "processor", "b": "categories-of-processing", "c": "transfers", "d": "security"}
"""Letters of Art. 30(2), and what each asks for."""
FIELDS = {
    "processors": "a",
    "party": "a",
    "categories_of_processing": "b",
    "transfers": "c",
    "security": "d",
}
"""Fields of a record and of what it does for one client, and the letter that each answers."""


def states(register: Register, entry: Entry[Engagement]) -> tuple[LetterState, ...]:
    """Return the state of every letter."""
    gaps = Counter(_gaps(register, entry))
    work = entry.value
    sent, kept = inheritance.transfers(register, entry), inheritance.security(register, entry)
    said = {
        "a": (work.processors is None or work.controllers is None, False),
        "b": (work.categories_of_processing is None and not _each(work, "categories_of_processing"), False),
        "c": (sent.silent and not _each(work, "transfers"), sent.none),
        "d": (kept.silent and not _each(work, "security"), kept.none),
    }
    return tuple(LetterState(letter, gaps[letter], *said[letter]) for letter in LETTERS)


def clients(work: Engagement) -> tuple[Client, ...]:
    """Return for whom the work is done; nobody while that is a gap."""
    return work.controllers if isinstance(work.controllers, tuple) else ()


def _each(work: Engagement, field: str) -> bool:
    """Tell whether every client has this fact of its own."""
    found = clients(work)
    return bool(found) and all(getattr(client, field) is not None for client in found)


def _gaps(register: Register, entry: Entry[Engagement]) -> Iterator[str]:
    yield from (_letter(point.pointer) for point in points_by_record(register).get(entry.name, ()))
    processors = entry.value.processors
    for name in processors if isinstance(processors, tuple) else ():
        found = register.organisations.get(name)
        for fact in (found.value.name, found.value.address, found.value.email, found.value.dpo) if found else ():
            if isinstance(fact, Todo):
                yield "a"


def _letter(pointer: Pointer) -> str:
    if pointer == ("controllers",):
        return "a"
    inside = pointer[2:] if pointer[0] == "controllers" else pointer
    return FIELDS.get(str(inside[0]), "")
