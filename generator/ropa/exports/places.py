"""Where in an export something stands: the pages of the site and the annexes, each with an anchor for all formats."""

from collections.abc import Mapping

from ropa.exports.view import Export, Part, Record, RecordEntry
from ropa.site.paths import FOLDERS

Places = Mapping[str, str]
"""Anchors by place; what stands in several records is found in the first."""
GAPS, INDEX = "annex/gaps", "annex/index"
AUTOMATED = "annex/automated"
"""Where the overview of legal bases comes to automated decisions."""


def places(export: Export) -> Places:
    """Return the anchors of an export."""
    found: dict[str, str] = {}
    for number, record in enumerate(export.records, 1):
        found.setdefault(record_place(record), f"record-{number}")
        if record.organisation:
            found.setdefault(f"{FOLDERS['organisations']}{record.organisation}", f"record-{number}")
        for entry in record.entries:
            found[entry_place(record, entry)] = f"record-{number}-{entry.number}"
            if entry.id:
                found.setdefault(_page(record, entry), f"record-{number}-{entry.number}")
    if export.records:
        found[GAPS] = "gaps"
    for number, annex in enumerate(export.annexes, 1):
        found[annex_place(annex)] = f"annex-{number}"
        for below, part in enumerate(annex.parts, 1):
            if part.place:
                found.setdefault(part.place, f"annex-{number}-{below}")
    if export.index:
        found[INDEX] = "index"
    return found


def record_place(record: Record) -> str:
    """Return the place of a record."""
    return f"record/{record.paragraph}/{record.organisation}"


def entry_place(record: Record, entry: RecordEntry) -> str:
    """Return the place of an entry in this record, whatever other records have it as well."""
    return f"{record_place(record)}/{entry.number}"


def annex_place(annex: Part) -> str:
    """Return the place of an annex."""
    return f"annex/{annex.key or annex.name}"


def _page(record: Record, entry: RecordEntry) -> str:
    return f"{FOLDERS['activities' if record.paragraph == 1 else 'engagements']}{entry.id}"
