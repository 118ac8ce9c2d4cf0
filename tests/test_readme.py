"""The README says what is true: its example is checked, its commands exist, its paths are there."""

import re
from pathlib import Path

from ropa.cli import COMMANDS
from ropa.reporters import Outcome, text
from tests.registers import ORGANISATION, checked

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_check_prints_what_the_readme_shows(tmp_path: Path) -> None:
    files = {"organisations/example.yaml": ORGANISATION, "activities/newsletter.yaml": block("yaml")}
    assert f"$ ropa check register\n{text.report(Outcome(checked(tmp_path, files)))}" == block("console")


def test_the_example_is_eight_lines() -> None:
    assert block("yaml").count("\n") == 8


def test_the_table_lists_every_command() -> None:
    assert re.findall(r"^\| `ropa (\w+)", README, re.MULTILINE) == [name for name, _ in COMMANDS]


def test_every_path_named_in_the_documents_exists() -> None:
    named = re.compile(r"`((?:generator|tests|site_templates|schema|examples|register)/[^`<*$ ]*)`|\]\(([^)#:]+)\)")
    documents = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
    found = [(name, one) for name in documents for one in named.findall((ROOT / name).read_text(encoding="utf-8"))]
    assert [f"{name}: {code or link}" for name, (code, link) in found if not (ROOT / (code or link)).exists()] == []
