"""Pages that differ only in title, description and body share one rendering of the theme.

Material renders a page in milliseconds, most of them for navigation that is the same everywhere. A shell is its
rendering of a stand-in page, cut at marks; filling it is a join. The first page of every shape is rendered in full and
compared: should a theme treat pages differently, every page of that shape is rendered in full.
"""

import re
from collections.abc import Mapping
from copy import copy
from typing import Any

from jinja2 import Environment, Template

TEMPLATE = "ropa-record.html"
REAL = "main.html"
_MARKS = {"title": "\ue000title\ue001", "description": "\ue000description\ue001", "content": "\ue000content\ue001"}
_CUT = re.compile("\ue000(title|description|content)(?:<h1)?\ue001")
_WITH_HEADING = "\ue000content<h1\ue001"
"""The theme gives a body without a heading one; the stand-in for a body that has one must show it."""


class Shells:
    """Stands for the environment's `get_template`; hands out itself under the name of the record template."""

    def __init__(self, env: Environment) -> None:
        self._get_template = env.get_template
        self._shells: dict[str, list[str] | None] = {}

    def __call__(self, name: str, *arguments: Any, **more: Any) -> "Template | Shells":
        """Return a template of the theme, or this object."""
        return self if name == TEMPLATE else self._get_template(name, *arguments, **more)

    def render(self, context: Mapping[str, Any]) -> str:
        """Return the finished page."""
        page = context["page"]
        shape = _shape(page)
        if shape not in self._shells:
            real = self._in_full(context, page)
            shell = self._shell(context, page)
            self._shells[shape] = shell if _fill(shell, page) == real else None
            return real
        found = self._shells[shape]
        return self._in_full(context, page) if found is None else _fill(found, page)

    def _in_full(self, context: Mapping[str, Any], page: Any) -> str:
        return self._get_template(REAL).render({**context, "page": page})

    def _shell(self, context: Mapping[str, Any], page: Any) -> list[str]:
        stand_in = copy(page)
        description = _MARKS["description"] if page.meta["description"] else ""
        stand_in.meta = {**page.meta, "title": _MARKS["title"], "description": description}
        stand_in.title = _MARKS["title"]
        stand_in.content = _WITH_HEADING if "<h1" in page.content else _MARKS["content"]
        return _CUT.split(self._in_full(context, stand_in))


def _shape(page: Any) -> str:
    """Return what decides everything but the marks: how deep the page lies, whether the theme adds anything to it."""
    return f"{str(page.url).count('/')} {bool(page.meta['description'])} {'<h1' in page.content}"


def _fill(shell: list[str], page: Any) -> str:
    values = {"title": page.meta["title"], "description": page.meta["description"], "content": page.content}
    parts = [part if index % 2 == 0 else values[part] for index, part in enumerate(shell)]
    return "".join(parts)
