"""Quotation marks that are not closed, or closed too early, and the lines they swallow."""

import re
from typing import TYPE_CHECKING, Final

from yaml.tokens import ScalarToken

from ropa.reading import codes
from ropa.reading.shapes import NEAR, either_end, resumes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ropa.diagnostics import Diagnostic
    from ropa.reading.syntax import Scene

_ANNOUNCES_BLOCK: Final = re.compile(r"[|>][+-]?\s*$")


def unfinished_text(scene: "Scene") -> "Diagnostic | None":
    """Find a quotation that was not closed where it should have been."""
    for line, column, last in _quotations(scene):
        resumed = resumes(scene, line, last)
        if resumed is None and last <= len(scene.lines):
            continue
        place, end = either_end(line, resumes(scene, line, last, deeper=True) or last)
        if _cannot_run_on(scene, line, column):
            place = line
        mark = scene.text(line)[column - 1 : column]
        if place == line:
            return _unclosed_quote(scene, line, column)
        opener = (scene.box(line, column, 1), "the quotation starts here")
        return scene.finding(
            codes.UNCLOSED_QUOTE,
            scene.box(end),
            "ends a quotation without closing it",
            f"add the closing {mark}",
            (opener,),
        )
    return _early_close(scene)


def _unclosed_quote(scene: "Scene", line: int, column: int) -> "Diagnostic":
    mark = scene.text(line)[column - 1 : column]
    message = f"opens a quotation with {mark} that is not closed on this line"
    return scene.finding(
        codes.UNCLOSED_QUOTE, scene.box(line, column), message, f"add the closing {mark}", scene.gave_up
    )


def _cannot_run_on(scene: "Scene", line: int, column: int) -> bool:
    """Tell whether a quotation opened there can only be a slip: in place of a field name, or before a block sign."""
    if _ANNOUNCES_BLOCK.search(scene.text(line)):
        return True
    above = next((text for text in reversed(scene.lines[: line - 1]) if text.strip()), "")
    return not scene.text(line)[: column - 1].strip() and not above.rstrip().endswith((":", "-"))


def _quotations(scene: "Scene") -> "Iterator[tuple[int, int, int]]":
    """Yield opening line and column, and last line, of each quotation over several lines, the unfinished one last."""
    for token in scene.tokens:
        if isinstance(token, ScalarToken) and token.style in {'"', "'"} and token.end_mark.line > token.start_mark.line:
            yield token.start_mark.line + 1, token.start_mark.column + 1, token.end_mark.line + 1
    if "quoted scalar" in scene.complaint and scene.context is not None and "found unexpected" in scene.complaint:
        yield *scene.context, len(scene.lines) + 1


def _early_close(scene: "Scene") -> "Diagnostic | None":
    """Find text after the closing mark, as in `'l'adresse'`."""
    before = [
        t
        for t in scene.tokens
        if isinstance(t, ScalarToken) and t.style in {'"', "'"} and t.end_mark.line + 1 == scene.line
    ]
    if not before or "expected" not in scene.complaint:
        return None
    token = max((t for t in before if t.end_mark.column < scene.column), key=lambda t: t.end_mark.column, default=None)
    if token is None or scene.text(scene.line)[token.end_mark.column : scene.column - 1].strip():
        return None
    after = scene.text(scene.line)[token.end_mark.column :].strip()
    if not after or after[0] in ",]}:#":
        return None
    mark = token.style
    remedy = (
        "write an apostrophe inside single quotes twice, or use double quotes"
        if mark == "'"
        else 'write a double quote inside double quotes as \\", or use single quotes'
    )
    line, column = token.start_mark.line + 1, token.start_mark.column + 1
    if line == scene.line:
        return scene.finding(
            codes.UNCLOSED_QUOTE, scene.box(line, column), f"has text after the closing {mark}", remedy
        )
    resumed = resumes(scene, line, scene.line, deeper=True)
    if resumed is not None and resumed - line <= NEAR:
        return _unclosed_quote(scene, line, column)
    opener = (scene.box(line, column, 1), "the quotation starts here")
    box = scene.box(scene.line, token.end_mark.column)
    return scene.finding(codes.UNCLOSED_QUOTE, box, f"has text after the closing {mark}", remedy, (opener,))
