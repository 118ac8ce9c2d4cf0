"""Text of the register made harmless for a terminal."""


def visible(text: str) -> str:
    """Return the text with control and invisible characters shown as their code points."""
    shown = text.replace("\t", " ")
    return "".join(char if char.isprintable() else f"<U+{ord(char):04X}>" for char in shown)
