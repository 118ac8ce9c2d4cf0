"""The page of a code, taken apart: headings, prose and the files of its examples."""

import re
from collections.abc import Iterator

from ropa.values import Value

_OPENING = re.compile(r'^```yaml title="([^"]+)"$')
_CLOSING = "```"


class Heading(Value):
    """A heading such as `Why it matters`."""

    text: str


class Prose(Value):
    """One paragraph on one line, with names of fields between backticks."""

    text: str


class Example(Value):
    """One file of an example."""

    file: str
    """Path relative to the register."""
    lines: tuple[str, ...]


Part = Heading | Prose | Example


def parts(page: str) -> Iterator[Part]:
    """Yield the parts of a page after its title."""
    lines = iter([*page.strip().split("\n\n", 1)[1].splitlines(), ""])
    prose: list[str] = []
    for line in lines:
        opening = _OPENING.match(line)
        if line and not opening and not line.startswith("## "):
            prose.append(line)
            continue
        if prose:
            yield Prose(" ".join(prose))
            prose = []
        if opening:
            yield Example(opening[1], tuple(iter(lines.__next__, _CLOSING)))
        elif line:
            yield Heading(line.removeprefix("## "))


def cases(page: str, section: str) -> int:
    """Return how many examples stand under a heading; files that follow each other without prose are one."""
    found, inside, apart = 0, False, True
    for part in parts(page):
        if isinstance(part, Heading):
            inside, apart = part.text == section, True
        elif isinstance(part, Prose):
            apart = True
        elif inside:
            found, apart = found + apart, False
    return found
