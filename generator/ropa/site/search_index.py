"""The index of the site's search: a script, which a page may load from a disk as well as from a server.

Phrases are in it once, however many pages have them, since a large register says the same of thousands of activities.
"""

import json
from collections.abc import Iterable

from ropa.site.page import Page

FILE = "search-index.js"


def search_index(pages: Iterable[Page], places: Iterable[tuple[str, str]]) -> str:
    """Return the script for pages, and for places on pages by path and title; `search.js` reads it."""
    phrases: dict[str, int] = {}
    entries = [
        [page.path, page.title, [phrases.setdefault(line, len(phrases)) for line in page.search.splitlines() if line]]
        for page in pages
    ]
    entries += [[path, title, []] for path, title in places]
    found = json.dumps({"phrases": list(phrases), "pages": entries}, ensure_ascii=False, separators=(",", ":"))
    return f"ropaIndex({found.replace('<', _LESS)});\n"


_LESS = r"\u003c"
"""Register text stays text wherever the file may be placed."""
