"""Pieces of a drawing. Lengths are in units of the view box; `kind` names a class `rp-d-<kind>` of the stylesheet.

Text is escaped here. A drawing is one image to a screen reader: its label says what it shows, the table beside it says
the rest. Links inside are for the mouse; the same links are in the table.
"""

from collections.abc import Iterable
from html import escape

from markupsafe import Markup

from ropa.site import cells

LONG = 2
"""A drawing so many times as high as it is wide does not fit on a sheet of paper."""


def drawing(width: float, height: float, label: str, parts: Iterable[Markup]) -> Markup:
    """Return an `<svg>` that is as wide as its place, and never drawn larger than its units as pixels."""
    size = f'viewBox="0 0 {_number(width)} {_number(height)}" width="{_number(width)}" height="{_number(height)}"'
    inside = "".join(parts)
    role = "group" if "<a " in inside else "img"  # an image may hold no links
    kind = "rp-d rp-d-long" if height > LONG * width else "rp-d"
    return cells.body(f'<svg class="{kind}" {size} role="{role}" aria-label="{escape(label)}">{inside}</svg>')


def group(parts: Iterable[Markup], kind: str = "", title: str = "") -> Markup:
    """Return parts as one, with a title that the mouse shows."""
    shown = f"<title>{escape(title)}</title>" if title else ""
    return cells.body(f"<g{_class(kind)}>{shown}{''.join(parts)}</g>")


def box(x: float, y: float, width: float, height: float, kind: str, *, round_by: float = 0) -> Markup:  # noqa: PLR0913  a box has four numbers
    """Return a rectangle by its upper left corner."""
    corners = f' rx="{_number(round_by)}"' if round_by else ""
    size = f'width="{_number(width)}" height="{_number(height)}"'
    return cells.body(f'<rect{_class(kind)} x="{_number(x)}" y="{_number(y)}" {size}{corners}/>')


def circle(x: float, y: float, radius: float, kind: str) -> Markup:
    """Return a circle by its centre."""
    return cells.body(f'<circle{_class(kind)} cx="{_number(x)}" cy="{_number(y)}" r="{_number(radius)}"/>')


def line(x: float, y: float, to_x: float, to_y: float, kind: str) -> Markup:
    """Return a straight line."""
    return cells.body(
        f'<line{_class(kind)} x1="{_number(x)}" y1="{_number(y)}" x2="{_number(to_x)}" y2="{_number(to_y)}"/>'
    )


def diamond(x: float, y: float, reach: float, kind: str) -> Markup:
    """Return a square that stands on a corner, by its centre."""
    way = f"M{_number(x)} {_number(y - reach)}l{reach} {reach}l-{reach} {reach}l-{reach} -{reach}z"
    return cells.body(f'<path{_class(kind)} d="{way}"/>')


def slanted(x: float, y: float, text: str, kind: str = "text") -> Markup:
    """Return text that rises from a point, as long headings of narrow columns do."""
    where = f"translate({_number(x)} {_number(y)}) rotate(-46)"
    return cells.body(f'<text{_class(kind)} transform="{where}">{escape(text)}</text>')


def ribbon(x: float, y: float, to_x: float, to_y: float, kind: str) -> Markup:
    """Return a line that leaves and arrives level, as flows are drawn."""
    middle = _number((x + to_x) / 2)
    way = f"M{_number(x)} {_number(y)}C{middle} {_number(y)} {middle} {_number(to_y)} {_number(to_x)} {_number(to_y)}"
    return cells.body(f'<path{_class(kind)} d="{way}"/>')


def words(x: float, y: float, text: str, kind: str = "text", *, anchor: str = "start") -> Markup:
    """Return text on a base line; `anchor` is `start`, `middle` or `end`."""
    where = f' text-anchor="{anchor}"' if anchor != "start" else ""
    return cells.body(f'<text{_class(kind)} x="{_number(x)}" y="{_number(y)}"{where}>{escape(text)}</text>')


def leading(href: str, parts: Iterable[Markup]) -> Markup:
    """Return parts that lead to a page; out of the order of the tab key, since the table has the same link."""
    return cells.body(f'<a href="{escape(href)}" tabindex="-1">{"".join(parts)}</a>')


def _class(kind: str) -> str:
    return f' class="rp-d-{kind}"' if kind else ""


def _number(value: float) -> str:
    return str(value) if type(value) is int else f"{value:.1f}".rstrip("0").rstrip(".")
