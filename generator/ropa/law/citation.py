"""How an article is cited in a language: `Article 6(1)(f) GDPR`, `article 6, paragraphe 1, point f), du RGPD`."""

import re
from collections.abc import Mapping
from typing import Self

from ropa.expressions import expression
from ropa.law.provenance import Entry, Fact, Provenance, frozen

_NOTATION = expression(
    r"(?P<number>[A-Z]{0,4}\.?[0-9][0-9A-Za-z.:\-]*(?: [A-Z]{1,2})?)"
    r"(?:(?P<parts>(?:\([0-9a-z]+\))*)(?:sub(?P<subparagraph>[1-9]))?"
    r"|(?:,? ?§ ?(?P<section>[0-9]+))?(?:,? ?\(?(?P<item>[0-9]+)°\)?)?)"
)
_SPACED_CODE = expression(r"^([LRDA])\. ?(?=[0-9])")
_CODE_LETTER = expression(r"^([LRDA])(?=[0-9])")


class CitationStyle(Fact, kw_only=True):
    """The pieces of a citation in one language; `{}` stands for the number, letter or statute."""

    language: str
    division: str
    """`article` or `section`: what the cited statute calls its parts."""
    number: str
    paragraph: str
    subparagraph: str
    point: str
    section: str
    """For laws that number their paragraphs with the sign §, as Belgian ones do."""
    item: str
    """For laws that count their items with a degree sign, as French and Belgian ones do."""
    joins: str
    """Joins the statute to a bare article."""
    joins_after_parts: str
    """Joins the statute after a paragraph or point."""
    ordinals: Mapping[str, str]
    """Words for the numbers of subparagraphs."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `citation` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            language=entry["language"],
            division=entry["division"],
            number=entry["number"],
            paragraph=entry["paragraph"],
            subparagraph=entry["subparagraph"],
            point=entry["point"],
            section=entry.get("section", ", § {}"),
            item=entry.get("item", ", {}°"),
            joins=entry["joins"],
            joins_after_parts=entry.get("joins_after_parts", entry["joins"]),
            ordinals=frozen(entry.get("ordinals")),
        )

    def cite(self, article: str, statute: str) -> str:
        """Write out an article of a statute.

        `article` is in the notation of the packs: `15`, `6(1)(f)`, `49(1)sub2` (second subparagraph), `L123-22`,
        `10, § 1, 1°`. Registers write articles in other ways too; those are printed as they stand. What a comma has
        opened, a comma closes. `statute` is what follows it, such as `du RGPD`.
        """
        found = _NOTATION.fullmatch(_SPACED_CODE.sub(r"\1", article))
        if found is None:
            return self._joined(self.number.format(article), statute, parted="," in article)
        text = number = self.number.format(_CODE_LETTER.sub(r"\1. ", found["number"]))
        for part in re.findall(r"\(([0-9a-z]+)\)", found["parts"] or ""):
            text += (self.paragraph if part[0].isdigit() else self.point).format(part)
        if found["subparagraph"]:
            ordinal = found["subparagraph"]
            text += self.subparagraph.format(self.ordinals.get(ordinal, ordinal))
        marked = "".join(form.format(found[name]) for name, form in self._marks() if found[name])
        if marked:
            return self._joined(text + marked, statute, parted=marked.startswith(","))
        return text + (self.joins if text == number else self.joins_after_parts).format(statute)

    def _marks(self) -> tuple[tuple[str, str], ...]:
        return ("section", self.section), ("item", self.item)

    def _joined(self, text: str, statute: str, *, parted: bool) -> str:
        joins = self.joins.format(statute)
        return f"{text},{joins}" if parted else f"{text}{joins}"
