"""A policy as JSON, so that a website can lay it out itself; `schema/published/policy.schema.json` describes it."""

import json
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from ropa.policy.addresses import address_of
from ropa.policy.document.pieces import Grid, Listing, Paragraph, Part, Piece, Terms
from ropa.policy.document.runs import Run, Runs, runs, words
from ropa.policy.edition import Edition
from ropa.policy.names import organisation_name
from ropa.policy.outputs.lines import KEPT

VERSION = 1
"""Of the shape; a number more whenever something is removed or means something else."""


def structured(edition: Edition) -> bytes:
    """Return the policy as JSON: what is known of it, then its words in order."""
    document = edition.document
    said = {
        **dict(_known(edition)),
        "title": _text(document.title),
        "head": list(_pieces(document.head)),
        "sections": list(_pieces(document.parts)),
        "foot": list(_pieces(document.foot)),
    }
    return (json.dumps(said, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


def _known(edition: Edition) -> Iterator[tuple[str, Any]]:
    """Yield name and value of what is known of the policy besides its words."""
    desk, notice = edition.desk, edition.desk.notice
    yield "schemaVersion", VERSION
    yield "id", desk.facts.place.name
    yield "language", desk.language
    yield "direction", edition.page.direction
    for name in ("version", "effective", "updated"):
        if getattr(notice, name) is not None:
            yield name, str(getattr(notice, name))
    if address_of(desk):
        yield "url", address_of(desk)
    yield "sha256", edition.page.sha256
    yield "jurisdiction", notice.jurisdiction
    names = ((one, words(runs(organisation_name(desk, one)))) for one in notice.controllers or ())
    yield "controllers", [{"id": one, "name": name} for one, name in names]


def _pieces(pieces: Iterable[Piece]) -> Iterator[dict[str, Any]]:
    return map(_piece, pieces)


def _piece(piece: Piece) -> dict[str, Any]:
    match piece:
        case Paragraph():
            return {"kind": "paragraph", **({"role": piece.kind} if piece.kind else {}), **_paragraph(piece)}
        case Listing():
            items = [list(_pieces(item)) for item in piece.items]
            return {"kind": "list", "ordered": piece.ordered, "start": piece.start, "items": items}
        case Terms():
            terms = [
                {**({"id": term.id} if term.id else {}), "label": _text(term.label), "texts": _paragraphs(term.texts)}
                for term in piece.terms
            ]
            return {"kind": "terms", "role": piece.kind, "terms": terms}
        case Grid():
            return _grid(piece)
        case Part():
            known = {"id": piece.id, "number": piece.number, "title": _text(piece.title) if piece.title else None}
            return {
                "kind": piece.kind,
                "level": piece.level,
                **{name: value for name, value in known.items() if value},
                "blocks": list(_pieces(piece.pieces)),
            }


def _paragraphs(paragraphs: Iterable[Paragraph]) -> list[dict[str, Any]]:
    return [_paragraph(one) for one in paragraphs]


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    lead = {"lead": _text(paragraph.lead)} if paragraph.lead else {}
    return {**lead, **_text(paragraph.text)}


def _grid(grid: Grid) -> dict[str, Any]:
    groups = []
    for group in grid.groups:
        rows = [{"heading": _text(row.heading), "cells": list(map(_text, row.cells))} for row in group.rows]
        groups.append({**({"heading": _text(group.heading)} if group.heading else {}), "rows": rows})
    return {
        "kind": "table",
        **({"quiet": True} if grid.quiet else {}),
        "caption": _text(grid.caption),
        "columns": list(map(_text, grid.columns)),
        "groups": groups,
    }


@lru_cache(maxsize=KEPT)
def _text(text: Runs) -> dict[str, Any]:
    """Return words, and their parts where one of them is more than words."""
    if all(run[1:] == PLAIN for run in text):
        return {"text": words(text)}
    return {"text": words(text), "parts": [_run(run) for run in text]}


PLAIN = Run("")[1:]
"""The marks of a run that has none."""

NAMES = {
    "href": "href",
    "language": "language",
    "day": "date",
    "strong": "strong",
    "emphasis": "emphasis",
    "citation": "citation",
    "code": "code",
    "label": "mark",
    "starts_line": "startsLine",
}
"""Mark of a run -> its name in the file."""


def _run(run: Run) -> dict[str, Any]:
    marks = zip(Run._fields[1:], run[1:], strict=True)
    return {"text": run.text, **{NAMES[name]: value for name, value in marks if value}}
