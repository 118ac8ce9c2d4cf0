"""The forms of authorities: which columns each has, and its sheets for a register."""

from collections.abc import Iterator, Mapping

from ropa.exports.choice import Layout
from ropa.exports.controller_records import controllers_and_activities
from ropa.exports.drafting import Draft
from ropa.exports.layouts import apd_be, cnil, dsk, edps, ico, statutory, switzerland
from ropa.exports.layouts.form import Activity, Column, filled, mark
from ropa.exports.passages import passage, plain
from ropa.exports.workbook import Sheet, cell

COLUMNS: Mapping[Layout, tuple[Column, ...]] = {
    Layout.ICO: ico.COLUMNS,
    Layout.CNIL: cnil.LIST,
    Layout.DSK: dsk.COLUMNS,
    Layout.APD_BE: apd_be.COLUMNS,
    Layout.EDPS: edps.COLUMNS,
}
"""The columns of the forms whose headings are in one language."""


def forms(draft: Draft) -> tuple[Sheet, ...]:
    """Return the sheets of the form that is wanted: a table per controller, with CNIL then a sheet per activity."""
    return tuple(_sheets(draft))


def columns_of(draft: Draft) -> tuple[Column, ...]:
    """Return the columns of the form that is wanted."""
    if draft.choice.layout is Layout.CH:
        return switzerland.columns(tuple(draft.wording.text(key) for key, _ in switzerland.LABELS))
    return COLUMNS[draft.choice.layout]


def _sheets(draft: Draft) -> Iterator[Sheet]:
    columns, number = columns_of(draft), 0
    for owner, held in controllers_and_activities(draft):
        activities = [Activity(draft, owner, holding) for holding in held]
        name = draft.survey.names.plain("organisations", owner.id) if owner else draft.say("nobody")
        above = (name, *_above(activities))
        yield _table(draft, name, above, columns, activities)
        for activity in activities if draft.choice.layout is Layout.CNIL else ():
            number += 1
            yield cnil.sheet(activity, draft.say("sheet-of", number=str(number)))


def _above(activities: list[Activity]) -> Iterator[str]:
    """Yield who the controller is and who speaks for it, for the lines above the table."""
    for activity in activities[:1]:
        words = activity.draft.words
        facts = (
            ("controller", statutory.controller),
            ("representative", statutory.representative),
            ("dpo", statutory.officer),
        )
        for key, fill in facts:
            said = plain(passage(fill(activity))).replace("\n", ", ")
            if said:
                yield f"{words.counted('colon', label=words.label(key))} {said}"


def _table(
    draft: Draft, name: str, above: tuple[str, ...], columns: tuple[Column, ...], activities: list[Activity]
) -> Sheet:
    marks = tuple(mark(draft, column.evidence) for column in columns)
    return Sheet(
        name=name,
        columns=tuple(column.heading for column in columns),
        rows=tuple(tuple(cell(filled(column, activity)) for column in columns) for activity in activities),
        above=(*above, draft.say("said-form")) if any(marks) else above,
        marks=marks if any(marks) else (),
        widths=tuple(column.width for column in columns),
    )
