"""An export as linked data: a catalogue, its records, and what they say in terms of the Data Privacy Vocabulary.

What DPV has no term for, and every gap, stands in words under `skos:note`, letter by letter. The mapping follows the
proposal DPCat; there is no standard for such a record.
"""

from collections.abc import Iterator

from ropa.exports.controller_records import controllers_and_activities
from ropa.exports.drafting import Draft
from ropa.exports.flat import flat
from ropa.exports.linked.activity import activity_node
from ropa.exports.linked.terms import CONTEXT, Node, filled, said
from ropa.exports.passages import plain
from ropa.exports.view import Export, Part, Record, RecordEntry
from ropa.site.holding import Holding

BASE = "urn:ropa:"


def graph(draft: Draft, export: Export) -> Node:
    """Return an export as a document of JSON-LD."""
    held = [holdings for _, holdings in controllers_and_activities(draft)] if draft.choice.as_controller else []
    records = []
    for number, record in enumerate(export.records, 1):
        own = held[number - 1] if record.paragraph == 1 else ()
        records.append(_record(draft, number, record, own))
    catalogue = {
        "@id": f"{BASE}record",
        "@type": "dcat:Catalog",
        "dct:title": said(draft, export.name),
        "dct:issued": {"@value": export.day, "@type": "xsd:date"},
        "dct:language": export.language,
        "dct:description": [said(draft, sentence) for sentence in export.about],
        "dct:hasPart": records,
        **({"skos:note": list(_notes(draft, export.annexes))} if export.annexes else {}),
    }
    return {"@context": CONTEXT, **catalogue}


def _record(draft: Draft, number: int, record: Record, held: tuple[Holding, ...]) -> Node:
    role = "dpv:DataController" if record.paragraph == 1 else "dpv:DataProcessor"
    key = "dpv:hasDataController" if record.paragraph == 1 else "dpv:hasDataProcessor"
    owner = f"{BASE}record-{number}-organisation"
    entries = []
    for place, entry in enumerate(record.entries):
        holding = held[place] if held else None
        entries.append({**_entry(draft, f"{BASE}record-{number}-{entry.number}", entry, holding), key: {"@id": owner}})
    notes = (*record.parts, *((record.measures,) if record.measures else ()), *record.further)
    return filled(
        _id=f"{BASE}record-{number}",
        _type="dcat:Catalog",
        dct__title=said(draft, record.heading),
        dct__publisher={
            "@id": owner,
            "@type": role,
            "dpv:hasName": record.name,
            "skos:note": list(_notes(draft, notes)),
        },
        dct__hasPart=entries,
        dct__description=[said(draft, sentence) for sentence in (*record.left_out, record.empty) if sentence],
    )


def _entry(draft: Draft, identity: str, entry: RecordEntry, holding: Holding | None) -> Node:
    return {
        "@id": identity,
        "@type": ["dpcat:ROPARecord", "dpv:Process"] if holding else ["dpv:Process"],
        "dct:title": said(draft, plain(entry.name)),
        **filled(dct__identifier=entry.id, dct__description=said(draft, plain(entry.note)) if entry.note else None),
        **(activity_node(draft, holding) if holding else {}),
        "skos:note": list(_notes(draft, (*entry.parts, *entry.further))),
    }


def _notes(draft: Draft, parts: tuple[Part, ...], above: str = "") -> Iterator[Node]:
    """Yield every part in words, behind its letter and its heading."""
    for part in parts:
        name = f"{part.article} {part.name}".strip()
        head = f"{above}{name}"
        words = plain(flat(Part(part.key, part.name, part.said, part.grids), draft.wording))
        if words:
            yield said(draft, f"{draft.wording.text('register-colon', label=head)} {words}")
        yield from _notes(draft, part.parts, f"{head} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} ")
