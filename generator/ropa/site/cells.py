"""Pieces of markup for the register site: what comes in is escaped here, once, and nowhere else.

Every function takes plain text or markup made here; plain text is escaped, markup is taken as it is.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from urllib.parse import quote

from markupsafe import Markup, escape

NOTHING = Markup()
"""No content; a fact or cell that holds it is left out or shown as a dash."""
DASH = Markup("\N{EN DASH}")
COMMA, DOT = Markup(", "), Markup(" · ")


def text(words: str, language: str | None = None) -> Markup:
    """Return text, marked with its language (BCP 47) when that is not the page's."""
    if language is None:
        return _escaped(words)
    return _vouched(f'<span lang="{_escaped(language)}">{_escaped(words)}</span>')


def link(href: str, content: str) -> Markup:
    """Return a link; the address is relative, `mailto:` or `https:`."""
    return _vouched(f'<a href="{_escaped(href)}">{_escaped(content)}</a>')


def mail(address: str) -> Markup:
    """Return a link to an e-mail address."""
    return link(f"mailto:{quote(address, safe='@.+-_')}", address)


def strong(content: str) -> Markup:
    """Return content in bold."""
    return _vouched(f"<b>{_escaped(content)}</b>")


def code(content: str) -> Markup:
    """Return a name as it stands in a file."""
    return _vouched(f"<code>{_escaped(content)}</code>")


def tag(content: str, kind: str = "") -> Markup:
    """Return a small mark; `kind` is `strong`, `special` or `alert`."""
    more = f" rp-tag-{kind}" if kind else ""
    return _vouched(f'<span class="rp-tag{more}">{_escaped(content)}</span>')


def note(content: str) -> Markup:
    """Return a soft remark."""
    return _vouched(f'<span class="rp-note">{_escaped(content)}</span>')


def inherited(content: str) -> Markup:
    """Return the words that mark a fact as inherited."""
    return _vouched(f'<span class="rp-inherited">{_escaped(content)}</span>')


def address(lines: Sequence[str]) -> Markup:
    """Return a postal address on one line."""
    return _vouched(f"<address>{COMMA.join(lines)}</address>") if lines else NOTHING


def time(day: str) -> Markup:
    """Return a day as it stands in the file, ISO 8601."""
    return _vouched(f"<time>{_escaped(day)}</time>")


def letter(sign: str, article: str) -> Markup:
    """Return the round marker of a letter of Art. 30; `article` is read aloud, the sign is seen."""
    seen = f'<span aria-hidden="true">{_escaped(sign)}</span>'
    return _vouched(f'<span class="rp-letter">{seen}<span class="rp-hidden">{_escaped(article)} </span></span>')


def gap(label: str, what: str, owner: str = "") -> Markup:
    """Return a fact that is still to be supplied, and by whom."""
    who = f'<span class="rp-owner">{_escaped(owner)}</span>' if owner else ""
    return _vouched(f'<span class="rp-gap"><b>{_escaped(label)}</b> {_escaped(what)}{who}</span>')


def missing(label: str) -> Markup:
    """Return the mark of a fact about which the register is silent although the law wants it."""
    return _vouched(f'<span class="rp-gap"><b>{_escaped(label)}</b></span>')


def none(label: str, reason: str = "") -> Markup:
    """Return an explicit none, with its reason if there is one."""
    why = f" {_escaped(reason)}" if reason else ""
    return _vouched(f'<span class="rp-none"><b>{_escaped(label)}</b>{why}</span>')


def strip(letters: Iterable[tuple[str, bool]]) -> Markup:
    """Return the row of small letters that shows where a record has gaps; for the eye only."""
    signs = "".join(
        f'<span class="rp-has-gap">{_escaped(sign)}</span>' if open_ else f"<span>{_escaped(sign)}</span>"
        for sign, open_ in letters
    )
    return _vouched(f'<span class="rp-mini" aria-hidden="true">{signs}</span>')


def ordered(content: str, order: int | str) -> Markup:
    """Return content that sorts by something else than its words, such as a period by its length; no order is last."""
    return _vouched(f'<span data-order="{_escaped(str(order))}">{_escaped(content)}</span>')


def hidden(content: str) -> Markup:
    """Return words that are read aloud and not seen."""
    return _vouched(f'<span class="rp-hidden">{_escaped(content)}</span>')


def listed(items: Iterable[Markup]) -> Markup:
    """Return items as a list; a single one as it is."""
    found = [item for item in items if item]
    if len(found) < 2:  # noqa: PLR2004  a list begins with two
        return found[0] if found else NOTHING
    return _vouched(f"<ul><li>{'</li><li>'.join(found)}</li></ul>")


