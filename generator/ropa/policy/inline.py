"""The few pieces of markup that stand inside a sentence: links, days, words in another language, marks."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from markupsafe import Markup

SECOND_STOP = re.compile(r"(?<=\w)\.((?:</\w+>)*)\.(?![./\w])")

NOTHING = "\N{EN DASH}"
"""What an empty cell of a table shows."""

Inline = str
"""Text of a view: plain text, which the template escapes, or `Markup` made here."""


def link(address: str, words: str) -> Markup:
    """Return a link to a section (`#rights`), to another page of the policies, or to an https address."""
    return Markup('<a href="{}">{}</a>').format(address, words)


def mail(address: str, subject: str = "", words: str = "") -> Markup:
    """Return a link that opens a message; the address is printed when the words are not the address."""
    target = f"mailto:{quote(address, safe='@')}" + (f"?subject={quote(subject)}" if subject else "")
    if not words or words == address:
        return Markup('<a href="{}">{}</a>').format(target, address)
    return Markup('<a href="{}" data-address="{}">{}</a>').format(target, address, words)


def phone(number: str) -> Markup:
    """Return a link that dials a number."""
    digits = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    return Markup('<a href="tel:{}">{}</a>').format(digits, number)


def day(iso: str, words: str) -> Markup:
    """Return a day that machines can read too."""
    return Markup('<time datetime="{}">{}</time>').format(iso, words)


def foreign(text: str, language: str, page_language: str) -> Inline:
    """Return a proper name, marked when it is not in the language of the page."""
    if language in ("und", page_language):
        return text
    return Markup('<span lang="{}">{}</span>').format(language, text)


def mark(text: str, kind: str = "") -> Markup:
    """Return a short label beside a word; `kind` is `required`, `special` or `gap`."""
    return Markup('<span class="pp-mark{}">{}</span>').format(f" pp-mark-{kind}" if kind else "", text)


def law(text: str) -> Markup:
    """Return a citation, set softer than the sentence."""
    return Markup('<span class="pp-law">{}</span>').format(text)


def strong(text: str) -> Markup:
    """Return words of weight."""
    return Markup("<strong>{}</strong>").format(text)


def mild(text: str) -> Markup:
    """Return words without the weight of the heading they stand in; nothing when there are none."""
    return Markup('<span class="pp-mild">{}</span>').format(text) if text else Markup()


def bold(text: str) -> Markup:
    """Return words that lead a line, without weight of their own."""
    return Markup("<b>{}</b>").format(text)


def lines(texts: Sequence[str]) -> Markup:
    """Return the lines of a postal address."""
    return Markup("<address>{}</address>").format(Markup("<br>").join(texts))


def plain(text: str) -> str:
    """Return the words of a piece of text without markup, for attributes and counts."""
    if not isinstance(text, Markup):
        return " ".join(text.split())
    return text.striptags() if "<" in text or "&" in text else " ".join(str(text).split())


def sentence(text: str) -> Inline:
    """Return words of the register as a sentence: capital first, full stop last unless another sign ends it."""
    if not text:
        return text
    closed = text if plain(text)[-1:] in ".!?…" else text + Markup(".") if isinstance(text, Markup) else f"{text}."
    if isinstance(closed, Markup) and closed.startswith("<"):
        return closed
    return type(closed)(closed[:1].upper() + closed[1:])


def one_stop(text: Markup) -> Markup:
    """Return a clause without a second full stop after a name that ends with one, as "Inc." does."""
    return Markup(SECOND_STOP.sub(r".\1", text)) if ".." in text or ".</" in text else text  # noqa: S704  markup already


def spaced(texts: Iterable[Inline]) -> Markup:
    """Return whole sentences, or the parts of a line, one after the other."""
    return Markup(" ").join(text for text in texts if text)


def comma(texts: Iterable[Inline]) -> Markup:
    """Return names and addresses of one contact one after the other."""
    return Markup(", ").join(texts)


def paragraph(text: Inline) -> Markup:
    """Return a paragraph of its own."""
    return Markup("<p>{}</p>").format(text)


def capital(text: Inline) -> Inline:
    """Return words with a capital first, as a heading has them."""
    if isinstance(text, Markup):
        return text if text.startswith("<") else Markup(text[:1].upper() + text[1:])  # noqa: S704  markup already
    return text[:1].upper() + text[1:]


def mail_target(address: str, subject: str) -> str:
    """Return the address of a link that opens a message with a subject."""
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject)}"


def button(target: str, words: str, printed: str = "", *, first: bool = True) -> Markup:
    """Return a link drawn as a button; `printed` stands beside it on paper."""
    extra = Markup(' data-address="{}"').format(printed) if printed else ""
    kind = " pp-button-first" if first else ""
    return Markup('<a class="pp-button{}" href="{}"{}>{}</a>').format(kind, target, extra, words)


def code(text: str) -> Markup:
    """Return a technical name."""
    return Markup("<code>{}</code>").format(text)


def dots(texts: Sequence[Inline]) -> Markup:
    """Return short statements in one line."""
    return Markup(" · ").join(text for text in texts if text)
