"""The page on our own wording: which languages have it, who has reviewed it, which translations are stale."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.project import templates_folder
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.parts import Block, Section
from ropa.site.paths import WORDING
from ropa.site.sheet import SheetPage
from ropa.wording.formats import Formats
from ropa.wording.staleness import Translation, translations

COLUMNS = ("wording-language", "wording-clauses", "wording-reviewed", "wording-stale")


def wording_page(desk: Desk) -> SheetPage:
    """Return the state of every language in which policies can be written."""
    survey, words = desk.survey, desk.words
    states = translations(templates_folder() / "wording")
    tables = survey.table("wording-table", COLUMNS, (_row(desk, one) for one in states), quiet=True)
    title = words.label("wording")
    head = survey.head(WORDING, words.label("register"), cells.text(title), cells.text(words.label("wording-lead")))
    stale = [Section(f"stale-{one.language}", *_stale(desk, one)) for one in states if one.stale]
    return SheetPage(head, (Section("languages", title, (Block(tables=tables),)), *stale))


def _row(desk: Desk, one: Translation) -> Markup:
    survey, words = desk.survey, desk.words
    formats = Formats(words.language)
    count = sum(one.reviewed.values())
    names = cells.listed(_reviewers(desk, one))
    said = cells.under(cells.text(words.counted("wording-of", done=count, all=one.clauses)), names)
    return cells.row(
        head=cells.text(formats.language_name(one.language)),
        cells=(
            survey.cell("wording-clauses", cells.text(formats.number(one.clauses)), figure=True),
            survey.cell("wording-reviewed", said),
            survey.cell("wording-stale", cells.text(formats.number(len(one.stale))), figure=True),
        ),
    )


def _reviewers(desk: Desk, one: Translation) -> Iterator[Markup]:
    if not one.reviewed:
        yield cells.text(desk.words.label("wording-nobody"))
    for name, count in one.reviewed.items():
        yield cells.text(f"{name} ({count})")


def _stale(desk: Desk, one: Translation) -> tuple[str, tuple[Block, ...]]:
    language = Formats(desk.words.language).language_name(one.language)
    title = desk.words.counted("wording-stale-in", language=language)
    return title, (Block(text=cells.listed(cells.code(key) for key in one.stale)),)