def folded(summary: str, items: Iterable[Markup]) -> Markup:
    """Return items as a list that opens when its summary is chosen; on paper it is open."""
    inside = "</li><li>".join(items)
    return _vouched(
        f'<details class="rp-fold"><summary>{_escaped(summary)}</summary><ul><li>{inside}</li></ul></details>'
    )


def joined(parts: Iterable[Markup], between: Markup = COMMA) -> Markup:
    """Return parts on one line, empty ones left out."""
    return _vouched(str(between).join(part for part in parts if part))


def spaced(*parts: Markup) -> Markup:
    """Return parts with spaces between them, empty ones left out."""
    return _vouched(" ".join(part for part in parts if part))


def under(head: Markup, *notes: Markup) -> Markup:
    """Return content with soft lines below it, empty ones left out."""
    below = "".join(f'<br><span class="rp-note">{line}</span>' for line in notes if line)
    return _vouched(f"{_escaped(head)}{below}") if head else _vouched(below.removeprefix("<br>"))


def lines(*parts: Markup) -> Markup:
    """Return parts each on its own line, empty ones left out."""
    return _vouched("<br>".join(part for part in parts if part))


def labelled(label: str, value: Markup) -> Markup:
    """Return `label: value`; the label brings its own colon. Nothing without a value."""
    return _vouched(f"{_escaped(label)} {value}") if value else NOTHING


def block(content: Markup, language: str) -> Markup:
    """Return paragraphs marked with their language."""
    return _vouched(f'<div lang="{_escaped(language)}">{content}</div>')


def paragraph(content: Markup) -> Markup:
    """Return one paragraph."""
    return _vouched(f"<p>{content}</p>")


def marked(words: str, language: str | None = None) -> Markup:
    """Return text in which what stands between backticks is shown as it stands in a file."""
    pieces = "".join(str(code(part)) if odd else str(_escaped(part)) for odd, part in _backticks(words))
    return _vouched(pieces if language is None else f'<span lang="{_escaped(language)}">{pieces}</span>')


def _backticks(words: str) -> Iterable[tuple[bool, str]]:
    parts = words.split("`")
    if len(parts) % 2 == 0:  # an odd backtick is one
        parts[-2:] = [f"{parts[-2]}`{parts[-1]}"]
    return [(index % 2 == 1, part) for index, part in enumerate(parts)]


def file(name: str, lines: Iterable[str]) -> Markup:
    """Return the content of a file with its name above it."""
    content = "\n".join(lines)
    return _vouched(
        f'<div class="rp-source"><p class="rp-source-name">{_escaped(name)}</p>'
        f"<pre><code>{_escaped(content)}</code></pre></div>"
    )


def body(rendered: str) -> Markup:
    """Return what a template of this site has rendered; its values were escaped when they were placed."""
    return _vouched(rendered)


def column(label: str, *, figure: bool) -> Markup:
    """Return how the cells of a column begin; the label repeats the column's heading for narrow screens."""
    kind = ' class="rp-figure"' if figure else ""
    return _vouched(f'<td data-label="{_escaped(label)}"{kind}>')


def cell(begin: Markup, value: Markup) -> Markup:
    """Return a cell of a column, of which `column` gives the beginning."""
    return _vouched(f"{begin}{_escaped(value)}</td>")


def term(label: str) -> Markup:
    """Return how a fact with this label begins."""
    return _vouched(f'<div class="rp-fact"><dt>{_escaped(label)}</dt><dd>')


def facts(pairs: Iterable[tuple[Markup, Markup]]) -> Markup:
    """Return facts for a list; `term` gives the beginning of each."""
    return _vouched("\n".join([f"{begin}{value}</dd></div>" for begin, value in pairs]))


def row(head: Markup, cells: Iterable[Markup], anchor: str = "") -> Markup:
    """Return a row of a table, with its heading first."""
    place = f' id="{_escaped(anchor)}"' if anchor else ""
    return _vouched(f'<tr{place}><th scope="row">{_escaped(head)}</th>{"".join(cells)}</tr>')


def anchored(made: Markup, anchor: str) -> Markup:
    """Return a row that `row` made, as a place to which links lead."""
    return _vouched(f'<tr id="{_escaped(anchor)}"{str(made).removeprefix("<tr")}')


def rows(found: Iterable[Markup]) -> Markup:
    """Return the rows of a table."""
    return _vouched("\n".join(found))


def _escaped(content: str) -> Markup:
    return content if type(content) is Markup else _safe(content)


@lru_cache(maxsize=1 << 16)
def _safe(content: str) -> Markup:
    """Return plain text as markup; a register says the same words on page after page."""
    return escape(content)


def _vouched(markup: str) -> Markup:
    """Return markup built from constants and escaped values; half the price of `Markup(...)`, and called a lot."""
    return str.__new__(Markup, markup)
