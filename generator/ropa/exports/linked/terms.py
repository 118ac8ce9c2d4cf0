"""Terms of our vocabularies as terms of the W3C Data Privacy Vocabulary, version 2.3."""

from typing import Any

from ropa.exports.drafting import Draft
from ropa.model.lifecycle import Status
from ropa.vocabulary.dpv import PREFIXES

Node = dict[str, Any]

CONTEXT: Node = {
    **PREFIXES,
    "dpcat": "https://w3id.org/dpcat#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
"""Prefixes; nothing is fetched to read the file."""

STATUSES = {
    Status.PLANNED: "dpv:ActivityPlanned",
    Status.ACTIVE: "dpv:ActivityOngoing",
    Status.SUSPENDED: "dpv:ActivityHalted",
    Status.ENDED: "dpv:ActivityCompleted",
}


def classes(draft: Draft, general: str, vocabulary: str, term_id: object) -> list[str]:
    """Return the classes of a thing: the general one, and that of its term where DPV has one."""
    term = draft.register.vocabulary(vocabulary).get(term_id) if isinstance(term_id, str) else None
    own = [term.dpv] if term is not None and term.dpv and term.dpv != general else []
    return [general, *own]


def label(draft: Draft, vocabulary: str, term_id: object) -> Node:
    """Return the title of a thing that a term names; nothing where it is a gap."""
    if not isinstance(term_id, str):
        return {}
    return {"dct:title": said(draft, draft.words.bare(vocabulary, term_id))}


def said(draft: Draft, words: str) -> Node:
    """Return words in the language of the export."""
    return {"@value": words, "@language": draft.language}


def text(draft: Draft, value: object) -> Node | None:
    """Return a text of the register with the language that it is in; nothing for a gap and for silence."""
    if not isinstance(value, str | dict) or not value:
        return None
    words, language = draft.words.picked(value)
    return {"@value": words, "@language": language}


def filled(**values: Any) -> Node:
    """Return a node without what is empty; `dpv__hasPurpose` stands for `dpv:hasPurpose`, `_type` for `@type`."""
    made = {}
    for key, value in values.items():
        if value not in (None, [], {}, ""):
            made[f"@{key[1:]}" if key.startswith("_") else key.replace("__", ":")] = value
    return made
