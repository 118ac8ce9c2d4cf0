"""An item taken out of the register takes its statements out of the policies, and no other.

`removals/` holds, for each item, what the policies then no longer say in English. `UPDATE=1 pytest tests/statements`
writes the lists anew; read them before they are committed.
"""

import os
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from ropa.policy import publish
from tests.policy.library import load
from tests.statements.removing import without
from tests.statements.stating import ROOT, Pages, statements, told

FOLDER = Path(__file__).parent / "removals"
YAML_FILE = YAML()
YAML_FILE.width = 200


def listed() -> Iterator[tuple[str, str]]:
    for path in sorted(FOLDER.glob("*.yaml")):
        for item in stated(path.stem):
            yield path.stem, item


@cache
def stated(name: str) -> Mapping[str, list[str]]:
    read: Mapping[str, list[str]] = YAML(typ="safe").load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return read


@pytest.mark.parametrize(("name", "item"), list(listed()))
def test_what_is_removed_is_no_longer_said(name: str, item: str, tmp_path: Path) -> None:
    data = told(name)
    register = load(without(ROOT / data["register"], item, tmp_path / "register"))
    pages = Pages(publish(register, draft=True))
    gone = [str(one) for one in statements(data) if one.language == "en" and pages.silent_on(one)]
    if os.environ.get("UPDATE"):
        _renew(name, item, gone)
    else:
        assert gone == stated(name)[item]
    assert gone


def _renew(name: str, item: str, gone: list[str]) -> None:
    path = FOLDER / f"{name}.yaml"
    written: Any = YAML_FILE.load(path.read_text(encoding="utf-8"))
    written[item] = gone
    with path.open("w", encoding="utf-8") as file:
        YAML_FILE.dump(written, file)
