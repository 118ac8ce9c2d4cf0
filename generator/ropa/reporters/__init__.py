"""Findings -> text for people, hosts and machines. A reporter is a function of an outcome; none of them prints."""

from collections.abc import Callable, Mapping

from ropa.reporters import github, gitlab, json, junit, markdown, sarif, text
from ropa.reporters.outcome import Outcome, Since

REPORTERS: Mapping[str, Callable[[Outcome], str]] = {
    "text": text.report,
    "json": json.report,
    "sarif": sarif.report,
    "github": github.report,
    "gitlab": gitlab.report,
    "junit": junit.report,
    "markdown": markdown.report,
}
"""Format name -> reporter, in the order in which `--format` lists them."""

__all__ = ["REPORTERS", "Outcome", "Since"]
