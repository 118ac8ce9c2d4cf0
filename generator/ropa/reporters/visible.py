"""Text of the register made harmless for a terminal, and for a CI service that reads along."""

import re

_MARKED = re.compile(r"#(?=#\w*\[)")
"""`##[command]` and `##vso[command]`, which some services obey wherever they stand in a line."""
_LEADING = re.compile(r"^(\s*):(?=:)")
"""`::command::`, which GitHub obeys at the start of a line."""


def visible(text: str) -> str:
    """Return the text with control and invisible characters shown as their code points."""
    shown = text.replace("\t", " ")
    return "".join(char if char.isprintable() else f"<U+{ord(char):04X}>" for char in shown)


def unsteering(lines: str) -> str:
    """Return lines of which none is a command to a CI service; the sign that would make it one is shown instead."""
    return "\n".join(_LEADING.sub(r"\1<U+003A>", _MARKED.sub("<U+0023>", line)) for line in lines.split("\n"))


def harmless(text: str) -> str:
    """Return a text of the register in one line that steers neither a terminal nor a CI service."""
    return unsteering(visible(text))
