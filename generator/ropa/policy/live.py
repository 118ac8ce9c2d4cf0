"""A copy of a policy on somebody's site, compared with the register's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from ropa.policy.copies import Copy, copies
from ropa.policy.document.fingerprint import fingerprint, paragraphs_of
from ropa.policy.edition import Edition
from ropa.policy.publication import edition_of
from ropa.register import Register

SHOWN = 12
"""How many words are shown of a place where two texts part."""


class State(StrEnum):
    """How a copy stands to the register."""

    SAME = "same"
    OTHER_VERSION = "other version"
    ALTERED = "altered"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A copy beside the register's text of today."""

    state: State
    paragraph: str = ""
    """The paragraph of the register in which the first difference lies."""
    wanted: str = ""
    """Words of the register from there on."""
    found: str = ""
    """Words of the copy from there on."""


def compare(copy: Copy, edition: Edition) -> Comparison:
    """Compare a copy with the register: the same words, an unaltered copy of another version, or neither."""
    own = fingerprint([copy.text])
    if own == edition.page.sha256:
        return Comparison(State.SAME)
    state = State.OTHER_VERSION if own == copy.stated else State.ALTERED
    return Comparison(state, *_parting(copy.words, paragraphs_of(edition.document)))


def _parting(found: list[str], paragraphs: tuple[str, ...]) -> tuple[str, str, str]:
    """Return the paragraph in which the words part, and the words of both from there on."""
    placed = [(word, paragraph) for paragraph in paragraphs for word in paragraph.split()]
    pairs = zip((word for word, _ in placed), found, strict=False)
    place = next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(placed), len(found)))
    paragraph = placed[min(place, len(placed) - 1)][1] if placed else ""
    wanted = " ".join(word for word, _ in placed[place : place + SHOWN])
    return paragraph, wanted, " ".join(found[place : place + SHOWN])


def judge(page: str, register: Register, policy: str | None, language: str | None) -> tuple[bool, str]:
    """Say how the policies in a page stand to the register, and whether all is well.

    With `policy` and `language`, only the copies of that policy or in that language are judged; none is never well.
    Raises RopaError when the register has no such policy.
    """
    found = copies(page)
    wanted = [one for one in found if policy in (None, one.policy) and language in (None, one.language)]
    if not wanted:
        others = ", ".join(f"`{one.policy}` in `{one.language}`" for one in found)
        return False, f"not found: the page holds {f'only {others}' if others else 'no policy that ropa has written'}\n"
    well = True
    lines: list[str] = []
    for copy in wanted:
        edition = edition_of(register, copy.policy, copy.language)
        compared = compare(copy, edition)
        well = well and compared.state is State.SAME
        lines += [f"`{copy.policy}` in `{copy.language}`: {_state(compared, copy, edition)}", *_place(compared)]
    return well, "".join(f"{line}\n" for line in lines)


def _state(compared: Comparison, copy: Copy, edition: Edition) -> str:
    versions = f"the page has version {copy.version or 'none'}, the register {edition.page.version or 'none'}"
    if compared.state is State.SAME:
        return f"the same words as in the register, version {edition.page.version or 'none'}"
    if compared.state is State.OTHER_VERSION:
        return f"an unaltered copy of another text; {versions}"
    return f"altered after it left the register; {versions}"


def _place(compared: Comparison) -> Iterator[str]:
    if compared.state is not State.SAME:
        yield f"  first difference in: {compared.paragraph}"
        yield f"  the register says:   {compared.wanted or '(nothing more)'}"
        yield f"  the page says:       {compared.found or '(nothing more)'}"
