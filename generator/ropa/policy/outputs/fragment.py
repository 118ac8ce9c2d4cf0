"""A policy as one element, to stand inside somebody else's page.

Ids are made unique on a page that has ids of its own, and perhaps a second policy; headings begin where those of the
page around it leave off; links that would lead nowhere from there become words.
"""

import re

from markupsafe import Markup

from ropa.policy.edition import Edition
from ropa.policy.rendering import render_fragment

FITTED = re.compile(r'(</?)h([1-6])\b| (id|aria-labelledby)="([^"]*)"| href="(#|\.\./[^"]*")')
"""What is changed: in words, angle brackets and quotation marks are escaped, so that all of it stands in tags."""

DEEPEST = 6
"""The deepest heading that HTML has an element for."""


def fragment(edition: Edition) -> bytes:
    """Return the policy as an element of HTML."""
    prefix = f"ropa-{edition.desk.facts.place.name}_"  # no id holds an underscore: `a-b` and `a` never meet
    offset = edition.forms.base_heading - 1

    def fitted(found: re.Match[str]) -> str:
        if found[2]:
            return _heading(found[1], int(found[2]) + offset)
        if found[3]:
            ids = " ".join(f"{prefix}{one}" for one in found[4].split())
            return f' {found[3]}="{ids}"'
        if found[5] == "#":
            return f"{found[0]}{prefix}"
        return _link(edition.elsewhere(found[5][:-1]))

    return FITTED.sub(fitted, render_fragment(edition.page)).encode()


def _heading(opening: str, level: int) -> str:
    """Return the beginning of a tag of a heading; beyond the sixth level a role says what it is."""
    if level <= DEEPEST:
        return f"{opening}h{level}"
    return f"{opening}span" if opening == "</" else f'{opening}span role="heading" aria-level="{level}"'


def _link(address: str) -> str:
    return Markup(' href="{}"').format(address) if address else ""
