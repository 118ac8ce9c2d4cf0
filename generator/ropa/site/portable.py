"""The register site as a plain tree of files that MkDocs and its successors build without any plugin of ours.

Each page is a Markdown file that holds one line of HTML: its body, with line ends written as character references. An
engine that reads Markdown takes a block of HTML as it stands, and finds nothing in it to interpret. Only settings are
used that MkDocs, ProperDocs and Zensical have in common.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ropa.project import templates_folder
from ropa.site.page import NavigationItem, Page, Site
from ropa.site.paths import SEARCH

LINE_END = "&#10;"
OUTPUT = "site"
"""Where engines write, below the tree; the site of a further language into a folder of its name there."""


def portable_files(sites: Mapping[str, Site], default: str) -> dict[str, bytes]:
    """Return the files of the tree by path: settings and pages of every language, the default one first."""
    files: dict[str, bytes] = {}
    for language, site in sites.items():
        ending = "" if language == default else f"-{language}"
        files[f"mkdocs{ending}.yml"] = _settings(site, f"docs{ending}", "" if language == default else language)
        for page in site.pages:
            files[f"docs{ending}/{page.path}index.md"] = _page(page)
        for name, content in (*_shared_assets(), *site.assets.items()):
            files[f"docs{ending}/{name}"] = content
    return files


def _settings(site: Site, docs: str, below: str) -> bytes:
    """Return the settings of one language. JSON is YAML, and quotes whatever a register may be called."""
    settings: dict[str, Any] = {
        "site_name": site.name,
        "copyright": site.footer,
        "docs_dir": docs,
        "site_dir": f"{OUTPUT}/{below}" if below else OUTPUT,
        "use_directory_urls": False,
        "theme": {
            "name": "material",
            "font": False,
            "language": site.language,
            "features": ["navigation.tabs", "navigation.indexes", "navigation.prune"],
            "palette": [
                {
                    "media": f"(prefers-color-scheme: {scheme})",
                    "scheme": name,
                    "primary": "custom",
                    "accent": "custom",
                }
                for scheme, name in (("light", "default"), ("dark", "slate"))
            ],
        },
        "extra": {"generator": False},
        "extra_css": ["register.css"],
        "extra_javascript": ["labels.js", "filter.js", "tables.js", "search.js"],
        "nav": [*map(_navigation, site.navigation), *_search(site)],
    }
    lines = (f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in settings.items())
    return ("\n".join(lines) + "\n").encode()


def _navigation(item: NavigationItem) -> dict[str, Any]:
    own = f"{item.path}index.md"
    return {item.title: [own, *map(_navigation, item.items)] if item.items else own}


def _search(site: Site) -> Iterator[dict[str, Any]]:
    """Yield the way to the search of the site, to which our own theme has a link in its head."""
    yield from ({page.title: f"{page.path}index.md"} for page in site.pages if page.path == SEARCH)


def _page(page: Page) -> bytes:
    head = f"---\ntitle: {json.dumps(page.title, ensure_ascii=False)}\nhide: [navigation, toc]\n---\n"
    return f"{head}\n{str(page.body).replace(chr(10), LINE_END)}\n".encode()


def _shared_assets() -> Iterator[tuple[str, bytes]]:
    for path in sorted((templates_folder() / "register" / "assets").iterdir()):
        yield path.name, path.read_bytes()
