"""An export as sheets of text: what csv, xlsx and ods are written from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from ropa.exports.passages import Kind, Passage, kinds, plain

OPEN = frozenset((Kind.GAP, Kind.MISSING))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; it is text, whatever it looks like."""

    text: str = ""
    open: bool = False
    """Whether something in it is still to be supplied; shown by colour besides the words."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table with what stands above it."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    above: tuple[str, ...] = ()
    """Lines above the headings: whose record it is, what a column means."""
    marks: tuple[str, ...] = ()
    """A remark above each heading, such as that nobody checked it; empty for none at all."""
    widths: tuple[int, ...] = ()
    """Widths of the columns in signs; 40 where none is given."""


@dataclass(frozen=True, slots=True)
class Workbook:
    """Sheets in order."""

    title: str
    day: str
    language: str
    sheets: tuple[Sheet, ...] = field(default=())


def cell(said: Passage) -> Cell:
    """Return a passage as a cell."""
    return Cell(plain(said), not OPEN.isdisjoint(kinds(said)))


def row(*words: str | Cell) -> tuple[Cell, ...]:
    """Return words and cells as a row."""
    return tuple(Cell(one) if isinstance(one, str) else one for one in words)


def within(rows: Iterable[tuple[Cell, ...]], longest: int) -> Iterator[tuple[Cell, ...]]:
    """Yield rows of which no cell is longer; what is too long goes on in the rows below."""
    for one in rows:
        pieces = [_pieces(cell_.text, longest) for cell_ in one]
        for number in range(max(map(len, pieces), default=1)):
            yield tuple(
                Cell(part[number] if number < len(part) else "", cell_.open)
                for cell_, part in zip(one, pieces, strict=True)
            )


def _pieces(text: str, longest: int) -> list[str]:
    """Cut text between lines, or where a line alone is too long between words."""
    found = []
    while len(text) > longest:
        end = max(text.rfind("\n", 0, longest), 0) or max(text.rfind(" ", 0, longest), 0) or longest
        found.append(text[:end])
        text = text[end:].lstrip("\n ") if end != longest else text[end:]
    return [*found, text]


def sheet_names(names: Iterable[str], longest: int = 31) -> list[str]:
    """Return names that a spreadsheet accepts, each once: short, without its reserved signs, case left aside."""
    taken: set[str] = set()
    found = []
    for name in names:
        plain_name = "".join("-" if sign in "[]:*?/\\" else sign for sign in name).strip("' ") or "-"
        stem = made = plain_name[:longest].rstrip()
        number = 2
        while made.casefold() in taken:
            tail = f" {number}"
            made, number = f"{stem[: longest - len(tail)]}{tail}", number + 1
        taken.add(made.casefold())
        found.append(made)
    return found
