"""The lock files: they pin what the project asks for, with hashes, and name no address and no path."""

import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PYTHON_LOCK = ROOT / "requirements.lock"
NPM_LOCK = ROOT / "package-lock.json"

HASH = re.compile(r"^    --hash=sha256:[0-9a-f]{64}( \\)?$")
COMMENT = re.compile(r"^    #( {1,3}(via\b.*|[a-z0-9.-]+( \(pyproject\.toml(:dev)?\))?))?$")


def pins() -> dict[str, list[Requirement]]:
    """What the lock pins, by normal name; more than one where the version depends on the machine."""
    found: dict[str, list[Requirement]] = {}
    for line in PYTHON_LOCK.read_text(encoding="utf-8").splitlines():
        if not line.startswith(" "):
            pin = Requirement(line.removesuffix(" \\"))
            found.setdefault(canonicalize_name(pin.name), []).append(pin)
    return found


def wanted() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [
        *project["project"]["dependencies"],
        *project["project"]["optional-dependencies"]["pdf"],
        *project["dependency-groups"]["dev"],
        *project["build-system"]["requires"],
    ]


@pytest.mark.parametrize("line", sorted(set(wanted())))
def test_what_the_project_asks_for_is_pinned_within_its_range(line: str) -> None:
    asked = Requirement(line)
    versions = [spec.version for pin in pins()[canonicalize_name(asked.name)] for spec in pin.specifier]
    assert versions
    assert [version for version in versions if version not in asked.specifier] == []


def test_every_line_is_an_exact_pin_or_a_hash_or_a_reason() -> None:
    pin = re.compile(r"^[a-z0-9-]+==[0-9][0-9a-z.]*( ; [a-z_]+ (<|>=|==|!=) '[0-9A-Za-z.]+')? \\$")
    lines = PYTHON_LOCK.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not (pin.match(line) or HASH.match(line) or COMMENT.match(line))] == []


def test_every_pin_has_a_hash() -> None:
    lines = PYTHON_LOCK.read_text(encoding="utf-8").splitlines()
    assert [
        line for line, below in zip(lines, [*lines[1:], ""], strict=True) if line[0] != " " and not HASH.match(below)
    ] == []


@pytest.mark.parametrize("path", [PYTHON_LOCK, NPM_LOCK], ids=lambda path: path.name)
def test_no_address_and_no_path(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    forbidden = ("://", "http", "file:", "index-url", "find-links", "resolved", "localhost", str(Path.home()), "\\\\")
    assert [word for word in forbidden if word in text] == []


def test_the_page_checkers_are_pinned_exactly_and_by_hash() -> None:
    asked = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    locked = json.loads(NPM_LOCK.read_text(encoding="utf-8"))["packages"]
    assert locked.pop("")["devDependencies"] == asked
    assert {name.removeprefix("node_modules/"): entry["version"] for name, entry in locked.items()} == asked
    assert [name for name, entry in locked.items() if not entry["integrity"].startswith("sha512-")] == []
