"""The portable tree: three engines build the same pages from it, and find nothing in it to interpret."""

import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path

import pytest

from ropa.building.portable import write_portable
from ropa.checking import check
from ropa.cli import main
from tests.hostile.test_outputs import planted
from tests.registers import DAY
from tests.site.library import FIXTURE

ENGINES = ("mkdocs", "properdocs", "zensical")
EXAMPLE = Path(__file__).parents[2] / "examples" / "claims-service"
MARKED = "```\n# heading\n```\n\n    code\n\n{{ config }} [TOC] <div markdown>*x*</div>"


class Body(HTMLParser):
    """Elements and words of the page's own body."""

    def __init__(self) -> None:
        super().__init__()
        self.depth, self.found = 0, list[object]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.depth or ("id", "register-page") in attrs:
            self.depth += tag == "div"
            self.found.append((tag, sorted(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if self.depth:
            self.found.append(tag)
            self.depth -= tag == "div"

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.found.append(data)


def body(page: Path) -> list[object]:
    reader = Body()
    reader.feed(page.read_text(encoding="utf-8"))
    reader.close()
    return reader.found


def build(engine: str, tree: Path, settings: str) -> None:
    if find_spec(engine) is None:
        pytest.skip(f"NOT RUN: {engine} is not installed here")
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    command = [sys.executable, "-m", engine, "build", "-f", settings]
    subprocess.run(command, cwd=tree, env=environment, check=True, capture_output=True, timeout=300)


def pages(folder: Path, name: str) -> set[str]:
    return {path.parent.relative_to(folder).as_posix() for path in folder.rglob(name)}


@pytest.mark.parametrize("engine", ENGINES)
def test_an_engine_builds_every_page_as_it_is(engine: str, tmp_path: Path) -> None:
    checked, _ = planted("tests/site/fixture_register", tmp_path / "register", (MARKED,))
    tree = tmp_path / "tree"
    assert write_portable(checked, tree) == ("mkdocs.yml", "mkdocs-fr.yml")
    both = (("mkdocs.yml", "docs", "site"), ("mkdocs-fr.yml", "docs-fr", "site/fr"))
    for settings, docs, site in both if engine == "mkdocs" else both[:1]:  # what differs does not lie in the engine
        build(engine, tree, settings)
        wanted = pages(tree / docs, "index.md")
        assert len(wanted) > 30
        assert {page for page in pages(tree / site, "index.html") if not page.startswith("fr")} == wanted
        for page in wanted:
            assert body(tree / site / page / "index.html") == body(tree / docs / page / "index.md"), page


def test_the_tree_names_nothing_of_ours(tmp_path: Path) -> None:
    write_portable(check(FIXTURE, DAY), tmp_path / "tree")
    assert (tmp_path / "tree" / "mkdocs-fr.yml").read_text(encoding="utf-8").splitlines()[:4] == [
        'site_name: "Registre de la bibliothèque Exemple"',
        'copyright: "Registre de la bibliothèque Exemple, état du droit au 2026-11-22"',
        'docs_dir: "docs-fr"',
        'site_dir: "site/fr"',
    ]
    assert (
        (tmp_path / "tree" / "docs" / "activities" / "loans" / "index.md")
        .read_text(encoding="utf-8")
        .startswith('---\ntitle: "Loans of books"\nhide: [navigation, toc]\n---\n\n<div class="rp" id="register-page">')
    )


def test_the_navigation_leads_to_the_search(tmp_path: Path) -> None:
    write_portable(check(FIXTURE, DAY), tmp_path / "tree")
    (told,) = re.findall(r"(?m)^nav: (.*)$", (tmp_path / "tree" / "mkdocs-fr.yml").read_text(encoding="utf-8"))
    assert json.loads(told)[-1] == {"Rechercher": "search/index.md"}
    assert (tmp_path / "tree" / "docs-fr" / "search" / "index.md").exists()


def test_the_command_writes_the_tree_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = tmp_path / "tree"
    assert main(["build", str(EXAMPLE), "--portable", str(to)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"settings: {to / 'mkdocs.yml'}",
        f"settings: {to / 'mkdocs-fr.yml'}",
        "build each, the first one first: `mkdocs build -f FILE`; `properdocs` and `zensical` do the same",
    ]
    assert sorted(path.name for path in to.iterdir()) == [
        ".ropa-build",
        "docs",
        "docs-fr",
        "mkdocs-fr.yml",
        "mkdocs.yml",
    ]
    assert main(["build", str(EXAMPLE), "--portable", str(EXAMPLE.parent)]) == 2
    assert "holds the register" in capsys.readouterr().err
