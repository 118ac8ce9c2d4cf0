"""What the schema shows as an example can be copied: an id in it exists in the list that it is taken from."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ropa.vocabulary import shipped

SCHEMAS = sorted(Path("schema").glob("*.schema.json"))
OF = {"measure-kinds": "measures"}
SHIPPED = (
    *("data-categories", "data-subjects", "recipients", "triggers", "channels", "audiences", "identifiers"),
    *("legal-bases", "special-grounds", "special-kinds", "transfer-tools", "tracker-categories", "measure-kinds"),
)


def examples(root: dict[str, Any], node: Any) -> Iterator[tuple[str, str]]:
    """Every id of a shipped list that an example shows, with the list."""
    if isinstance(node, list):
        for part in node:
            yield from examples(root, part)
    if not isinstance(node, dict):
        return
    kind = reference(root, node)
    for example in node.get("examples", ()) if kind else ():
        for name in example if isinstance(example, list) else [example]:
            if not isinstance(name, str):
                continue
            yield kind or "", name
    for part in node.values():
        yield from examples(root, part)


def reference(root: dict[str, Any], node: Any) -> str | None:
    """The shipped list to which the text of a node, or of its items, refers."""
    kind = node.get("x-reference")
    if kind in SHIPPED:
        return str(kind)
    inside = [node[key] for key in ("then", "else", "items") if key in node]
    if "$ref" in node:
        inside.append(root["$defs"][node["$ref"].rpartition("/")[2]])
    return next(filter(None, (reference(root, part) for part in inside if part.get("type") != "object")), None)


@pytest.mark.parametrize("file", SCHEMAS, ids=lambda path: path.name.partition(".")[0])
def test_ids_in_examples_exist(file: Path) -> None:
    root = json.loads(file.read_text(encoding="utf-8"))
    shown = set(examples(root, root))
    assert {one for one in shown if one[1] not in shipped(OF.get(one[0], one[0]))} == set()


def test_there_are_such_examples() -> None:
    root = json.loads(Path("schema/activity.schema.json").read_text(encoding="utf-8"))
    assert ("triggers", "end-of-contract") in set(examples(root, root))
