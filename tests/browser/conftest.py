"""Fixtures for tests that look at built pages in a browser or through the HTML checker.

`serve(folder)` gives an origin, `visit(address)` a loaded page, `axe(page)` what is inaccessible in it, and
`html_errors(paths)` what is no HTML. Requests that leave the page's origin fail the test that made them.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Literal, Protocol
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import html_checker
from tests.browser.accessibility import AxeReport, axe_report
from tests.browser.requests import RequestLog
from tests.browser.server import serving
from tests.browser.tools import chromium

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


class Visit(Protocol):
    """Open an address in a fresh profile and wait until it has loaded."""

    def __call__(  # noqa: PLR0913  the reader's circumstances, each by name
        self,
        address: str,
        *,
        width: int = 1280,
        height: int = 900,
        scheme: Literal["light", "dark"] = "light",
        scripts: bool = True,
        locale: str = "en-GB",
    ) -> Page:
        """The loaded page; sizes in CSS pixels."""


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=chromium(), headless=True, args=list(ARGUMENTS))
        yield started
        started.close()


@pytest.fixture
def serve() -> Iterator[Callable[[Path], str]]:
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(serving(folder))


@pytest.fixture
def request_log() -> Iterator[RequestLog]:
    log = RequestLog()
    yield log
    assert log.outside == [], "a page asked for something outside its origin"
    assert log.broken == [], "a page asked its own origin for something that is not there"


@pytest.fixture
def visit(browser: Browser, request_log: RequestLog) -> Iterator[Visit]:
    with ExitStack() as stack:

        def open_page(  # noqa: PLR0913  as above
            address: str,
            *,
            width: int = 1280,
            height: int = 900,
            scheme: Literal["light", "dark"] = "light",
            scripts: bool = True,
            locale: str = "en-GB",
        ) -> Page:
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=scheme,
                java_script_enabled=scripts,
                locale=locale,
                reduced_motion="reduce",
                service_workers="block",  # its requests would pass by the log
            )
            stack.callback(context.close)
            parts = urlsplit(address)
            request_log.watch(context, f"{parts.scheme}://{parts.netloc}")
            page = context.new_page()
            page.goto(address, wait_until="load")
            return page

        yield open_page


@pytest.fixture
def axe() -> Callable[[Page], AxeReport]:
    return axe_report


@pytest.fixture
def html_errors() -> Callable[[list[Path]], list[str]]:
    return html_checker.html_errors
