"""Small signs that tell kinds apart by their shape; colour only helps."""

from collections.abc import Iterable

from markupsafe import Markup

from ropa.site import cells
from ropa.site.drawing.shapes import box, circle

SHAPES = {
    "diamond": ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    "triangle": ((0, -1.1), (1.15, 0.9), (-1.15, 0.9)),
}
"""Corners, from the centre, for a sign of the size 1."""


def polygon(points: Iterable[tuple[float, float]], kind: str) -> Markup:
    """Return a closed shape by its corners."""
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return cells.body(f'<polygon class="rp-d-{kind}" points="{corners}"/>')


def sign(shape: str, x: float, y: float, size: float, kind: str) -> Markup:
    """Return a `circle`, `square`, `diamond` or `triangle` by its centre."""
    if shape == "circle":
        return circle(x, y, size, kind)
    if shape == "square":
        return box(x - size, y - size, 2 * size, 2 * size, kind)
    return polygon(((x + size * right, y + size * down) for right, down in SHAPES[shape]), kind)
