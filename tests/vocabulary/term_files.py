"""Where the term files are, and what stands in them, for the tests of this folder."""

import json
from functools import cache
from typing import Any

import yaml

from ropa.vocabulary import VOCABULARIES
from ropa.vocabulary.compiling import TERMS

SCHEMA: dict[str, Any] = json.loads((TERMS.parent / "term.schema.json").read_text(encoding="utf-8"))


@cache
def terms(name: str) -> tuple[dict[str, Any], ...]:
    """Return the entries of one term file as people wrote them."""
    return tuple(yaml.safe_load((TERMS / f"{name}.yaml").read_text(encoding="utf-8")))


def everything() -> list[tuple[str, dict[str, Any]]]:
    """Return every entry of every file with the name of its vocabulary."""
    return [(name, term) for name in VOCABULARIES for term in terms(name)]
