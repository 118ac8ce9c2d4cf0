"""Words of the view as runs: the one reader of the markup that `ropa.policy.inline` and paragraph texts hold."""

import re
from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from typing import NamedTuple

from markupsafe import Markup

from ropa.policy.inline import Inline

TOKEN = re.compile(r"<(/?)([a-z][a-z0-9]*)([^<>]*)>|([^<]+)")
ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
SPACE = re.compile(r"[ \t\r\n]+")


class Run(NamedTuple):
    """Words that are alike in everything."""

    text: str
    href: str = ""
    """Where they lead: `#anchor`, another page of the policies, or an address."""
    language: str = ""
    """Their language, where it is not that of the page."""
    day: str = ""
    """The day that they are, for machines."""
    strong: bool = False
    emphasis: bool = False
    citation: bool = False
    """Whether they name a provision of law."""
    code: bool = False
    label: str = ""
    """The sort of a short label beside a word: `plain`, `required`, `special` or `gap`."""
    starts_line: bool = False
    """Whether they begin a line of an address."""


Runs = tuple[Run, ...]


class Token(NamedTuple):
    """A tag, or words between tags."""

    tag: str
    closes: bool
    attributes: dict[str, str]
    text: str


def tokens(markup: str) -> Iterable[Token]:
    """Yield the tags and words of markup made by us, in which no attribute holds an angle bracket."""
    for closing, tag, attributes, text in TOKEN.findall(markup):
        found = {name: unescape(value) for name, value in ATTRIBUTE.findall(attributes)} if attributes else {}
        yield Token(tag, bool(closing), found, unescape(text) if "&" in text else text)


def spaced(text: str) -> str:
    """Return words with white space as a browser shows it; spaces that do not break stay."""
    return SPACE.sub(" ", text) if "  " in text or not text.isprintable() else text


@lru_cache(maxsize=5000, typed=True)  # the same words stand on many cards; markup and text are never mixed up
def runs(text: Inline) -> Runs:
    """Return words of the view as runs."""
    if not isinstance(text, Markup):
        return trimmed([Run(spaced(str(text)))])
    if "<" not in text:
        return trimmed([Run(spaced(unescape(str(text))))])
    reader = RunReader()
    for token in tokens(text):
        reader.take(token)
    return reader.taken()


class RunReader:
    """Turns tokens of a sentence into runs."""

    def __init__(self) -> None:
        """Start before the first token."""
        self._found: list[Run] = []
        self._open: list[tuple[str, Run]] = []
        self._look = Run("")
        self._breaks = False

    def take(self, token: Token) -> None:
        """Take the next token."""
        if not token.tag:
            self._found.append(self._look._replace(text=spaced(token.text), starts_line=self._breaks))
            self._breaks = False
        elif token.tag == "br":
            self._breaks = True
        elif token.closes:
            _, self._look = self._open.pop()
        else:
            self._open.append((token.tag, self._look))
            self._look = _dressed(self._look, token)

    def taken(self) -> Runs:
        """Return the runs taken so far, and start again."""
        found, self._found = self._found, []
        return trimmed(found)


def _dressed(look: Run, token: Token) -> Run:
    attributes = token.attributes
    if token.tag == "a":
        return look._replace(href=attributes.get("href", ""))
    if token.tag == "time":
        return look._replace(day=attributes.get("datetime", ""))
    if token.tag in ("strong", "b"):
        return look._replace(strong=True)
    if token.tag == "em":
        return look._replace(emphasis=True)
    if token.tag == "code":
        return look._replace(code=True)
    kinds = attributes.get("class", "").split()
    if "pp-law" in kinds:
        look = look._replace(citation=True)
    if "pp-mark" in kinds:
        look = look._replace(label=kinds[-1].removeprefix("pp-mark-") if len(kinds) > 1 else "plain")
    return look._replace(language=attributes["lang"]) if "lang" in attributes else look


def trimmed(found: list[Run]) -> Runs:
    """Return runs without empty ones and without space at the ends."""
    kept = [run for run in found if run.text]
    while kept and not kept[0].text.strip(" "):
        kept.pop(0)
    while kept and not kept[-1].text.strip(" "):
        kept.pop()
    if kept and (kept[0].text[0] == " " or kept[-1].text[-1] == " "):
        kept[0] = kept[0]._replace(text=kept[0].text.lstrip(" "))
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" "))
    return tuple(kept)


def words(found: Runs) -> str:
    """Return the words alone; lines of an address are set apart by a space."""
    if len(found) == 1:
        return found[0].text
    return "".join(f" {run.text}" if run.starts_line else run.text for run in found)
