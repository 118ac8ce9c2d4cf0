"""The stylesheets of the policies: one source, written as it is for pages and confined for fragments."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ropa.project import templates_folder

ROOT = ":where(.pp-fragment):not(#pp#pp)"
"""The element of a fragment, with more weight than the rules of the page around it are likely to have."""

RESET = f"""/* Made from policy.css, which says more. First the rules of the page around the policy are taken back. */
{ROOT}, {ROOT} *, {ROOT} *::before, {ROOT} *::after {{ all: revert; }}
{ROOT} {{ all: initial; display: block; position: relative; font-size: inherit; }}
"""

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
OTHERS = re.compile(r"\.pp-(?:full|short)")
"""What a fragment never bears: a whole page, and the short notices."""

OUTSIDE = ("@page",)
"""What would act upon the page around the fragment."""

CONDITIONS = ("@media", "@container", "@supports")
"""What holds rules."""


@cache
def stylesheets() -> Mapping[str, bytes]:
    """Return the stylesheets: file name -> content."""
    source = (templates_folder() / "policy" / "assets" / "policy.css").read_text(encoding="utf-8")
    return {"policy.css": source.encode(), "policy-fragment.css": f"{RESET}{confined(source)}".encode()}


def confined(css: str) -> str:
    """Return a stylesheet whose rules hold inside fragments alone. ValueError when a bracket is not closed."""
    return "".join(_rules(COMMENT.sub("", css)))


def _rules(css: str) -> Iterator[str]:
    """Yield the rules of a stylesheet, each confined to fragments."""
    place = 0
    while (opening := css.find("{", place)) != -1:
        head = " ".join(css[place:opening].split())
        closing = _closing(css, opening)
        body = css[opening + 1 : closing]
        place = closing + 1
        if head.startswith(CONDITIONS):
            inside = "".join(_rules(body))
            yield f"{head} {{\n{inside}}}\n" if inside else ""
        elif head.startswith("@"):
            yield "" if head.startswith(OUTSIDE) else f"{head} {{{_single_spaced(body)}}}\n"
        else:
            selectors = [_confined(one) for one in _selectors(head) if not OTHERS.search(one)]
            yield f"{', '.join(selectors)} {{{_single_spaced(body)}}}\n" if selectors else ""


def _single_spaced(body: str) -> str:
    return f" {' '.join(body.split())} "


def _closing(css: str, opening: int) -> int:
    depth = 0
    for place in range(opening, len(css)):
        depth += {"{": 1, "}": -1}.get(css[place], 0)
        if depth == 0:
            return place
    raise ValueError(f"a bracket of the stylesheet is not closed: {css[opening : opening + 60]}")


def _selectors(head: str) -> Iterator[str]:
    """Yield the selectors of a list; commas inside brackets belong to one of them."""
    depth, start = 0, 0
    for place, sign in enumerate(head):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and depth == 0:
            yield head[start:place].strip()
            start = place + 1
    yield head[start:].strip()


def _confined(selector: str) -> str:
    """Return a selector that holds only in a fragment; the element itself bears `pp` and `pp-fragment`."""
    for own in (".pp-fragment", ".pp-adaptive", ".pp", "[dir"):
        if selector == own or selector.startswith((f"{own} ", f"{own}:", f"{own}=", f"{own}[")):
            return f"{ROOT}{selector}"
    return f"{ROOT} {selector}"
