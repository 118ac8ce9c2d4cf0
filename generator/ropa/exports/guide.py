"""What a reader asks first, and under which headings the export answers it."""

from collections.abc import Iterator

from ropa.exports.drafting import Draft
from ropa.exports.places import GAPS, INDEX, annex_place, record_place
from ropa.exports.view import Export, Part, Question, Record


def guide(draft: Draft, export: Export) -> tuple[Question, ...]:
    """Return the questions that an export answers, in the order of its answers."""
    return tuple(_questions(draft, export))


def _questions(draft: Draft, export: Export) -> Iterator[Question]:
    say = draft.say
    if export.records:
        yield Question(say("guide-who"), tuple(map(_of_record, export.records)))
    for annex in export.annexes:
        if annex.key in ASKED:
            yield Question(say(f"guide-{annex.key}"), (_of_annex(annex),))
    if export.records:
        yield Question(say("guide-gaps"), ((say("gaps"), GAPS),))
    if export.index:
        yield Question(say("guide-index"), ((say("index"), INDEX),))


ASKED = (
    "overview-processors",
    "overview-transfers",
    "overview-storage-periods",
    "overview-legal-bases",
    "sensitive-table",
    "persons",
    "overview-assessments",
    "overview-contracts",
    "parties",
)


def _of_record(record: Record) -> tuple[str, str]:
    return record.heading, record_place(record)


def _of_annex(annex: Part) -> tuple[str, str]:
    return annex.name, annex_place(annex)
