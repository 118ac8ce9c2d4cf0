"""Hooks and workflows: they are what their hosts read, ask for little, and every command in them works."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
import yaml

from ropa.cli import parser_for
from tests.history.repositories import NOBODY, committed, repository
from tests.registers import ACTIVITY, changed, write

ROOT = Path(__file__).parents[2]
GITHUB = ROOT / "integrations" / "github" / "ropa.yml"
GITLAB = ROOT / "integrations" / "gitlab" / "ropa.gitlab-ci.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
FILES = (GITHUB, GITLAB, HOOKS, ROOT / "integrations" / "README.md")
SHELL = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
"""How GitHub runs a step."""
LASTING = changed(register="name: Register\nlanguages: [en]\nreview_every: P50Y\n")
"""Sound on any day: these commands look at the clock."""
BROKEN = {"activities/newsletter.yaml": ACTIVITY.replace("name:", "nmae:")}


def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def commands(path: Path) -> list[list[str]]:
    """Every `ropa check …` of a file, comments included, as words and without redirections."""
    found = re.findall(r"(?:^|[`$:#-]) *(ropa check(?: [^`|>\n]*)?)", path.read_text(encoding="utf-8"), re.MULTILINE)
    return [shlex.split(line)[1:] for line in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_command_exists(path: Path) -> None:
    found = commands(path)
    for words in found:
        parser_for(words).parse_args(words)
    assert (
        len(found) == {"ropa.yml": 4, "ropa.gitlab-ci.yml": 4, ".pre-commit-hooks.yaml": 2, "README.md": 3}[path.name]
    )


def test_this_test_would_notice() -> None:
    with pytest.raises(SystemExit):
        parser_for(["check", "--formats"]).parse_args(["check", "--formats"])


def test_the_workflow_asks_for_little() -> None:
    workflow = read(GITHUB)
    assert workflow["permissions"] == {"contents": "read"}
    assert set(workflow[True]) == {"pull_request", "push"}  # `on` is a truth value to this reader
    jobs = workflow["jobs"]
    assert {name: job.get("permissions") for name, job in jobs.items()} == {
        "check": None,
        "code-scanning": {"contents": "read", "security-events": "write"},
    }
    steps = [step for job in jobs.values() for step in job["steps"]]
    assert [step["with"]["persist-credentials"] for step in steps if "checkout" in step.get("uses", "")] == [False] * 2
    assert [step["run"] for step in steps if "${{" in step.get("run", "")] == []


def environment(root: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT", "CI", "ROPA"))}
    path = os.pathsep.join((str(Path(sys.executable).parent), kept["PATH"]))
    summary = {"GITHUB_STEP_SUMMARY": str(root / "summary.md"), "GITHUB_BASE_REF": ""}
    return {**kept, **NOBODY, **summary, "PATH": path, "REGISTER": "register"}


def run(root: Path, line: str) -> int:
    done = subprocess.run([*SHELL, line], cwd=root, env=environment(root), capture_output=True, check=False)
    return done.returncode


def steps_of_github() -> dict[str, str]:
    jobs = read(GITHUB)["jobs"].values()
    steps = [step for job in jobs for step in job["steps"]]
    return {step["name"]: step["run"] for step in steps if "run" in step and "pip install" not in step["run"]}


def test_the_steps_of_the_workflow(tmp_path: Path) -> None:
    steps = steps_of_github()
    assert list(steps) == ["Write the summary", "Check the register", "Write the alerts"]
    write(tmp_path / "register", LASTING)
    assert [run(tmp_path, line) for line in steps.values()] == [0, 0, 0]
    write(tmp_path / "register", BROKEN)
    assert [run(tmp_path, line) for line in steps.values()] == [0, 1, 0]
    (tmp_path / "register").rename(tmp_path / "gone")
    assert [run(tmp_path, line) for line in steps.values()] == [1, 2, 1]  # the shell makes 1 of another code
    summary = (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert summary.startswith("## ropa check: 0 errors, 0 warnings\n")
    assert "`register/activities/newsletter.yaml:1`" in summary


def test_the_lines_of_the_job(tmp_path: Path) -> None:
    job = read(GITLAB)["ropa"]
    install, *lines = job["script"]
    assert install == 'python -m pip install "$ROPA"'
    write(tmp_path / "register", LASTING)
    assert [run(tmp_path, line) for line in lines] == [0, 0, 0]
    assert json.loads((tmp_path / "gl-code-quality-report.json").read_bytes()) == []
    write(tmp_path / "register", BROKEN)
    assert [run(tmp_path, line) for line in lines] == [0, 0, 1]
    reports = {name: tmp_path / path for name, path in job["artifacts"]["reports"].items()}
    quality = json.loads(reports["codequality"].read_bytes())
    assert quality[0]["location"]["path"] == "register/activities/newsletter.yaml"
    cases = ET.fromstring(reports["junit"].read_bytes())  # noqa: S314  our own report
    assert cases.get("failures") == str(len({one["check_name"] for one in quality}))
    (tmp_path / "register").rename(tmp_path / "gone")
    assert [run(tmp_path, line) for line in lines] == [1, 1, 2]


def test_only_what_a_change_adds(tmp_path: Path) -> None:
    write(repository(tmp_path) / "register", LASTING | BROKEN)
    committed(tmp_path)
    line = 'ropa check "$REGISTER" --new-since HEAD'
    assert run(tmp_path, line) == 0
    write(tmp_path / "register", {"activities/other.yaml": "nmae: x\n"})
    assert run(tmp_path, line) == 1


def test_the_manifest_is_one_of_pre_commit() -> None:
    validate = [sys.executable, "-m", "pre_commit", "validate-manifest"]
    assert subprocess.run([*validate, str(HOOKS)], check=False, capture_output=True).returncode == 0
    assert subprocess.run([*validate, str(GITLAB)], check=False, capture_output=True).returncode == 1


def test_the_hook_runs_when_a_register_changes(tmp_path: Path) -> None:
    [hook] = read(HOOKS)
    assert hook["language"] == "python"
    here = {**hook, "language": "system"}  # the ropa of these tests instead of one that is built first
    config = {"repos": [{"repo": "local", "hooks": [here]}]}
    write(repository(tmp_path) / "register", LASTING)
    write(tmp_path, {".pre-commit-config.yaml": yaml.safe_dump(config), "README.md": "x\n", "src/a.py": "x\n"})
    committed(tmp_path)

    def outcome(*files: str) -> tuple[int, str]:
        settings = {**environment(tmp_path), "PRE_COMMIT_HOME": str(tmp_path / ".git" / "pre-commit")}
        command = [sys.executable, "-m", "pre_commit", "run", "--color=never", "--files", *files]
        done = subprocess.run(command, cwd=tmp_path, env=settings, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout

    code, told = outcome("README.md", "src/a.py", ".pre-commit-config.yaml")
    assert (code, "Skipped" in told) == (0, True)
    code, told = outcome("register/activities/newsletter.yaml")
    assert (code, "Passed" in told) == (0, True)
    write(tmp_path / "register", BROKEN)
    code, told = outcome("register/register.yaml", "README.md")
    assert code == 1
    assert "activities/newsletter.yaml:1:1: error[SHP" in told
