"""Every code that a finding can carry, and the page that explains it."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Protocol

from ropa.diagnostics import Severity
from ropa.errors import RopaError
from ropa.reading.codes import CODES as READING_CODES
from ropa.register.codes import CODES as REGISTER_CODES
from ropa.register.codes import EXPIRED_WAIVER, IDLE_WAIVER, OPEN_GAP
from ropa.rules import RULES
from ropa.rules.page_parts import Example, Heading, parts
from ropa.schema.codes import CODES as SHAPE_CODES
from ropa.values import Value

WIDTH = 88
"""Of prose, in characters."""
WARNINGS = frozenset((OPEN_GAP.code, EXPIRED_WAIVER.code, IDLE_WAIVER.code))
"""Codes outside the rules that do not make the check fail."""


class Explained(Protocol):
    """A code that is no rule: what is refused, why, and what to do."""

    @property
    def code(self) -> str:
        """The code itself."""

    @property
    def title(self) -> str:
        """What is wrong, in a few words."""

    @property
    def explanation(self) -> str:
        """Why it is refused."""

    @property
    def remedy(self) -> str:
        """What to do, in the imperative."""


class Row(Value):
    """One line of the published table of codes."""

    code: str
    title: str
    severity: Severity
    law: tuple[str, ...] = ()
    since: str | None = None
    """The version that brought a rule; codes of the format have none."""
    name: str | None = None
    """What a rule finds, in a word or two with hyphens; codes of the format have none."""


OTHER_CODES: tuple[Explained, ...] = (*READING_CODES, *SHAPE_CODES, *REGISTER_CODES)
"""Codes that are no rules, in the order in which a check meets them."""


def code_table() -> tuple[Row, ...]:
    """Return every code: reading, shape, register, then the rules."""
    others = (Row(one.code, one.title, _severity(one)) for one in OTHER_CODES)
    rules = (Row(rule.code, rule.title, rule.severity, rule.law, rule.since, rule.name) for rule in RULES)
    return (*others, *rules)


def markdown_page(code: str) -> str:
    """Return the page of a code, without its title, as Markdown. Raises RopaError for a code that does not exist."""
    for rule in RULES:
        if rule.code == code:
            return rule.page.strip().split("\n\n", 1)[1]
    for one in OTHER_CODES:
        if one.code == code:
            return f"{one.explanation}\n\n## What to do\n\n{_capital(one.remedy)}."
    raise RopaError(f"there is no code `{code}`")


def rule_page(code: str) -> str:
    """Return the page of a code as text for a terminal, ending in a line end.

    Small letters serve as well as capitals. Raises RopaError for a code that does not exist.
    """
    wanted = code.upper()
    for rule in RULES:
        if rule.code == wanted:
            head = [*_head(rule.code, rule.title, rule.severity, rule.name), f"Law: {', '.join(rule.law)}"]
            yields = [f"Silent where {' or '.join(rule.yields_to)} speaks of the same"] if rule.yields_to else []
            return "\n".join([*head, *yields, "", *_body(rule.page)]).rstrip() + "\n"
    for one in OTHER_CODES:
        if one.code == wanted:
            body = f"{one.title}\n\n{markdown_page(one.code)}"
            return "\n".join([*_head(one.code, _capital(one.title), _severity(one)), "", *_body(body)]).rstrip() + "\n"
    raise RopaError(f"there is no code `{code}`; `ropa explain` without a code lists them")


def _severity(one: Explained) -> Severity:
    return Severity.WARNING if one.code in WARNINGS else Severity.ERROR


def _head(code: str, title: str, severity: Severity, name: str | None = None) -> Iterator[str]:
    line = f"{code}  {title}"
    yield line
    yield "=" * min(len(line), WIDTH)
    yield ""
    yield f"{_capital(severity.value)}{f' · {name}' if name else ''}"


def _body(page: str) -> Iterator[str]:
    """Yield the lines of a page after its title: prose wrapped, headings underlined, files indented."""
    for part in parts(page):
        if isinstance(part, Heading):
            yield from (part.text, "-" * len(part.text), "")
        elif isinstance(part, Example):
            yield from (f"  {part.file}", *(f"    {line}".rstrip() for line in part.lines), "")
        else:
            yield from (*wrap(part.text, WIDTH, break_long_words=False, break_on_hyphens=False), "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
