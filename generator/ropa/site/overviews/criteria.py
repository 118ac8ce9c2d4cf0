"""What the record shows beside its screening: criteria of WP248 with the data or persons that show each."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from ropa.model.dpia import DpiaCriterion
from ropa.model.personal_data import DataSubject, PersonalData
from ropa.register import Stated
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.lookups import links
from ropa.site.overviews.screening import Screening


def also(desk: Desk, found: Screening) -> Markup:
    """Return the criteria that the record shows and its screening does not name, and those that are to be judged."""
    shown = (_said(desk, criterion, (item,)) for criterion, (item, _) in found.shown.items())
    suggested = cells.listed(_said(desk, criterion, items) for criterion, items in found.suggested.items())
    judge = cells.note(desk.words.label("to-be-judged")) if suggested else cells.NOTHING
    return cells.lines(cells.listed(shown), cells.spaced(judge, suggested))


def _said(desk: Desk, criterion: DpiaCriterion, items: Iterable[Stated[object]]) -> Markup:
    by, named = cells.joined(dict.fromkeys(_by(desk, items))), desk.words.clause(f"dpia-criterion-{criterion}")
    return cells.labelled(desk.words.counted("colon", label=named), by) or cells.text(named)


def _by(desk: Desk, items: Iterable[Stated[object]]) -> Iterator[Markup]:
    """Yield the data or the persons by which a criterion is met; of a decision, the criterion says it all."""
    for item in items:
        if isinstance(item.value, PersonalData) and isinstance(item.value.category, str):
            yield links.category(desk, item.value.category)
        elif isinstance(item.value, DataSubject):
            scale = desk.words.value("scale", item.value.scale)
            yield cells.spaced(links.group(desk, item.value.group), cells.tag(scale) if scale else cells.NOTHING)
