"""Catalogue files as they are written: Fluent entries, their comments, the variables they take.

Fluent syntax 1.0 (projectfluent.org/fluent/guide). A catalogue is one folder per language that holds `*.ftl` files.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from ropa.errors import RopaError
from ropa.wording.varieties import Variety

_FIRST_LINE = re.compile(r"(-?[A-Za-z][A-Za-z0-9_-]*) *=")
_VALUE = re.compile(r"\{ *\$([A-Za-z][A-Za-z0-9_-]*) *\}")
_FORBIDDEN = frozenset('<>&"')
"""Signs that would need escaping in markup; the wording does without them, so that only values are escaped."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One entry of a catalogue, with what its text asks for directly."""

    key: str
    """The name; terms carry their leading hyphen."""
    entry: ast.Message | ast.Term
    variables: frozenset[str]
    references: frozenset[str]
    """Other entries that the text includes."""
    choices: Mapping[str, frozenset[str]]
    """Per variable that must equal a written variant, the variants; not listed where a default called `other` is."""


@dataclass(slots=True)
class _Written:
    file: Path
    comment: list[str]
    lines: list[str] = field(default_factory=list)


class Catalogue(Mapping[str, Clause]):
    """The clauses of one language by key, in the order of the files and of their lines.

    A clause is parsed when it is first asked for: a policy says a fifth of the catalogue, and Fluent's parser is slow.
    Asking raises `RopaError` for a clause that is not Fluent, has no text, or contains one of the signs `< > & "`.
    """

    def __init__(self, written: Mapping[str, _Written]) -> None:
        self._written = written
        self._parsed: dict[str, Clause] = {}

    def __getitem__(self, key: str) -> Clause:
        if key not in self._parsed:
            self._parsed[key] = _parse(key, self._written[key])
        return self._parsed[key]

    def __contains__(self, key: object) -> bool:
        return key in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

    def in_words_of(self, variety: Variety) -> "Catalogue":
        """Return the same clauses in the words of another law; keys and comments stay."""
        if not variety:
            return self
        return Catalogue(
            {
                key: _Written(one.file, one.comment, [_reworded(line, variety) for line in one.lines])
                for key, one in self._written.items()
            }
        )

    def file(self, key: str) -> str:
        """Return the name of the file in which a clause is written."""
        return self._written[key].file.name

    def text(self, key: str) -> str:
        """Return a clause as it is written, with single spaces."""
        return " ".join("\n".join(self._written[key].lines).split())

    def comment(self, key: str) -> tuple[str, ...]:
        """Return the comment lines right above a clause, without their sign."""
        return tuple(self._written[key].comment)

    def reviewer(self, key: str) -> str | None:
        """Return who reviewed a clause, as its comment line `reviewed:` says; None for nobody."""
        said = next((line for line in self.comment(key) if line.startswith("reviewed:")), "")
        name = said.removeprefix("reviewed:").strip()
        return None if name in {"", "none"} else name


def read_folder(folder: Path) -> Catalogue:
    """Read all catalogue files of one language, in the order of their names.

    Raises `RopaError` when the folder has no file, a file cannot be read, a line belongs to no clause, or a key is
    written twice.
    """
    files = sorted(folder.glob("*.ftl"))
    if not files:
        raise RopaError(f"no wording found: {folder} has no .ftl file")
    return _read(tuple((file, file.stat().st_mtime_ns, file.stat().st_size) for file in files))


@lru_cache(maxsize=16)
def _read(files: tuple[tuple[Path, int, int], ...]) -> Catalogue:
    """Read files, each with its time (nanoseconds) and size (bytes); one build asks for a language many times."""
    written: dict[str, _Written] = {}
    for file, _, _ in files:
        for key, entry in _split(file):
            if key in written:
                raise RopaError(f"{file}: `{key}` is already written in {written[key].file.name}")
            written[key] = entry
    return Catalogue(written)


def _split(file: Path) -> Iterator[tuple[str, _Written]]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RopaError(f"{file}: cannot be read as UTF-8 text") from error
    comment: list[str] = []
    entry: _Written | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        first = _FIRST_LINE.match(line)
        if line.startswith("#"):
            comment, entry = ([*comment, line[2:]] if line.startswith("# ") else []), None
        elif first:
            entry = _Written(file, comment, [line])
            comment = []
            yield first[1], entry
        elif line.startswith(" ") and entry:
            entry.lines.append(line)
        elif line.strip():
            raise RopaError(f"{file}, line {number}: belongs to no clause: {line}")
        elif entry:
            entry.lines.append(line)
        else:
            comment = []


def _parse(key: str, written: _Written) -> Clause:
    source = "\n".join(written.lines)
    body = plain_entry(source) or FluentParser(with_spans=False).parse(source).body
    entry = body[0]
    if len(body) > 1 or not isinstance(entry, ast.Message | ast.Term) or entry.attributes:
        raise RopaError(f"{written.file}: `{key}` is not Fluent, or has attributes")
    if entry.value is None:
        raise RopaError(f"{written.file}: `{key}` has no text")
    nodes = tuple(_walk(entry.value))
    for node in nodes:
        if isinstance(node, ast.TextElement) and not _FORBIDDEN.isdisjoint(node.value):
            raise RopaError(f'{written.file}: `{key}` contains one of the signs < > & "')
    return Clause(
        key=key,
        entry=entry,
        variables=frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference)),
        references=frozenset(_references(nodes)),
        choices=_choices(nodes),
    )


def _reworded(line: str, variety: Variety) -> str:
    first = _FIRST_LINE.match(line)
    start = first.end() if first else 0
    return line[:start] + variety.said(line[start:])


def plain_entry(source: str) -> list[ast.EntryType] | None:
    """Return what Fluent's parser makes of a clause of one line with text and values alone; None for any other.

    Most clauses are of this kind, and the parser, which goes letter by letter, takes ten times as long for them.
    """
    first = _FIRST_LINE.match(source)
    pieces = _VALUE.split(source[first.end() :].strip(" \n")) if first else []
    if first is None or not any(pieces) or any(sign in text for text in pieces[::2] for sign in "{}\n\r"):
        return None
    elements: list[ast.TextElement | ast.Placeable] = []
    for place, piece in enumerate(pieces):
        if place % 2:
            elements.append(ast.Placeable(ast.VariableReference(ast.Identifier(piece))))
        elif piece:
            elements.append(ast.TextElement(piece))
    name, pattern = ast.Identifier(first[1].removeprefix("-")), ast.Pattern(elements)
    return [ast.Term(name, pattern) if first[1].startswith("-") else ast.Message(name, pattern)]


def _walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else (value,):
            if isinstance(child, ast.BaseNode):
                yield from _walk(child)


def _references(nodes: tuple[ast.BaseNode, ...]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.MessageReference):
            yield node.id.name
        elif isinstance(node, ast.TermReference):
            yield f"-{node.id.name}"


def _choices(nodes: tuple[ast.BaseNode, ...]) -> Mapping[str, frozenset[str]]:
    choices: dict[str, frozenset[str]] = {}
    for node in nodes:
        if not isinstance(node, ast.SelectExpression) or not isinstance(node.selector, ast.VariableReference):
            continue
        written = frozenset(v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants)
        if "other" not in written:
            name = node.selector.id.name
            choices[name] = written & choices.get(name, written)
    return choices
