"""Parts as they stand in one cell: tables as lines, facts with their labels."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ropa.exports.passages import Kind, Line, Passage, Run
from ropa.exports.view import Grid, Part
from ropa.wording.catalogue import Wording
from ropa.wording.typography import colon, semicolon

DASH = "\N{EN DASH}"


def flat(part: Part, wording: Wording, *, short: bool = False) -> Passage:
    """Return a part with its tables as lines; with `short`, in fewer words if it has them."""
    said = part.short if short and part.short else part.said
    return (
        *said,
        *(line for grid in part.grids for line in _rows(grid, wording.language)),
        *_below(part.parts, wording),
    )


def labelled(parts: Iterable[Part], wording: Wording) -> Passage:
    """Return facts as `label: value`, those left out that say nothing."""
    return tuple(_below(tuple(part for part in parts if _words(part.said) != DASH), wording))


def _below(parts: tuple[Part, ...], wording: Wording) -> Iterator[Line]:
    for part in parts:
        lines = flat(part, wording)
        if not lines:
            continue
        label = wording.text("register-colon", label=part.name)
        head = Run(f"{label} ", Kind.STRONG)
        first, *others = lines
        if first.bullet:
            yield Line((replace(head, words=label),))
            yield first
        else:
            yield replace(first, runs=(head, *first.runs))
        yield from others


def _rows(grid: Grid, language: str) -> Iterator[Line]:
    for row in grid.rows:
        runs: list[Run] = []
        for number, cell in enumerate(row):
            if not cell or _words(cell) == DASH:
                continue
            if runs:
                runs.append(Run(colon(language) if number == 1 or len(runs) == 1 else ", "))
            for place, line in enumerate(cell):
                runs += [*([Run(semicolon(language))] if place else []), *line.runs]
        yield Line(tuple(runs), depth=1, bullet=True)


def _words(said: Passage) -> str:
    return "".join(run.words for line in said for run in line.runs)
