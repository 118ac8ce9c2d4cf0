"""The words of a PDF that the compiler wrote: what is tagged as content, page by page, white space left out."""

import re
import zlib
from collections.abc import Iterator

OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
STREAM = re.compile(rb"/Length (\d+).*?>>\s*stream\r?\n", re.DOTALL)
NUMBER = re.compile(rb"(\d+) 0 R")
FONTS = re.compile(rb"/(f\d+) (\d+) 0 R")
INSIDE = rb"(?:[^\\()]|\\.|\((?:[^\\()]|\\.|\((?:[^\\()]|\\.)*\))*\))*"
"""The inside of a string; brackets that match are not escaped."""

TEXT = rb"(\(" + INSIDE + rb"\)|<[0-9A-Fa-f]*>)"
PROPERTIES = rb"<<((?:[^<>()]|\(" + INSIDE + rb"\)|<[0-9A-Fa-f]*>)*)>>"
TOKEN = re.compile(
    rb"/(f\d+) [\d.]+ Tf|\b(BDC|BMC|EMC)\b|/(Artifact)\b|" + PROPERTIES + rb"|" + TEXT,
    re.DOTALL,
)
ACTUAL = re.compile(rb"/ActualText\s?" + TEXT, re.DOTALL)
ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def words_of(pdf: bytes) -> str:
    """All words in the order of the tagged content, without any white space."""
    objects = {int(number): body for number, body in OBJECT.findall(pdf)}
    pages = [body for _, body in sorted(objects.items()) if b"/Type/Page/" in body or b"/Type/Page\n" in body]
    assert pages
    order = [int(number) for number in NUMBER.findall(_after(rb"/Kids\[(.*?)\]", _tree(objects)))]
    found = "".join("".join(_page(objects, objects[number])) for number in order)
    return re.sub(r"[\s\u200b\u2060]+", "", found)


def _tree(objects: dict[int, bytes]) -> bytes:
    return next(body for body in objects.values() if b"/Type/Pages" in body)


def _after(pattern: bytes, body: bytes) -> bytes:
    found = re.search(pattern, body, re.DOTALL)
    assert found is not None, body[:200]
    return found[1]


def _stream(objects: dict[int, bytes], number: int) -> bytes:
    found = STREAM.search(objects[number])
    assert found is not None
    return zlib.decompress(objects[number][found.end() : found.end() + int(found[1])])


def _page(objects: dict[int, bytes], page: bytes) -> Iterator[str]:
    resources = _after(rb"/Resources (\d+) 0 R", page)
    names = dict(FONTS.findall(objects[int(resources)]))
    signs = {name: _signs(objects, int(number)) for name, number in names.items()}
    yield from _shown(_stream(objects, int(_after(rb"/Contents (\d+) 0 R", page))), signs)


def _signs(objects: dict[int, bytes], font: int) -> dict[int, str]:
    """The words of a font's glyphs."""
    table = _stream(objects, int(_after(rb"/ToUnicode (\d+) 0 R", objects[font]))).decode()
    found = re.findall(r"<([0-9A-F]{4})> <([0-9A-F]+)>", table)
    return {int(glyph, 16): bytes.fromhex(sign).decode("utf-16-be") for glyph, sign in found}


def _shown(content: bytes, signs: dict[bytes, dict[int, str]]) -> Iterator[str]:
    font = b""
    marks: list[bool] = []
    silent = False
    for name, mark, artifact, properties, text in TOKEN.findall(content):
        if name:
            font = name
        elif artifact:
            silent = True
        elif properties:
            instead = ACTUAL.search(properties)
            if instead is not None:  # what the signs mean, where they alone do not say it
                silent = True
                if not any(marks):
                    raw = _bytes(instead[1])
                    yield raw.decode("utf-16" if raw.startswith(b"\xfe\xff") else "latin-1")
        elif mark == b"EMC":
            marks.pop()
        elif mark:
            marks.append(silent)
            silent = False
        elif text and not any(marks):
            raw = _bytes(text)
            yield "".join(signs[font][int.from_bytes(raw[i : i + 2])] for i in range(0, len(raw), 2))


def _bytes(text: bytes) -> bytes:
    if text.startswith(b"<"):
        return bytes.fromhex(text[1:-1].decode())

    def one(found: re.Match[bytes]) -> bytes:
        sign = found[1]
        return bytes([int(sign, 8)]) if sign.isdigit() else ESCAPES.get(sign, sign)

    return re.sub(rb"\\([0-7]{1,3}|.)", one, text[1:-1], flags=re.DOTALL)
