"""axe-core on a loaded page: WCAG 2.2 AA and best practice."""

from typing import Any, NamedTuple

from playwright.sync_api import Page

from tests.browser.tools import AXE

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
RUN = """tags => axe.run(document, {
    runOnly: {type: 'tag', values: tags}, resultTypes: ['violations', 'incomplete'],
})"""
"""Of rules that were kept only the ids come back: every element they looked at would take longer than looking."""
SHOWN = 200
"""Characters of an element's markup that a failure shows."""


class AxeReport(NamedTuple):
    """One line per rule and element: `rule (impact): selector: remedy: markup`, sorted."""

    violations: tuple[str, ...]
    incomplete: tuple[str, ...]
    """What axe cannot decide alone; a person looks once and the test states the expected lines."""
    passes: tuple[str, ...]
    """Ids of the rules that applied and were kept; empty would mean that axe looked at nothing."""


def axe_report(page: Page) -> AxeReport:
    """Run axe on the page as it is now, all frames of its own origin included."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate(RUN, list(TAGS))
    return AxeReport(
        violations=_lines(found["violations"]),
        incomplete=_lines(found["incomplete"]),
        passes=tuple(sorted(rule["id"] for rule in found["passes"])),
    )


def _lines(rules: list[dict[str, Any]]) -> tuple[str, ...]:
    return tuple(
        sorted(
            f"{rule['id']} ({node['impact']}): {' '.join(map(str, node['target']))}: {rule['help']}: "
            f"{node['html'][:SHOWN]}"
            for rule in rules
            for node in rule["nodes"]
        )
    )
