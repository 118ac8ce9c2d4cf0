"""Every label of the register site is used, and every one that is used is written."""

import ast
from collections.abc import Iterator
from pathlib import Path

from ropa.project import templates_folder
from ropa.site import pages
from ropa.site.chapters import CHAPTERS
from ropa.wording.source import read_folder

PREFIX = "register-"
COMPOSED = (
    "strip-",
    "section-",
    "representative-",
    "naming-",
    "vocabulary-",
    "count-",
    "no-",
    "exemption-",
    "severity-",
    "audience-",
    "ground-",
    "kept-",
    "chain-",
    "state-",
    "overview-",
    "about-overview-",
    "assessment-",
    "contract-",
    "contracts-",
    "due-",
    "silence-",
    "told-",
    "lawfulness-",
    "scheme-",
)
"""Keys that the code composes from ids; the golden pages and the sites of the tests say them."""
CALLS = {"label", "counted"}


def strings() -> Iterator[str]:
    folder = Path(pages.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def called() -> Iterator[str]:
    folder = Path(pages.__file__).parent
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = node.func.attr if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else ""
            if isinstance(node, ast.Call) and name in CALLS and isinstance(node.args[0], ast.Constant):
                yield str(node.args[0].value)


def written() -> set[str]:
    catalogue = read_folder(templates_folder() / "wording" / "en")
    return {key.removeprefix(PREFIX) for key in catalogue if catalogue.file(key) == "register.ftl"}


def test_every_label_that_is_asked_for_is_written() -> None:
    assert sorted(set(called()) - written()) == []


def test_every_label_that_is_written_is_used() -> None:
    composed = {
        "measures-lead",
        "measures-table",
        "systems-lead",
        "systems-table",
        "trackers-lead",
        "retention-lead",
        "retention-table",
        *(f"{chapter.key}-lead" for chapter in CHAPTERS),
        *(f"about-{page.key}" for chapter in CHAPTERS for page in chapter.pages),
    }
    unused = {key for key in written() - set(strings()) if not key.startswith(COMPOSED)}
    attributes = {"national-id", "highly-personal"}  # asked for by the name of a field
    assert unused - composed - attributes == set()
