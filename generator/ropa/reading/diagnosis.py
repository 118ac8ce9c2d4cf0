"""All that is wrong with a text, in one pass where the problems are independent of each other."""

from typing import TYPE_CHECKING

from ropa.reading import codes
from ropa.reading.characters import (
    forbidden_characters,
    has_forbidden,
    odd_indentation,
    split_lines,
    without_forbidden,
)
from ropa.reading.findings import MOST, problem
from ropa.reading.profile import Careful, read_carefully
from ropa.reading.syntax import explain

if TYPE_CHECKING:
    from ropa.diagnostics import Diagnostic


def diagnose(text: str, file: str) -> Careful:
    """Read `text` carefully; the result's problems are sorted, within the file, and at most `MOST`."""
    invisible: list[Diagnostic] = []
    if has_forbidden(text):
        invisible = forbidden_characters(text, file)
        text = without_forbidden(text)
    reading = read_carefully(text, file)
    found = [*invisible, *reading.problems]
    odd = odd_indentation(text, file, reading.opaque)
    if reading.error is not None:
        slip = explain(text, file, reading.error)
        odd = [one for one in odd if one.span.line <= max(slip.span.line, *(r.span.line for r in slip.related), 0) + 1]
        # A tab, or an invisible character, explains the parser's complaint better than the complaint does.
        found += odd or ([] if invisible else [slip])
        if not found:
            found.append(slip)
    else:
        found += odd
        if not found:
            found += _whole(reading, text, file)
    unique = {one.order: one for one in found}
    reading.problems = sorted(unique.values(), key=lambda one: one.order)[:MOST]
    return reading


def _whole(reading: Careful, text: str, file: str) -> "list[Diagnostic]":
    """Report a document that is no record at all."""
    if isinstance(reading.data, dict):
        return []
    if reading.data is None:
        return [problem(codes.EMPTY, file, (1, 1, 1, 2), "holds no record: it is empty or has only comments")]
    line, column = reading.root.box[:2] if reading.root else (1, 1)
    width = len(split_lines(text)[line - 1])
    what = "a list" if isinstance(reading.data, list) else "a single text"
    return [
        problem(
            codes.NOT_A_RECORD,
            file,
            (line, column, line, max(width, column) + 1),
            f"is {what} instead of fields with names",
        )
    ]
