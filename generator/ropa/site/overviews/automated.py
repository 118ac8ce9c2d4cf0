"""Which activities have automated decisions or profiling (Art. 22), and which say that they have none."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from ropa.model.automation import AutomatedDecision
from ropa.register.answers import answer
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.parts import Block, Section
from ropa.site.recipients import none_or_gap

COLUMNS = ("activity", "decision", "purposes", "logic", "safeguards")


def automated(desk: Desk, holdings: Iterable[Holding]) -> Iterator[Section]:
    """Yield the section on automated decisions; none where there are no activities."""
    words, rows, silent, none, every = desk.words, [], [], 0, 0
    for holding in holdings:
        every += 1
        link = desk.link("activities", holding.entry.id)
        found = answer(holding.entry.value.automated_decisions, holding.entry)
        if found.silent:
            silent.append(link)
        elif found.todo:
            said = _cells(desk, none_or_gap(desk, found))
            rows.append(cells.row(link, said))
        elif not found.items:
            none += 1
        rows += (cells.row(link, _decision(desk, holding, item.value)) for item in found.items)
    if not every:
        return
    counted = words.counted("automated-none", count=none) if none else ""
    unsaid = cells.labelled(words.counted("automated-unsaid", count=len(silent)), cells.joined(silent))
    lines = cells.lines(cells.text(counted), unsaid)
    text = cells.paragraph(lines) if lines else cells.NOTHING
    tables = desk.survey.table("lawfulness-automated", COLUMNS, rows, quiet=True)
    yield Section("automated", words.label("lawfulness-automated"), (Block(text=text, tables=tables),))


def _decision(desk: Desk, holding: Holding, decision: AutomatedDecision) -> tuple[Markup, ...]:
    words, ground = desk.words, decision.ground
    kind = words.fact(decision.kind, words.value("automated-kind", str(decision.kind)))
    allowed = words.fact(ground, words.value("decision-ground", str(ground))) if ground else cells.NOTHING
    return _cells(
        desk,
        cells.under(
            desk.stated(decision.name),
            cells.spaced(kind, words.scope(decision)),
            cells.joined((allowed, desk.law.laws(decision.law))),
        ),
        cells.listed(words.said(item.value.title) for item in holding.purposes_for(decision.purposes)),
        desk.stated(decision.logic),
        desk.stated(decision.safeguards),
    )


def _cells(
    desk: Desk,
    decision: Markup,
    purposes: Markup = cells.NOTHING,
    logic: Markup = cells.NOTHING,
    safeguards: Markup = cells.NOTHING,
) -> tuple[Markup, ...]:
    values = (decision, purposes, logic, safeguards)
    return tuple(desk.survey.cell(key, value) for key, value in zip(COLUMNS[1:], values, strict=True))
