"""Page checks that cannot run say so, and fail where they are compulsory."""

import os
import subprocess
import sys

import pytest

from tests.browser.tools import ROOT

ONE_TEST = "tests/browser/test_fixtures.py::test_browser_is_the_installed_one_and_draws"
LACK = "Chromium (install it, or set CHROMIUM to its path)"


def run(**circumstances: str) -> subprocess.CompletedProcess[str]:
    settings = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("PYTEST_") and name not in {"CI", "ROPA_REQUIRE_BROWSER"}
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n", "0", ONE_TEST],
        cwd=ROOT,
        env=settings | {"CHROMIUM": "no-such-browser"} | circumstances,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_chromium_the_summary_says_what_was_not_run() -> None:
    done = run()
    assert "PAGE CHECKS NOT RUN" in done.stdout
    assert f"1 test not run: browser tests lack {LACK}" in done.stdout
    assert "1 skipped" in done.stdout
    assert done.returncode == 0


@pytest.mark.parametrize("circumstance", [{"ROPA_REQUIRE_BROWSER": "1"}, {"CI": "true"}])
def test_where_compulsory_a_missing_chromium_is_a_failure(circumstance: dict[str, str]) -> None:
    done = run(**circumstance)
    assert f"browser tests are compulsory here and lack: {LACK}" in done.stdout
    assert "1 error" in done.stdout
    assert done.returncode == 1
