"""Every code as a rule of SARIF: its title, why it matters, and its page."""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.reporters.outcome import Outcome

LEVELS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("note", "recommendation"),
}
"""Level of SARIF, and the word that GitHub has for it."""


def rules(outcome: Outcome) -> list[dict[str, Any]]:
    """Return a rule for every code of the published table, in its order."""
    return list(_rules(outcome))


def _rules(outcome: Outcome) -> Iterator[dict[str, Any]]:
    from ropa.rules.pages import code_table, markdown_page, rule_page  # noqa: PLC0415  only this format shows pages

    for row in code_table():
        level, problem = LEVELS[row.severity]
        page = markdown_page(row.code)
        rule: dict[str, Any] = {"id": row.code}
        if row.name:
            rule["name"] = "".join(word.capitalize() for word in row.name.split("-"))
        rule["shortDescription"] = {"text": _sentence(row.title)}
        rule["fullDescription"] = {"text": _why(page)}
        rule["help"] = {"text": rule_page(row.code), "markdown": page}
        if address := outcome.page(row.code):
            rule["helpUri"] = address
        rule["defaultConfiguration"] = {"level": level}
        rule["properties"] = {"tags": ["privacy", *row.law], "problem.severity": problem}
        yield rule


def _why(page: str) -> str:
    """Return the first paragraph of a page, without marks."""
    found = next(block for block in page.split("\n\n") if not block.startswith(("#", "`")))
    return " ".join(found.replace("`", "").split())


def _sentence(title: str) -> str:
    return f"{title[:1].upper()}{title[1:].rstrip('.')}."
