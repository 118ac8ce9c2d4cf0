"""The architecture, held: who may import whom, how large a module is, what nothing is called."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

ORDER = (
    "errors",
    "values",
    "expressions",
    "diagnostics",
    "project",
    "history",
    "reading",
    "model",
    "schema",
    "vocabulary",
    "law",
    "register",
    "rules",
    "checking",
    "reporters",
    "wording",
    "questions",
    "site",
    "policy",
    "exports",
    "building",
    "cli",
)
"""Each package imports only itself and those before it."""

FRAMEWORKS = {"mkdocs": ("ropa.site.plugin", "ropa.site.engine"), "argparse": ("ropa.cli",)}
"""Where a framework may be named: at the rim, so that the rest outlives it."""

BANNED = {"common", "data", "handler", "helper", "helpers", "info", "manager", "misc", "process", "util", "utils"}
"""Names that say nothing; a module or class of that name has no reason to end."""

LONGEST = 300
MEDIAN = 100
"""Lines of a module: about 80 is aimed at, and the middle one may be a little longer."""

ROOT = Path(__file__).parents[1]
GENERATOR = ROOT / "generator"


def sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def named(path: Path, folder: Path) -> str:
    """The dotted name under which a file of `folder` is imported."""
    parts = path.relative_to(folder).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(path: Path, folder: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything that a file imports, wherever in it; relative names made absolute."""
    package = named(path, folder).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*above, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def inside(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


def upward_imports(folder: Path) -> list[str]:
    """Imports against `ORDER`, and modules that have no place in it."""
    found = []
    for path in sources(folder):
        _, *rest = named(path, folder).split(".")
        if not rest or rest[0] == "__main__":
            continue
        where = path.relative_to(folder).as_posix()
        if rest[0] not in ORDER:
            found.append(f"{where}: {rest[0]} has no place in the order")
            continue
        for line, name in imported(path, folder):
            root, *inner = name.split(".")
            if root == "ropa" and inner and inner[0] in ORDER[ORDER.index(rest[0]) + 1 :]:
                found.append(f"{where}:{line}: {rest[0]} imports {inner[0]}, which comes after it")
    return found


def misplaced_frameworks(folder: Path) -> list[str]:
    return [
        f"{path.relative_to(folder).as_posix()}:{line}: imports {name}"
        for path in sources(folder)
        for line, name in imported(path, folder)
        for framework, rim in FRAMEWORKS.items()
        if inside(name, (framework,)) and not inside(named(path, folder), rim)
    ]


def empty_names(folder: Path) -> list[str]:
    found = []
    for path in sources(folder):
        where = path.relative_to(folder).as_posix()
        found += [f"{where}: {part}" for part in path.relative_to(folder).with_suffix("").parts if part in BANNED]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name.lower().strip("_") in BANNED:
                found.append(f"{where}:{node.lineno}: {node.name}")
    return found


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_packages_import_only_those_before_them() -> None:
    assert upward_imports(GENERATOR) == []


def test_frameworks_stay_at_the_rim() -> None:
    assert misplaced_frameworks(GENERATOR) == []


@pytest.mark.parametrize("folder", [GENERATOR, ROOT / "tests"], ids=["generator", "tests"])
def test_nothing_has_a_name_that_says_nothing(folder: Path) -> None:
    assert empty_names(folder) == []


@pytest.mark.parametrize("folder", [GENERATOR, ROOT / "tests"], ids=["generator", "tests"])
def test_no_module_is_long(folder: Path) -> None:
    assert {named(path, folder): lines(path) for path in sources(folder) if lines(path) > LONGEST} == {}


def test_the_middle_module_is_short() -> None:
    assert median(map(lines, sources(GENERATOR))) <= MEDIAN


def test_no_file_names_the_folder_it_was_written_in() -> None:
    texts = {
        ".cfg",
        ".css",
        ".ftl",
        ".html",
        ".j2",
        ".js",
        ".json",
        ".lock",
        ".md",
        ".py",
        ".toml",
        ".txt",
        ".yaml",
        ".yml",
    }
    built = {".venv", ".git", "node_modules", "build", "dist", "site"}
    found = [
        path.relative_to(ROOT).as_posix()
        for top in sorted(ROOT.iterdir())
        if top.name not in built and not top.name.endswith("_cache")
        for path in (sorted(top.rglob("*")) if top.is_dir() else [top])
        if path.suffix in texts and path.is_file() and str(ROOT) in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert found == []


def test_these_tests_see_what_they_forbid(tmp_path: Path) -> None:
    model = tmp_path / "ropa" / "model"
    model.mkdir(parents=True)
    (tmp_path / "ropa" / "extras.py").write_text("")
    (model / "__init__.py").write_text("from ..rules import RULES\nfrom . import party\n")
    (model / "utils.py").write_text("def late():\n    import mkdocs.config\n    from ropa import cli\n")
    (model / "party.py").write_text("import ropa.errors\nclass Data: ...\n")
    assert upward_imports(tmp_path) == [
        "ropa/extras.py: extras has no place in the order",
        "ropa/model/__init__.py:1: model imports rules, which comes after it",
        "ropa/model/utils.py:3: model imports cli, which comes after it",
    ]
    assert misplaced_frameworks(tmp_path) == ["ropa/model/utils.py:2: imports mkdocs.config"]
    assert empty_names(tmp_path) == ["ropa/model/party.py:2: Data", "ropa/model/utils.py: utils"]
