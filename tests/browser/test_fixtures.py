"""The page fixtures themselves: what they must catch, they catch."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.accessibility import AxeReport
from tests.browser.conftest import Visit
from tests.browser.requests import RequestLog

POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'\">"
SOUND = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Sound</title>{head}</head>
<body><main><h1>Sound</h1><p>Nothing is wrong here.</p>{body}</main></body>
</html>
"""
ELSEWHERE = "https://tracker.example/pixel.png"


@pytest.fixture
def page_at(tmp_path: Path, serve: Callable[[Path], str]) -> Callable[..., str]:
    def write(head: str = "", body: str = "") -> str:
        (tmp_path / "index.html").write_text(SOUND.format(head=head, body=body), encoding="utf-8")
        return f"{serve(tmp_path)}/index.html"

    return write


def test_browser_is_the_installed_one_and_draws(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("<p style='width: 10ch'>drawn</p>")
    assert page.inner_text("p") == "drawn"
    page.close()


def test_a_sound_page_has_no_violation(
    visit: Visit, axe: Callable[[Page], AxeReport], page_at: Callable[..., str]
) -> None:
    report = axe(visit(page_at()))
    assert report.violations == ()
    assert report.incomplete == ()
    assert {"document-title", "html-has-lang", "landmark-one-main", "color-contrast"} <= set(report.passes)


def test_an_image_without_text_is_reported_even_under_a_strict_policy(
    visit: Visit, axe: Callable[[Page], AxeReport], page_at: Callable[..., str]
) -> None:
    image = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">'
    assert axe(visit(page_at(POLICY, image))).violations == (
        f"image-alt (critical): img: Images must have alternative text: {image}",
    )


def test_faint_text_is_reported_in_the_scheme_that_has_it(
    visit: Visit, axe: Callable[[Page], AxeReport], page_at: Callable[..., str]
) -> None:
    address = page_at("<style>@media (prefers-color-scheme: dark) { p { color: #eee; background: #fff } }</style>")
    assert axe(visit(address, scheme="light")).violations == ()
    assert [line.split(" ")[0] for line in axe(visit(address, scheme="dark")).violations] == ["color-contrast"]


def test_the_window_has_the_asked_width(visit: Visit, page_at: Callable[..., str]) -> None:
    assert visit(page_at(), width=360, height=640).evaluate("[innerWidth, innerHeight]") == [360, 640]


def test_scripts_can_be_off(visit: Visit, page_at: Callable[..., str]) -> None:
    address = page_at(body='<p id="p">off</p><script>document.getElementById("p").textContent = "on"</script>')
    assert visit(address).inner_text("#p") == "on"
    assert visit(address, scripts=False).inner_text("#p") == "off"


def test_requests_of_the_own_origin_are_logged(
    visit: Visit, request_log: RequestLog, page_at: Callable[..., str]
) -> None:
    address = page_at()
    visit(address)
    assert request_log.inside == [address]
    assert request_log.outside == []


def test_an_external_image_is_caught_and_not_sent(
    visit: Visit, request_log: RequestLog, page_at: Callable[..., str]
) -> None:
    visit(page_at(body=f'<img alt="" src="{ELSEWHERE}">'))
    assert request_log.take_outside() == [ELSEWHERE]


def test_an_external_request_of_a_script_is_caught(
    visit: Visit, request_log: RequestLog, page_at: Callable[..., str]
) -> None:
    page = visit(page_at())
    assert page.evaluate(f"fetch('{ELSEWHERE}').then(() => 'sent', () => 'refused')") == "refused"
    assert request_log.take_outside() == [ELSEWHERE]


def test_a_missing_file_of_the_own_origin_is_caught(
    visit: Visit, request_log: RequestLog, page_at: Callable[..., str]
) -> None:
    address = page_at(body='<img alt="" src="absent.png">')
    visit(address)
    assert request_log.take_broken() == [f"404 {address.replace('index.html', 'absent.png')}"]


def test_html_errors_are_located(tmp_path: Path, html_errors: Callable[[list[Path]], list[str]]) -> None:
    sound, damaged = tmp_path / "a sound.html", tmp_path / "damaged.html"
    sound.write_text(SOUND.format(head="", body=""), encoding="utf-8")
    damaged.write_text(SOUND.format(head="", body='<img src="a.png"><p id="x"></p><p id="x"></p>'), encoding="utf-8")
    assert html_errors([sound]) == []
    assert html_errors([sound, damaged]) == [
        (
            "damaged.html:4:56: An “img” element must have an “alt” attribute, except under certain conditions. "
            "For details, consult guidance on providing text alternatives for images."
        ),
        "damaged.html:4:87: Duplicate ID “x”.",
    ]


def test_no_page_is_not_a_clean_page(tmp_path: Path, html_errors: Callable[[list[Path]], list[str]]) -> None:
    with pytest.raises(ValueError, match="no page to check"):
        html_errors([])
    with pytest.raises(FileNotFoundError):
        html_errors([tmp_path / "absent.html"])
