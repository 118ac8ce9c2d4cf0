"""No clause is written, and translated, for nothing: each is named somewhere in the program or in a template."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from ropa.wording.source import Catalogue

ROOT = Path(__file__).parents[2]
PREFIXES = ("register-", "export-")
"""What the site and the exports put before a label themselves."""
BY_VALUE = "terms.ftl"
"""Words for the values of the model: their keys are made of a field's name and the value, whatever it is."""
LETTERS = 3
"""A pattern with fewer letters of its own would fit any key."""


def _named() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """Every word of a text in the program, and the shapes of those that are put together when it runs."""
    words, shapes = set[str](), set[str]()
    for node in (one for file in (ROOT / "generator/ropa").rglob("*.py") for one in ast.walk(_parsed(file))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            words.update(node.value.split())
        if isinstance(node, ast.JoinedStr):
            pieces = [re.escape(str(part.value)) if isinstance(part, ast.Constant) else ".+" for part in node.values]
            if len("".join(pieces).replace(".+", "")) >= LETTERS:
                shapes.add("".join(pieces))
    for file in (ROOT / "site_templates").rglob("*.jinja"):
        words.update(re.findall(r"[\"']([a-z][\w-]+)[\"']", file.read_text(encoding="utf-8")))
    return frozenset(words), tuple(map(re.compile, sorted(shapes)))


def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _forms(key: str) -> Iterator[str]:
    yield key
    yield from (key.removeprefix(prefix) for prefix in PREFIXES if key.startswith(prefix))


def test_every_clause_is_said(catalogues: Mapping[str, Catalogue]) -> None:
    words, shapes = _named()
    english = catalogues["en"]
    included = {name for clause in english.values() for name in clause.references}
    unsaid = [
        key
        for key in english
        if english.file(key) != BY_VALUE
        and key not in included
        and not any(form in words or any(shape.fullmatch(form) for shape in shapes) for form in _forms(key))
    ]
    assert unsaid == []
