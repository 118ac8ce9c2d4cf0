"""All jurisdictions at a glance: how much of each pack is in force on a day, to be confirmed, and to come."""

from collections.abc import Iterator
from datetime import date
from textwrap import wrap

from ropa.law.jurisdiction import Law
from ropa.law.pack import SECTIONS, load_pack
from ropa.law.places import JURISDICTIONS
from ropa.law.sheet import WIDTH, soon
from ropa.values import Value

COLUMNS = ("code", "jurisdiction", "extends", "in force", "unverified", "to come", "ending")
NUMBERS = COLUMNS[3:]
EXPLANATION = (
    "Each pack is counted without what it inherits; `unverified` counts every fact of which a part is.\n"
    "`ropa law FR` shows one jurisdiction, `ropa law --unverified` what a lawyer should confirm,\n"
    "`ropa law --pending` what is to come."
)


class Row(Value):
    """One pack in numbers, without what it inherits."""

    code: str
    name: str
    parent: str | None
    in_force: int
    unverified: int
    to_come: int
    ending: tuple[str, ...]
    """Section and id of what ends within twelve months."""
    regions: tuple[str, ...]
    """Codes of the regions that registers may write as jurisdictions."""


def own_law(jurisdiction: str, day: date) -> Law:
    """Return what a pack states itself, without what it inherits, as it is on a day."""
    return Law((load_pack(jurisdiction),), day)


def rows(day: date) -> Iterator[Row]:
    """Yield every pack in numbers, in order of the codes."""
    for code in JURISDICTIONS:
        pack, law = load_pack(code), own_law(code, day)
        yield Row(
            code=code,
            name=pack.names["en"],
            parent=pack.parent,
            in_force=sum(len(law.in_force(kind)) for kind in SECTIONS.values()),
            unverified=len(law.unverified()),
            to_come=len(law.to_come()),
            ending=tuple(fact.provenance.path for fact in law.ending(soon(day))),
            regions=tuple(region.code for region in pack.regions),
        )


def overview(day: date) -> str:
    """Return the table of all packs, with the regions below it."""
    found = list(rows(day))
    table = [COLUMNS, *(_cells(row) for row in found)]
    widths = [max(len(cells[column]) for cells in table) for column in range(len(COLUMNS))]
    lines = [f"The law on {day.isoformat()}", ""]
    lines += ["  ".join(_aligned(cells, widths)).rstrip() for cells in table]
    ending = [f"{row.code} {path}" for row in found for path in row.ending]
    below = [f"Ending within 12 months: {', '.join(ending)}"] if ending else []
    below += [f"Regions of {row.name}: {', '.join(row.regions)}" for row in found if row.regions]
    lines += ["", *(line for text in below for line in wrap(text, WIDTH, break_on_hyphens=False)), ""]
    return "\n".join([*lines, EXPLANATION, ""])


def _cells(row: Row) -> tuple[str, ...]:
    numbers = (row.in_force, row.unverified, row.to_come or "", len(row.ending) or "")
    return (row.code, row.name, row.parent or "", *map(str, numbers))


def _aligned(cells: tuple[str, ...], widths: list[int]) -> Iterator[str]:
    """Yield texts to the left and numbers to the right of their columns."""
    for column, (cell, width) in enumerate(zip(cells, widths, strict=True)):
        yield cell.rjust(width) if COLUMNS[column] in NUMBERS else cell.ljust(width)
