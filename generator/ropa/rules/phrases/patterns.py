"""A phrase as it is written in a list, made into an expression and into the words that betray it.

Words are compared as their runs of unaccented letters, so that accents, capitals and typographic apostrophes cost
nothing in the first look at a text: `éventuellement` is known by `ventuellement`.
"""

import re
from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import product
from unicodedata import normalize

from ropa.expressions import expression
from ropa.values import Value

LETTERS = bytes(
    ord(chr(code).lower()) if chr(code).isascii() and chr(code).isalnum() else ord(" ") for code in range(256)
)
"""Capitals to small letters, digits as they are, everything else to spaces."""
PART = expression(r"(?:\{[^{}]*\}|[^\s{}])+")
CHOICE = expression(r"\{([^{}]*)\}")
GAP = "…"
BETWEEN = r"(?:[^\w.!?;:]+[\w'-]+){0,8}?[^\w.!?;:]+"
APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u00a0": " ", "\u202f": " "})

Token = bytes


def tokens(text: str) -> list[Token]:
    """Return the runs of unaccented letters and digits of a text, in small letters."""
    return text.encode().translate(LETTERS).split()


def plain(text: str) -> str:
    """Return a text in small letters, with straight apostrophes and single spaces."""
    return " ".join(normalize("NFC", text).translate(APOSTROPHES).lower().split())


class Phrase(Value, eq=False):
    """One phrase of a list."""

    written: str
    group: str
    language: str
    right: str = ""
    """For a term that is not the law's: the law's; for words that reveal something: what."""
    chosen: Sequence[str] = ()
    """Its signs, where they were chosen before."""

    @cached_property
    def parts(self) -> tuple[tuple[str, ...], ...]:
        """What can stand in each place, in order."""
        return tuple(_alternatives(part) for part in PART.findall(self.written))

    @cached_property
    def needs(self) -> tuple[tuple[frozenset[Token], ...], ...]:
        """For each place that must be filled, the tokens of each way to fill it."""
        wanted = [[frozenset(tokens(one)) for one in part] for part in self.parts if "" not in part and part != (GAP,)]
        return tuple(tuple(part) for part in wanted if all(part))

    @cached_property
    def signs(self) -> frozenset[Token]:
        """Tokens of which a text that has the phrase has at least one; those of its rarest word."""
        if self.chosen:
            return frozenset(sign.encode() for sign in self.chosen)
        rarest = [[max(ways, key=_rarity) for ways in part] for part in self.needs]
        best: list[Token] = max(rarest, key=_telling)
        return frozenset(best)

    def may_be_in(self, there: frozenset[Token]) -> bool:
        """Tell whether the words of the phrase are all in a text, wherever."""
        return all(any(way <= there for way in part) for part in self.needs)

    @cached_property
    def expression(self) -> re.Pattern[str]:
        """What finds the phrase in a text made plain."""
        found, begun, between = "", False, r"\s+"
        for part in self.parts:
            if part == (GAP,):
                between = BETWEEN
                continue
            longest_first = sorted(filter(None, part), key=len, reverse=True)
            words = "|".join(map(_words_of, longest_first))
            lead = between if begun else ""
            if "" in part:
                found += f"(?:{lead}(?:{words}))?" if begun else rf"(?:(?:{words})\s+)?"
            else:
                found, begun, between = f"{found}{lead}(?:{words})", True, r"\s+"
        return re.compile(rf"(?<!\w){found}(?!\w)")


def _words_of(written: str) -> str:
    """Return the expression of a way to fill a place; `u. U.` is `u.U.` as well."""
    return re.escape(written).replace(r"\ ", r"\s+").replace(r"\.\s+", r"\.\s*")


COMMON = frozenset(
    b"your you data the and our service services staff company person persons only customer customers client clients "
    b"user users we contract check protection page information use personal security vous vos votre nous "
    b"personnes personne service services client clients donn personnelles utilisateur pour dans les des une kunden "
    b"kunde daten wir sie nicht werden personen ihre klant klanten gegevens niet personen uw een het kan kunnen "
    b"k nnen nutzer gebruiker nutzen".split()
)
"""Words that stand in every other record; they tell little."""


def _telling(ways: Collection[Token]) -> tuple[int, float]:
    ranks = [_rarity(one)[0] for one in ways]
    return min(ranks), sum(ranks) / len(ranks)


def _rarity(token: Token) -> tuple[int, Token]:
    return (1 if token in COMMON else len(token), token)


def _alternatives(part: str) -> tuple[str, ...]:
    """Return what a part of a phrase can be: `{a|b}` is `a` or `b`, `period{s|}` is `periods` or `period`.

    The lists are written in small letters with straight apostrophes.
    """
    pieces = CHOICE.split(part)
    options = [piece.split("|") if index % 2 else [piece] for index, piece in enumerate(pieces)]
    return tuple(dict.fromkeys("".join(one) for one in product(*options)))
