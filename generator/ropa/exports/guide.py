"""What a reader asks first, and under which headings the export answers it."""

from collections.abc import Iterator

from ropa.exports.drafting import Draft
from ropa.exports.places import AUTOMATED, GAPS, INDEX, annex_place, record_place
from ropa.exports.view import Export, Part, Question, Record
from ropa.site.lookups.links import group_path
from ropa.site.lookups.persons import groups_of, vulnerable

PROCESSOR = 2
"""The paragraph of Article 30 under which processors keep a record."""


def guide(draft: Draft, export: Export) -> tuple[Question, ...]:
    """Return the questions that an export answers, in the order of its answers."""
    return tuple(_questions(draft, export))


def _questions(draft: Draft, export: Export) -> Iterator[Question]:
    say = draft.say
    if export.records:
        yield Question(say("guide-who"), tuple(map(_of_record, export.records)))
    work = tuple(_of_record(record) for record in export.records if record.paragraph == PROCESSOR)
    if work:
        yield Question(say("guide-work"), work)
    for annex in export.annexes:
        if annex.key in ASKED:
            yield Question(say(f"guide-{annex.key}"), (_of_annex(annex),))
        if annex.key == "overview-legal-bases":
            yield from _automated(draft, annex)
        if annex.key == "persons":
            yield Question(say("guide-vulnerable"), tuple(_vulnerable(draft)) or ((say("guide-no-group"), ""),))
    if export.records:
        yield Question(say("guide-gaps"), ((say("gaps"), GAPS),))
    if export.index:
        yield Question(say("guide-index"), ((say("index"), INDEX),))


def _automated(draft: Draft, annex: Part) -> Iterator[Question]:
    answers = tuple((part.name, part.place) for part in annex.parts if part.place == AUTOMATED)
    if answers:
        yield Question(draft.say("guide-automated"), answers)


def _vulnerable(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield the groups that are said to be vulnerable or children, in the order of their annex."""
    for group, holdings in groups_of(draft.survey, draft.ordered()).items():
        if vulnerable(draft.desk, group, holdings):
            name = draft.words.term("data-subjects", group)
            yield str(name.striptags()), group_path(group).removesuffix("/")


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
