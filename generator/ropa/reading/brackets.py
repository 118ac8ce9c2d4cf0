"""Brackets that are not closed, or closed without being opened, and the lines they swallow."""

from typing import TYPE_CHECKING, Final

from yaml.tokens import (
    FlowMappingEndToken,
    FlowMappingStartToken,
    FlowSequenceEndToken,
    FlowSequenceStartToken,
    Token,
)

from ropa.reading import codes
from ropa.reading.shapes import NEAR, either_end, indent, resumes

if TYPE_CHECKING:
    from ropa.diagnostics import Diagnostic
    from ropa.reading.syntax import Scene

_OPENERS: Final = (FlowSequenceStartToken, FlowMappingStartToken)
_CLOSERS: Final = (FlowSequenceEndToken, FlowMappingEndToken)
_PAIRS: Final[dict[type[Token], type[Token]]] = dict(zip(_OPENERS, _CLOSERS, strict=True))


def unbalanced(scene: "Scene") -> "Diagnostic | None":
    """Find a bracket that is not closed, or closed without being opened."""
    open_brackets: list[Token] = []
    for token in scene.tokens:
        if isinstance(token, _OPENERS):
            open_brackets.append(token)
        elif isinstance(token, _CLOSERS):
            if not open_brackets or _PAIRS[type(open_brackets[-1])] is not type(token):
                break
            open_brackets.pop()
    character = scene.text(scene.line)[scene.column - 1 : scene.column]
    flow = scene.context if "flow" in scene.complaint else None
    if flow is not None and character in {"]", "}"}:
        return _mismatched(scene, flow, character, open_brackets)
    for token in open_brackets:
        line, column = token.start_mark.line + 1, token.start_mark.column + 1
        resumed = resumes(scene, line, max(scene.line, line))
        if resumed is None and scene.line < len(scene.lines):
            continue
        return _unclosed(scene, line, column, resumed or scene.line + 1)
    if character in {"]", "}"} and not open_brackets:
        return _unopened(scene, character)
    if flow is not None:
        opener = (scene.box(*flow, 1), "the bracket opens here")
        message = "interrupts a list or group in brackets"
        remedy = "add the missing comma or closing bracket; put text that contains a bracket or a colon in quotes"
        return scene.finding(codes.UNCLOSED_BRACKET, scene.box(scene.line, scene.column, 1), message, remedy, (opener,))
    return None


def _mismatched(scene: "Scene", flow: tuple[int, int], character: str, open_brackets: "list[Token]") -> "Diagnostic":
    """A closing bracket of the wrong kind: when an outer one is open, the inner one was forgotten."""
    outer = FlowSequenceStartToken if character == "]" else FlowMappingStartToken
    if flow[0] != scene.line and any(isinstance(token, outer) for token in open_brackets[:-1]):
        bracket = scene.text(flow[0])[flow[1] - 1 : flow[1]]
        message = f"opens a `{bracket}` that is not closed"
        return scene.finding(codes.UNCLOSED_BRACKET, scene.box(*flow, 1), message, None, scene.gave_up)
    box = scene.box(scene.line, scene.column, 1)
    return scene.finding(codes.UNCLOSED_BRACKET, box, f"has a `{character}` that does not fit here")


def _unclosed(scene: "Scene", line: int, column: int, resumed: int) -> "Diagnostic":
    bracket = scene.text(line)[column - 1 : column]
    closing = {"[": "]", "{": "}"}.get(bracket, "]")
    place, end = either_end(line, resumed)
    if place == line:
        box = scene.box(line, column, 1)
        return scene.finding(
            codes.UNCLOSED_BRACKET,
            box,
            f"opens a `{bracket}` that is not closed",
            f"add the closing `{closing}`",
            scene.gave_up,
        )
    opener = (scene.box(line, column, 1), "the bracket opens here")
    return scene.finding(
        codes.UNCLOSED_BRACKET,
        scene.box(end),
        f"ends a list or group without its `{closing}`",
        f"add the closing `{closing}`",
        (opener,),
    )


def _unopened(scene: "Scene", character: str) -> "Diagnostic":
    """The opening bracket is missing, or this one is too many; lines between that end in commas tell which."""
    message = f"closes a `{character}` that was not opened"
    here = scene.box(scene.line, scene.column, 1)
    level = indent(scene.text(scene.line))
    between: list[str] = []
    alone = scene.text(scene.line).strip().rstrip(",") == character
    for number in range(scene.line - 1, 0, -1):
        text = scene.text(number)
        if text.strip() and indent(text) <= level:
            commas = any(one.endswith(",") for one in between)
            if not (alone and commas and text.rstrip().endswith(":")) or len(between) < NEAR:
                break
            opening = {"]": "[", "}": "{"}[character]
            said = f"is followed by a list or group that ends with `{character}` but does not start with `{opening}`"
            related = ((here, "the bracket closes here"),)
            return scene.finding(
                codes.UNCLOSED_BRACKET, scene.box(number), said, f"add the missing `{opening}`", related
            )
        between.append(text.rstrip())
    return scene.finding(codes.UNCLOSED_BRACKET, here, message)
