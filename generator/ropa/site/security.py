"""Art. 30(1)(g), 30(2)(d): technical and organisational measures."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.measure import AppliedMeasure, MeasureStatus
from ropa.register import Answer, Stated
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.parts import Block
from ropa.site.recipients import none_or_gap


def blocks(desk: Desk, answer: Answer[AppliedMeasure]) -> tuple[Block, ...]:
    """Return the measures as rows, or how it stands with them."""
    if not answer.items:
        return (Block(text=none_or_gap(desk, answer)),)
    own = tuple(_row(desk, item.value) for item in answer if not item.inherited)
    shared = cells.joined(
        desk.shared("measure", item.value, partial(_row, desk, item.value)) for item in _shared(answer)
    )
    below = (cells.spaced(desk.words.inherited_colon, shared),) if shared else ()
    return (Block(rows=(*own, *below)),)


def measures(desk: Desk, answer: Answer[AppliedMeasure]) -> Markup:
    """Return the measures as a list with their descriptions, for a record that stands alone."""
    if not answer.items:
        return none_or_gap(desk, answer)
    own = (item for item in answer if not item.inherited)
    return cells.listed(full(desk, item.value) for item in (*own, *_shared(answer)))


def applied(stated: Answer[Any]) -> Answer[AppliedMeasure]:
    """Return measures as they are applied; an id alone is the measure as it stands in the catalogue."""
    items = tuple(
        item.but(value=AppliedMeasure(measure=item.value)) if isinstance(item.value, str) else item for item in stated
    )
    return stated.but(items=items)


def named(desk: Desk, answer: Answer[AppliedMeasure]) -> Markup:
    """Return the names of the measures as a list, with what is special about each here."""
    if not answer.items:
        return none_or_gap(desk, answer)
    own = [_named(desk, item.value) for item in answer if not item.inherited]
    shared = cells.joined(_named(desk, item.value) for item in _shared(answer))
    return cells.listed((*own, shared))


def described(desk: Desk, answers: Iterable[Answer[AppliedMeasure]]) -> tuple[Markup, ...]:
    """Return every measure of the catalogue that the answers name, once, with its description."""
    found = dict.fromkeys(item.value.measure for answer in answers for item in answer if item.value.measure)
    return tuple(full(desk, AppliedMeasure(measure=measure)) for measure in sorted(found))


def _shared(answer: Answer[AppliedMeasure]) -> tuple[Stated[AppliedMeasure], ...]:
    """Return the inherited measures of which nothing special is said."""
    own = {item.value.measure for item in answer if not item.inherited}
    return tuple(item for item in answer if item.inherited and item.value.measure not in own)


def _named(desk: Desk, applied: AppliedMeasure) -> Markup:
    special = desk.words.said(applied.description)
    return cells.joined((name(desk, applied.measure), special)) if applied.measure else special


def full(desk: Desk, applied: AppliedMeasure) -> Markup:
    """Return a measure with everything that is said about it, without links."""
    words = desk.words
    entry = desk.survey.register.measures.get(applied.measure or "")
    if entry is None:
        return words.said(applied.description) or words.absent
    described = words.said(entry.value.description)
    return cells.under(name(desk, str(applied.measure)), described, words.said(applied.description))


def name(desk: Desk, measure_id: str) -> Markup:
    """Return the name of a measure of the catalogue; that of its kind when it has none."""
    entry = desk.survey.register.measures.get(measure_id)
    stated = entry.value.name if entry else None
    if entry is not None and stated is None and entry.value.kind:
        return desk.words.term("measures", entry.value.kind)
    return desk.words.gap(stated) if isinstance(stated, Todo) else desk.words.said(stated) or cells.code(measure_id)


def _row(desk: Desk, applied: AppliedMeasure) -> Markup:
    words = desk.words
    special = words.said(applied.description)
    public = cells.labelled(words.label("public-colon"), words.said(applied.public))
    if applied.measure is None:
        return cells.under(cells.spaced(special, words.scope(applied)), public)
    entry = desk.survey.register.measures.get(applied.measure)
    status = entry.value.status if entry else None
    planned = status in {MeasureStatus.PLANNED, MeasureStatus.RETIRED}
    tag = cells.tag(words.value("measure-status", status), "alert") if planned else cells.NOTHING
    return cells.under(cells.spaced(desk.link("measures", applied.measure), tag, words.scope(applied)), special, public)
