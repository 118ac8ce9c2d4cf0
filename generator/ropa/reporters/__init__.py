"""Findings -> text for people, hosts and machines. A reporter is a function of an outcome; none of them prints."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ropa.reporters.outcome import Outcome

FORMATS = ("text", "json", "sarif", "github", "gitlab", "junit", "markdown")
"""Names for `--format`, in the order of the help. Each is a module beside this one, imported only when it is chosen."""


def reported(outcome: "Outcome", name: str) -> str:
    """Return the outcome in the format of this name, ending in a line end."""
    return str(import_module(f"ropa.reporters.{name}").report(outcome))
