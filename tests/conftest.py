"""Markers of the page tests, and a summary that says aloud which of them did not run."""

import os
from collections import Counter

import pytest
from hypothesis import settings

from tests.browser.tools import MISSING, compulsory

# a slow machine is no failed property, and a failure in CI is the same one on the next run
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # the theme's notice would stand in outputs that tests compare

NOT_RUN = "NOT RUN: "
BY_FIXTURE = {"browser": "browser", "visit": "browser", "axe": "browser", "html_errors": "html_checker"}
"""A test that asks for one of these fixtures carries the marker, whether its author remembered or not."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        fixtures: list[str] = getattr(item, "fixturenames", [])
        for marker in sorted({BY_FIXTURE[name] for name in fixtures if name in BY_FIXTURE}):
            item.add_marker(marker)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    for marker, missing in MISSING.items():
        if item.get_closest_marker(marker) is None:
            continue
        lacking = missing()
        if lacking and compulsory():
            pytest.fail(f"{marker} tests are compulsory here and lack: {', '.join(lacking)}", pytrace=False)
        if lacking:
            pytest.skip(f"{NOT_RUN}{marker} tests lack {', '.join(lacking)}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = Counter[str]()
    for report in terminalreporter.stats.get("skipped", []):
        if isinstance(report.longrepr, tuple) and NOT_RUN in report.longrepr[2]:
            reasons[report.longrepr[2].partition(NOT_RUN)[2]] += 1
    if not reasons:
        return
    terminalreporter.section("PAGE CHECKS NOT RUN", sep="!", yellow=True, bold=True)
    for reason, count in sorted(reasons.items()):
        terminalreporter.line(f"{count} {'test' if count == 1 else 'tests'} not run: {reason}", yellow=True)
