"""What the register says about impact assessments, decision by decision; nothing is judged, for a copy to hand over."""

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from ropa.model.dpia import Dpia, DpiaCriterion, DpiaDecision
from ropa.model.facts import Todo
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.overviews.paged import Sections
from ropa.site.parts import Block, Section

COLUMNS = ("activity", "criteria-stated", "rationale", "assessment-document", "residual-risk")
ORDER = (DpiaDecision.DONE, DpiaDecision.IN_PROGRESS, DpiaDecision.REQUIRED, DpiaDecision.NOT_REQUIRED)


def assessed(desk: Desk, holdings: Sequence[Holding]) -> Sections:
    """Return a section per decision, those with an assessment first, and one for activities without a decision."""
    found: dict[DpiaDecision | None, list[Holding]] = {decision: [] for decision in ORDER}
    for holding in holdings:
        found.setdefault(_decision(holding), []).append(holding)
    return tuple(_section(desk, decision, inside) for decision, inside in found.items() if inside)


def _decision(holding: Holding) -> DpiaDecision | None:
    stated = holding.entry.value.dpia
    decision = stated.decision if isinstance(stated, Dpia) else None
    return decision if isinstance(decision, DpiaDecision) else None


def _section(desk: Desk, decision: DpiaDecision | None, holdings: Sequence[Holding]) -> Section:
    survey, words = desk.survey, desk.words
    said = words.clause(f"dpia-decision-{decision}") if decision else words.label("assessment-unscreened")
    title = f"{words.counted('colon', label=words.label('impact-assessment'))} {said}"
    rows = (cells.row(desk.link("activities", holding.entry.id), _cells(desk, holding)) for holding in holdings)
    tables = survey.table("assessments-table", COLUMNS, rows, quiet=True)
    return Section(f"decision-{decision or 'open'}", title, (Block(tables=tables),))


def _cells(desk: Desk, holding: Holding) -> Iterator[Markup]:
    cell, words, stated = desk.survey.cell, desk.words, holding.entry.value.dpia
    if not isinstance(stated, Dpia):
        yield cell("criteria-stated", words.fact(stated) if stated is not None else words.unsaid)
        yield from (cell(key, cells.NOTHING) for key in COLUMNS[2:])
        return
    criteria = stated.criteria
    met = (
        (words.value("dpia-criterion", one) for one in DpiaCriterion if one in criteria)
        if isinstance(criteria, tuple)
        else ()
    )
    lists = (_labelled(desk, "national-list", one) for one in words.texts(stated.national_list))
    yield cell("criteria-stated", cells.listed((*met, *lists)) or words.fact(criteria))
    open_ = words.gap(stated.decision) if isinstance(stated.decision, Todo) else cells.NOTHING
    yield cell("rationale", cells.lines(open_, words.said(stated.rationale)))
    dated = (
        _labelled(desk, key, words.day(day))
        for key, day in (("screened", stated.screened), ("dpia-review", stated.review))
    )
    document = cells.joined((desk.law.document(stated.document), words.day(stated.date)))
    yield cell("assessment-document", cells.under(document, *dated))
    consulted = _labelled(desk, "prior-consultation", words.said(stated.prior_consultation))
    yield cell("residual-risk", cells.under(words.value("residual-risk", stated.residual_risk), consulted))


def _labelled(desk: Desk, key: str, value: Markup) -> Markup:
    return cells.labelled(desk.words.counted("colon", label=desk.words.label(key)), value)
