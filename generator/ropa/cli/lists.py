"""The ids a register may use, as a list for the terminal."""

from ropa.law.pages import LISTS as LAW_LISTS
from ropa.vocabulary import VOCABULARIES, shipped

LISTS = (*VOCABULARIES, *LAW_LISTS)
"""Names of the lists, in the order in which they are offered."""


def list_page(name: str) -> str:
    """Return the ids of a vocabulary or of a kind of fact in the jurisdiction packs, each with what it means."""
    rows = LAW_LISTS[name]() if name in LAW_LISTS else _terms(name)
    width = max(len(row_id) for row_id, _ in rows)
    lines = [f"  {row_id:<{width}}  {meaning}".rstrip() for row_id, meaning in rows]
    return "\n".join([f"{name}: {len(rows)} ids", "", *lines, ""])


def _terms(name: str) -> list[tuple[str, str]]:
    def shown(label: str, definition: str) -> str:
        return f"{label}: {definition}" if definition else label

    vocabulary = shipped(name)
    return [
        (f"{'  ' if term.parent else ''}{term.id}", shown(term.label["en"], term.definition.get("en", "")))
        for term in vocabulary
    ]
