"""The lists of phrases: one file for each language."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

from ropa.errors import RopaError
from ropa.reading import Unreadable, read_text
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.patterns import Phrase
from ropa.rules.phrases.tongues import LANGUAGES, tongue

TERM = "term"
"""The list of terms that are not the law's; it is no group of phrases."""


@cache
def phrases_of(language: str, group: str) -> tuple[Phrase, ...]:
    """Return the phrases of a group; none for a language without a list."""
    name = tongue(language)
    if name not in LANGUAGES:
        return ()
    if group == TERM:
        return tuple(Phrase(one["phrase"], TERM, name, one["right"]) for one in _written(name)["terms"])
    return tuple(Phrase(written, Group(group), name) for written in _written(name)[group])


@cache
def _written(language: str) -> Mapping[str, Any]:
    """Read the file of a language. Raises RopaError when it is not YAML, which only someone who edits it can cause."""
    path = Path(__file__).with_name(f"{language}.yaml")
    document = read_text(path.read_bytes(), path.name)
    if isinstance(document, Unreadable):
        problem = document.diagnostics[0]
        raise RopaError(f"the phrases of `{language}` cannot be read: line {problem.span.line}: {problem.message}")
    return cast("Mapping[str, Any]", document.data)
