"""What each format says, read back from the finished file by a reader of its own."""

import json
import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt

from ropa.policy.copies import copies

Json = dict[str, Any]
UNDERLINE = re.compile(r" *(=+|-+|~+|\.+)$")
ITEM = re.compile(r"^ *(?:\* )+|^ *\d+\. ")
PRINTED_ADDRESS = re.compile(r" <[^<> ]+>")
MARK = re.compile(r"\[([^\[\]]+)\]")


def of_html(page: bytes) -> list[str]:
    """The words of a page or a fragment, without what only leads through it."""
    (copy,) = copies(page.decode())
    return copy.words


def of_json(file: bytes) -> list[str]:
    """The words in the order of the page: a table is its columns, then its rows."""
    return " ".join(_texts(json.loads(file), expanded=False)).split()


def expanded(file: bytes) -> list[str]:
    """The same with the heading of its column before every cell, as in formats that have no tables."""
    return " ".join(_texts(json.loads(file), expanded=True)).split()


def texts_of(file: bytes) -> list[str]:
    """Every text of the JSON by itself, in the order of the page."""
    return list(_texts(json.loads(file), expanded=False))


def _texts(said: Json, *, expanded: bool) -> Iterator[str]:
    yield said["title"]["text"]
    for block in (*said["head"], *said["sections"], *said["foot"]):
        yield from _block(block, expanded)


def _block(block: Json, expanded: bool) -> Iterator[str]:
    match block["kind"]:
        case "paragraph":
            yield _line(block)
        case "list":
            for item in block["items"]:
                for inside in item:
                    yield from _block(inside, expanded)
        case "terms":
            for term in block["terms"]:
                yield term["label"]["text"]
                yield from map(_line, term["texts"])
        case "table":
            yield from _table(block, expanded)
        case _:
            if "title" in block:
                yield f"{block.get('number', '')} {block['title']['text']}".strip()
            for inside in block["blocks"]:
                yield from _block(inside, expanded)


def _line(text: Json) -> str:
    parts = [text.get("lead", {}).get("text", ""), text["text"]]
    return " · ".join(part for part in parts if part)


def _table(table: Json, expanded: bool) -> Iterator[str]:
    columns = [column["text"] for column in table["columns"]]
    if not (expanded and table.get("quiet")):
        yield table["caption"]["text"]
    if not expanded:
        yield from columns
    for group in table["groups"]:
        if "heading" in group:
            yield group["heading"]["text"]
        for row in group["rows"]:
            for column, cell in zip(columns, [row["heading"], *row["cells"]], strict=True):
                if expanded:
                    yield column
                yield cell["text"]


def of_markdown(file: bytes) -> list[str]:
    """The words as CommonMark reads them; whatever is no word of a paragraph or heading fails."""
    words: list[str] = []
    for token in MarkdownIt("commonmark").parse(file.decode()):
        if token.type == "inline":
            for inside in token.children or []:
                assert inside.type in INLINE, inside
                words.append(inside.content if inside.type == "text" else " " if "break" in inside.type else "")
            words.append(" ")
        else:
            assert token.type.removesuffix("_open").removesuffix("_close") in BLOCKS, token
    return "".join(words).split()


INLINE = {"text", "hardbreak", *(f"{name}_{end}" for name in ("strong", "em", "link") for end in ("open", "close"))}
BLOCKS = {"heading", "paragraph", "bullet_list", "ordered_list", "list_item"}


def of_text(file: bytes) -> list[str]:
    """The words of plain text without underlines, marks of items and printed addresses."""
    lines = [line for line in file.decode().splitlines() if not UNDERLINE.match(line)]
    joined = "\n".join(ITEM.sub("", line) for line in lines)
    joined = PRINTED_ADDRESS.sub("", " ".join(joined.split()))
    return MARK.sub(r"\1", joined).split()
