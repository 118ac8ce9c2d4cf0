"""The summary in Markdown, whole, and rendered to prove that hostile words stay words."""

import re
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt

from ropa.reporters.markdown import report
from ropa.reporters.outcome import Since
from tests.reporters.outcomes import ERROR, HOSTILE, found, hostile, silent

MOST = 1024 * 1024


def test_findings(tmp_path: Path) -> None:
    outcome = found(tmp_path).but(since=Since("main", "0" * 40, 12), site="https://privacy.example")
    assert (
        report(outcome)
        == """\
## ropa check: 1 error, 1 warning, 1 info

5 files as of 2026-11-22; 1 accepted by waivers; 12 findings that were there before are not shown.

### Errors

| place | code | finding | what to do |
|---|---|---|---|
| `privacy/register/activities/newsletter.yaml:6` | [XYZ01](<https://privacy.example/rules/format/index.html#XYZ01>) | \
says what `it` should not<br>Art. 12(1) GDPR, Art. 5 GDPR | say it otherwise |

### Warnings

| place | code | finding | what to do |
|---|---|---|---|
| `privacy/register/activities/newsletter.yaml:7` | \
[RET01](<https://privacy.example/rules/retention/index.html#RET01>) | is long |  |

### Remarks

| place | code | finding | what to do |
|---|---|---|---|
| `privacy/register/register.yaml:1` | \
[XYZ03](<https://privacy.example/rules/format/index.html#XYZ03>) | could be shorter |  |
"""
    )
    assert report(silent(tmp_path)) == "## ropa check: 0 errors, 0 warnings\n\n4 files as of 2026-11-22.\n"


def test_statistics(tmp_path: Path) -> None:
    assert (
        report(found(tmp_path).but(statistics=True))
        == """\
## ropa check: 1 error, 1 warning, 1 info

5 files as of 2026-11-22; 1 accepted by waivers.

| code | severity | number | what it means |
|---|---|---:|---|
| RET01 | warning | 1 | A purpose or a category of data has no storage period |
| XYZ01 | error | 1 |  |
| XYZ03 | info | 1 |  |
"""
    )


class Seen(HTMLParser):
    """Elements, the text outside code, and the cells of each row."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.loose = ""
        self.cells: list[int] = []
        self._code = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.tags.update(f"{tag} {name}={value}" for name, value in attrs)
        self._code += tag == "code"
        if tag == "tr":
            self.cells.append(0)
        if tag in ("td", "th"):
            self.cells[-1] += 1

    def handle_endtag(self, tag: str) -> None:
        self._code -= tag == "code"

    def handle_data(self, data: str) -> None:
        self.loose += "" if self._code else f"{data}\n"


def seen(text: str) -> Seen:
    """The page that a host makes of a text, with all that hosts allow: HTML, tables, addresses made links."""
    return Seen(MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(text))


ACTIVE = re.compile(r"[@#$~^*_\[\]<>{}&|`\\+=]|[:!%]\S|www\.|GH-\d|\b[0-9a-f]{7,}\b")


def test_hostile_words_stay_words(tmp_path: Path) -> None:
    page = seen(report(hostile(tmp_path)))
    assert page.tags == {"h2", "p", "h3", "table", "thead", "tbody", "tr", "th", "td", "code"}
    assert set(page.cells) == {4}
    assert len(page.cells) == 2 * len(HOSTILE) + 3
    loose = [line for line in page.loose.split("\n") if ACTIVE.search(line)]
    assert loose == []


def test_this_test_would_see_it() -> None:
    page = seen("| a | b |\n|---|---|\n| <img src=x> @x | [x](https://evil.example) |\n\n> x\n")
    assert {"img", "img src=x", "a", "a href=https://evil.example", "blockquote"} <= page.tags
    assert [line for line in page.loose.split("\n") if ACTIVE.search(line)] == [" @x"]


def test_a_long_report_is_cut(tmp_path: Path) -> None:
    outcome = found(tmp_path)
    many = tuple(ERROR.but(message=f"says {number} {'é' * 2000}") for number in range(3000))
    told = report(outcome.but(checked=outcome.checked.but(diagnostics=many)))
    assert 900_000 < len(told.encode()) < MOST
    shown = told.count("\n| `privacy")
    assert told.endswith(f"|\n\nAnd {3000 - shown} more.\n")
    assert set(seen(told).cells) == {4}
