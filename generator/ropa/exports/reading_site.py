"""Sections of the register site -> parts of an export: what is said, facts by label, tables."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from markupsafe import Markup

from ropa.exports.passages import NOTHING, Passage, element, passage, passage_of, plain
from ropa.exports.view import Grid, Part
from ropa.site import cells
from ropa.site.parts import Block, Card, Line, Section, Table


def facts(markup: Markup) -> Iterator[tuple[str, Passage]]:
    """Yield label and value of each fact of a list of facts."""
    if not markup:
        return
    for fact in element(markup):
        label, value = fact
        yield "".join(label.itertext()).strip(), passage_of(value)


def grid(table: Table) -> Grid:
    """Return a table with its rows."""
    found = element(table.rows) if table.rows else ()
    return Grid(
        table.caption, table.columns, tuple(tuple(passage_of(cell) for cell in row) for row in found), table.quiet
    )


def telling(found: Grid, *, without: str = "") -> Grid:
    """Return a table without the columns that say nothing in any row, and without the one with this heading."""
    kept = [
        number
        for number, name in enumerate(found.columns)
        if not number or (name != without and any(plain(row[number]) not in {"", cells.DASH} for row in found.rows))
    ]
    columns = tuple(found.columns[number] for number in kept)
    rows = tuple(tuple(row[number] for number in kept) for row in found.rows)
    return replace(found, columns=columns, rows=rows)


def line(found: Line, key: str, letter: str, article: str) -> Part:
    """Return a line of a record."""
    return Part(key, found.label, passage(found.value), tuple(map(grid, found.tables)), letter, article)


def sections(found: Iterable[Section], *, without: tuple[str, ...] = ()) -> tuple[Part, ...]:
    """Return sections as parts, those with these ids left out."""
    made = (section(one) for one in found if one.id not in without)
    return tuple(one for one in made if one.said or one.grids or one.parts)


def section(found: Section) -> Part:
    """Return a section as a part."""
    parts: list[Part] = []
    for block in found.blocks:
        parts += _block(block)
    return _gathered(found.id, found.title, parts)


def _gathered(key: str, name: str, parts: list[Part]) -> Part:
    """Return parts below a heading; what has no heading of its own stands under it directly."""
    plain = [part for part in parts if not part.name]
    said = tuple(line for part in plain for line in part.said)
    grids = tuple(one for part in plain for one in part.grids)
    return Part(key, name, said, grids, parts=tuple(part for part in parts if part.name))


def _block(block: Block) -> Iterator[Part]:
    said = (*passage(block.text), *(line for row in block.rows for line in passage(row)))
    grids = tuple(telling(grid(table)) for table in block.tables)
    below = tuple(Part("", label, value) for label, value in facts(block.facts)) + tuple(map(_card, block.cards))
    if block.title:
        if said or grids or below:
            yield Part("", block.title, said, grids, parts=below)
        return
    if said or grids:
        yield Part("", "", said, grids)
    yield from below


def _card(card: Card) -> Part:
    title = " ".join("".join(text.itertext()) for text in (element(card.title),)).strip()
    basis = passage(card.basis) if card.basis else NOTHING
    name = f"{card.number}. {title}" if card.number else title
    return Part("", name, basis, parts=tuple(Part("", label, value) for label, value in facts(card.facts)))
