"""Paragraph texts of the register, already markup, as pieces: paragraphs and lists, lists inside lists."""

from ropa.policy.document.pieces import Listing, Paragraph, Piece
from ropa.policy.document.runs import RunReader, tokens
from ropa.policy.inline import Inline


def pieces_of(prose: Inline) -> tuple[Piece, ...]:
    """Return the pieces of markup that `ropa.wording.paragraphs` made."""
    reader = _ProseReader()
    for token in tokens(prose):
        if token.tag in ("ul", "ol", "li", "p"):
            reader.close_paragraph()
            if token.tag == "p":
                continue
            (reader.close if token.closes else reader.open)(token.tag, token.attributes.get("start", "1"))
        else:
            reader.sentence.take(token)
    reader.close_paragraph()
    return tuple(reader.pieces)


class _ProseReader:
    """Collects pieces; an open item of a list collects its own."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.sentence = RunReader()
        self._above: list[list[Piece]] = []
        self._items: list[tuple[int, list[tuple[Piece, ...]]]] = []

    def close_paragraph(self) -> None:
        found = self.sentence.taken()
        if found:
            self.pieces.append(Paragraph(found))

    def open(self, tag: str, start: str) -> None:
        if tag == "li":
            self._above.append(self.pieces)
            self.pieces = []
        else:
            self._items.append((int(start), []))

    def close(self, tag: str, _start: str) -> None:
        if tag == "li":
            self._items[-1][1].append(tuple(self.pieces))
            self.pieces = self._above.pop()
        else:
            start, items = self._items.pop()
            self.pieces.append(Listing(tuple(items), tag == "ol", start))
