"""The differences between two policies as text for a terminal, and as Markdown for a pull request."""

from collections.abc import Iterator

from ropa.policy.obstacles import place
from ropa.policy.siblings.comparison import Comparison, Difference
from ropa.policy.siblings.reasons import Cause
from ropa.register import Register
from ropa.reporters.visible import harmless

CAUSES = {
    Cause.TAG: "a mark on the item says where it holds",
    Cause.LAW: "the laws differ",
    Cause.ORGANISATION: "the companies differ",
    Cause.PLAN: "the plans say so",
    Cause.CONSEQUENCE: "it follows from another difference",
    Cause.UNEXPLAINED: "UNEXPLAINED",
}
"""Cause -> what it says in the sum, in the order of the report."""
LONGEST = 90
"""Characters of a statement that are shown."""


def text(register: Register, comparisons: tuple[Comparison, ...]) -> str:
    """Return the report for a terminal, ending in a line end."""
    return "\n".join("\n".join(_text(register, one)) for one in comparisons)


def _text(register: Register, found: Comparison) -> Iterator[str]:
    yield f"{found.one} and {found.other}"
    yield "=" * len(f"{found.one} and {found.other}")
    yield ""
    yield f"They share {found.shared} statements and differ in {len(found.differences)}."
    yield from (f"  {number:>4}  {words}" for words, number in _sums(found))
    width = max(len(found.one), len(found.other))
    for kind in _kinds(found):
        yield ""
        yield _heading(kind)
        for one in found.differences:
            if one.kind == kind:
                said = f"{_label(one)}, in `{one.activity}`" if _inside(one) else _label(one)
                yield f"  {one.policy:<{width}}  {said}: {_why(one)}{_at(register, one)}"
    yield ""


def markdown(register: Register, comparisons: tuple[Comparison, ...]) -> str:
    """Return the report as Markdown, ending in a line end."""
    return "\n".join("\n".join(_markdown(register, one)) for one in comparisons)


def _markdown(register: Register, found: Comparison) -> Iterator[str]:
    yield f"## {found.one} and {found.other}"
    yield ""
    yield f"They share {found.shared} statements and differ in {len(found.differences)}."
    yield ""
    yield from (f"- {number}: {words}" for words, number in _sums(found))
    for kind in _kinds(found):
        yield ""
        yield f"### {_heading(kind)}"
        yield ""
        yield "| only in | what | activity | why | register |"
        yield "|---|---|---|---|---|"
        for one in found.differences:
            if one.kind == kind:
                cells = (
                    one.policy,
                    _label(one),
                    one.activity if _inside(one) else "",
                    _why(one),
                    _place(register, one),
                )
                yield f"| {' | '.join(_cell(cell) for cell in cells)} |"
    yield ""


def _sums(found: Comparison) -> Iterator[tuple[str, int]]:
    for cause, words in CAUSES.items():
        number = sum(1 for one in found.differences if one.why.cause is cause)
        if number:
            yield words, number


def _kinds(found: Comparison) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.kind for one in found.differences))


def _heading(kind: str) -> str:
    plurals = {"authority": "Authorities", "activity": "Activities", "data category": "Data categories"}
    plurals |= {"legal basis": "Legal bases", "persons": "Persons"}
    return plurals.get(kind, f"{kind[:1].upper()}{kind[1:]}s")


def _inside(one: Difference) -> bool:
    return bool(one.activity) and one.kind != "activity"


def _label(one: Difference) -> str:
    words = harmless(one.label).rstrip(".")
    return words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"


def _why(one: Difference) -> str:
    unexplained = one.why.cause is Cause.UNEXPLAINED
    return f"UNEXPLAINED, {harmless(one.why.words)}" if unexplained else harmless(one.why.words)


def _place(register: Register, one: Difference) -> str:
    spot = one.why.spot or one.spot
    if spot is None:
        return ""
    found = place(register, spot)
    return harmless(f"{found.file}:{found.line}")


def _at(register: Register, one: Difference) -> str:
    found = _place(register, one)
    return f" ({found})" if found else ""


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("<", "&lt;")
