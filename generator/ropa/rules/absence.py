"""Where something that is not written would stand: the place a reader is shown when a field is missing."""

from collections.abc import Sequence
from typing import Any

from ropa.diagnostics import Span
from ropa.model.base import fields_of
from ropa.model.scope import Scoped
from ropa.register import Entry, Stated

NEAR = 3
"""Within so many lines, the words that name an item are a better place than its neighbour."""
ANYWHERE = frozenset(field.key for field in fields_of(Scoped))
"""Fields that limit an item; people write them at its beginning as well as at its end."""


def place_of(
    part: Entry[Any] | Stated[Any], key: str, naming: str | None = None, order: Sequence[str] | None = None
) -> Span:
    """Return the place where a record or an item should state the field `key`.

    That is the field itself when it is there but says nothing. Otherwise it is the field before which the missing one
    would be written in the order of the format, or the end of the last field when it would come last; in its stead the
    field `naming`, by which the item is known, when that stands close by. `order` is the one in which people write the
    fields, where it is not that of the format.
    """
    written = [name.rstrip("_") for name in part.value.__dict__]  # in the order of the file
    if key in written:
        return part.at(key)
    line, gap = _gap(part, key, written, order)
    if naming is not None and naming in written:
        name = part.at(naming)
        if abs(name.line - line) <= NEAR:
            return name
    return gap


def place_of_inherited(part: Entry[Any], key: str) -> Span:
    """Return the place where a fact that can be inherited is missing: `inherits`, when that leaves it out."""
    named = getattr(part.value, "inherits", None)
    left_out = isinstance(named, tuple) and key not in named and key not in part.value.__dict__
    return part.at("inherits") if left_out else place_of(part, key)


def _gap(part: Entry[Any] | Stated[Any], key: str, written: list[str], usual: Sequence[str] | None) -> tuple[int, Span]:
    """Return the line on which the field would be written, and the place to show."""
    position = _position(part, key, written, usual)
    if position < len(written) or not written:
        place = part.at(written[position], key=True) if position else part.at(key)
        return place.line, place
    introduction, value = part.at(written[-1], key=True), part.at(written[-1])
    line = value.end_line + 1
    return line, introduction if line - introduction.line <= NEAR else _last_line(part, value)


def _position(part: Entry[Any] | Stated[Any], key: str, written: list[str], usual: Sequence[str] | None) -> int:
    """Return where among the fields written the missing one disturbs the order of the format least.

    Of several such places it is the one behind the field that comes just before it in the format, else the first.
    """
    names = usual or [field.key for field in fields_of(type(part.value))]
    order = {name: rank for rank, name in enumerate(names)}
    later = [other not in ANYWHERE and order[other] > order[key] for other in written]
    earlier = [other not in ANYWHERE and order[other] < order[key] for other in written]
    before = max(
        (name for name, is_so in zip(written, earlier, strict=True) if is_so), key=order.__getitem__, default=""
    )
    behind = written.index(before) + 1 if before else 0
    return min(range(len(later) + 1), key=lambda at: (sum(later[:at]) + sum(earlier[at:]), at != behind))


def last_line(entry: Entry[Any], value: Span) -> Span:
    """Return the words on the last line of a long value."""
    line = value.end_line
    text = entry.document.line_text(line).rstrip()
    return Span(value.file, line, len(text) - len(text.lstrip()) + 1, line, len(text) + 1)


def _last_line(part: Entry[Any] | Stated[Any], value: Span) -> Span:
    return last_line(part.entry if isinstance(part, Stated) else part, value)
