"""What the scripts of the site read: their words, and the index of the search.

Both are scripts themselves, which a page may load from a disk as well as from a server. A phrase stands once in the
index, however many pages have it: a large register says the same of thousands of activities.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ropa.site.page import Page

INDEX_FILE, LABELS_FILE = "search-index.js", "labels.js"
_LESS = r"\u003c"
"""Register text stays text wherever the file may be placed."""


def search_index(pages: Iterable[Page], places: Iterable[tuple[str, str]]) -> str:
    """Return the script for pages, and for places on pages by path and title; `search.js` reads it."""
    phrases: dict[str, int] = {}
    entries = [
        [page.path, page.title, [phrases.setdefault(line, len(phrases)) for line in page.search.splitlines() if line]]
        for page in pages
    ]
    entries += [[path, title, []] for path, title in places]
    return f"ropaIndex({_literal({'phrases': list(phrases), 'pages': entries})});\n"


def words_of_scripts(labels: Mapping[str, str]) -> str:
    """Return the script that gives the scripts their words."""
    return f"const ropaLabels = {_literal(labels)};\n"


def _literal(found: Any) -> str:
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).replace("<", _LESS)
