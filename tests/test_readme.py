"""The README says what is true: its example is checked, its commands exist, its paths are there."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from ropa.checking import check
from ropa.cli import COMMANDS, main
from ropa.reporters import text
from ropa.reporters.outcome import Outcome
from ropa.site.plugin import RopaConfig
from tests.rules.page_cases import Case, write

DAY = date(2026, 11, 22)
ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found is not None
    return found[1]


def test_the_check_prints_what_the_readme_shows(tmp_path: Path) -> None:
    """The rest of the record, which the README leaves out, is that of the examples of rule pages."""
    file = "activities/fraud.yaml"
    root = write(Case("README", 1, {file: block("yaml")}), tmp_path / "register")
    said = text.report(Outcome(check(root, DAY)))
    assert f"$ ropa check register\n{said}" == block("console"), said


def test_the_example_is_eight_lines() -> None:
    assert block("yaml").count("\n") == 8


def test_the_table_lists_every_command() -> None:
    assert re.findall(r"^\| `ropa (\w+)", README, re.MULTILINE) == [name for name, _ in COMMANDS]


def test_every_option_of_the_plugin_is_explained() -> None:
    section = README.split("## The register site with MkDocs", 1)[1].split("## ", 1)[0]
    assert re.findall(r"^      (\w+): .* # .", section, re.MULTILINE) == [name for name, _ in RopaConfig._schema]


def test_what_hands_the_record_over_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    section = README.split("## Hand it over", 1)[1].split("```", 2)[1]
    commands = re.findall(r"^\$ ropa (.*)$", section, re.MULTILINE)
    shutil.copytree(ROOT / "register", tmp_path / "register")
    monkeypatch.chdir(tmp_path)
    assert [(command, main(command.split())) for command in commands] == [(command, 0) for command in commands]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("record.html", "record.xlsx", "record.zip", "register", "registre.csv")
    ]
    assert "record.zip agrees with its manifest" in capsys.readouterr().out


def test_every_path_named_in_the_documents_exists() -> None:
    named = re.compile(r"`((?:generator|tests|site_templates|schema|examples|register)/[^`<*$ ]*)`|\]\(([^)#:]+)\)")
    documents = ("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md")
    found = [(name, one) for name in documents for one in named.findall((ROOT / name).read_text(encoding="utf-8"))]
    assert [f"{name}: {code or link}" for name, (code, link) in found if not (ROOT / (code or link)).exists()] == []
