"""The words under each field of the model: description and example, read from the source of the model.

The attribute docstring is the one place where a field's meaning is written; editors, `ropa explain` and the reference
take it from the schema that is derived with it.
"""

import ast
import inspect
import sys
from dataclasses import dataclass
from functools import cache
from typing import Any

import yaml

EXAMPLE = "\n\nExample: "


@dataclass(frozen=True, slots=True)
class Words:
    """What is said of one field, enumeration member or record."""

    description: str
    example: object = None
    """Plain data, or None where the type gives an example of its own."""


def _split(text: str) -> Words:
    description, mark, example = inspect.cleandoc(text).partition(EXAMPLE)
    return Words(" ".join(description.split()), yaml.safe_load(example) if mark else None)


@cache
def words_of(owner: type[Any]) -> dict[str, Words]:
    """Return the words under each attribute that a class declares itself, by attribute name."""
    source = inspect.getsource(sys.modules[owner.__module__])
    classes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ClassDef))
    tree = next(node for node in classes if node.name == owner.__name__)
    found: dict[str, Words] = {}
    for node, following in zip(tree.body, tree.body[1:], strict=False):
        name = _assigned(node)
        if name and isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant):
            found[name] = _split(str(following.value.value))
    return found


def _assigned(node: ast.stmt) -> str | None:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return None


def field_words(record: type[Any], name: str) -> Words:
    """Return the words of a field, wherever in the record's family it is declared. KeyError if there are none."""
    for owner in record.__mro__:
        if name in inspect.get_annotations(owner):
            return words_of(owner)[name]
    raise KeyError(name)


def summary(owner: type[Any]) -> str:
    """Return the first paragraph of a class's own docstring, on one line."""
    return " ".join(inspect.cleandoc(owner.__doc__ or "").split("\n\n")[0].split())
