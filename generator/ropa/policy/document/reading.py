"""The one reading of the view: what a page says, as the document that all other formats are written from.

What only leads through the page is left out: the brand, the switch of languages, the contents, the links of the foot.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ropa.policy.document.pieces import (
    Document,
    Grid,
    GridGroup,
    GridRow,
    Listing,
    Paragraph,
    Part,
    Piece,
    Term,
    Terms,
)
from ropa.policy.document.prose import pieces_of
from ropa.policy.document.runs import Runs, runs
from ropa.policy.inline import Inline
from ropa.policy.page_view import Page
from ropa.policy.view import Block, Box, Card, Entity, Entry, Fact, Glance, Group, Pair, Section, Table
from ropa.policy.view import Part as GlancePart

Elsewhere = Callable[[str], str]
"""Gives the public address of another page of the policies by its path from this one; empty when nobody stated it."""

ABOVE = "../"
"""How the address of another page of the policies begins."""

SECTION, BELOW = 2, 3
"""Levels of headings: a section, and what stands in it."""


def read(page: Page, elsewhere: Elsewhere) -> Document:
    """Return what a page says; links to other pages become public addresses, or words alone."""
    reader = _Reader(elsewhere)
    first = (reader.glance(page.glance),) if page.glance is not None else ()
    return Document(
        title=reader.runs(page.title),
        head=tuple(reader.head(page)),
        parts=(*first, *(reader.section(section) for section in page.sections)),
        foot=tuple(reader.paragraph(text) for text in page.foot),
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads pieces of the view."""

    elsewhere: Elsewhere

    def runs(self, text: Inline) -> Runs:
        found = runs(text)
        if ABOVE not in text:
            return found
        return tuple(
            run._replace(href=self.elsewhere(run.href)) if run.href.startswith(ABOVE) else run for run in found
        )

    def paragraph(self, text: Inline, kind: str = "") -> Paragraph:
        return Paragraph(self.runs(text), kind=kind)

    def paragraphs(self, texts: Iterable[Inline], kind: str = "") -> tuple[Paragraph, ...]:
        return tuple(self.paragraph(text, kind) for text in texts)

    def listing(self, texts: Iterable[Inline], kind: str = "", *, ordered: bool = False) -> Iterable[Listing]:
        items = tuple((self.paragraph(text, kind),) for text in texts)
        return (Listing(items, ordered),) if items else ()

    def head(self, page: Page) -> Iterable[Piece]:
        if page.scope:
            yield self.paragraph(page.scope, "scope")
        yield from self.paragraphs(page.dates, "date")
        if page.beside:
            yield self.paragraph(page.beside, "beside")
        if page.banner:
            yield self.paragraph(page.banner, "gaps")

    def glance(self, glance: Glance) -> Part:
        parts = tuple(self.glance_part(part) for part in glance.parts)
        return Part("glance", self.runs(glance.title), SECTION, parts, "at-a-glance")

    def glance_part(self, part: GlancePart) -> Part:
        pieces: tuple[Piece, ...] = (
            *self.paragraphs(part.texts),
            *self.listing(part.entries),
            *self.listing(part.actions, "action"),
        )
        kind = "objection" if part.form == "pp-objection" else "glance-part"
        return Part(kind, self.runs(part.title), BELOW, pieces)

    def section(self, section: Section) -> Part:
        pieces = tuple(piece for block in section.blocks for piece in self.block(block))
        return Part("section", self.runs(section.title), SECTION, pieces, str(section.id), section.number)

    def block(self, block: Block) -> Iterable[Piece]:
        """Yield the pieces of a block, in the order in which the template places its fields."""
        yield from self.words(block)
        yield from self.records(block)
        for right in block.rights:
            yield Part("right", self.runs(right.title), BELOW, self.paragraphs(right.texts), right.anchor)
        if block.changes:
            yield Listing(
                tuple((self.paragraph(one.date, "date"), *self.paragraphs(one.texts)) for one in block.changes)
            )
        if block.objection is not None:
            yield self.box(block.objection, "objection")
        if block.negatives is not None:
            yield self.box(block.negatives, "box")

    def words(self, block: Block) -> Iterable[Piece]:
        if block.paragraph:
            yield self.paragraph(block.paragraph)
        if block.note:
            yield self.paragraph(block.note, "note")
        if block.subtitle:
            yield Part("subtitle", self.runs(block.subtitle), BELOW)
        if block.prose:
            yield from pieces_of(block.prose)
        if block.entries:
            yield Listing(tuple((self.entry(entry),) for entry in block.entries))
        yield from self.listing(block.steps, ordered=True)

    def records(self, block: Block) -> Iterable[Piece]:
        if block.glossary:
            yield self.terms(block.glossary, "glossary")
        yield from (self.entity(entity) for entity in block.entities)
        if block.table is not None:
            yield self.grid(block.table)
        yield from (self.group(group) for group in block.groups)

    def entry(self, entry: Entry) -> Paragraph:
        return Paragraph(self.runs(entry.text), self.runs(entry.lead))

    def terms(self, pairs: tuple[Pair, ...], kind: str) -> Terms:
        return Terms(tuple(Term(self.runs(pair.term), self.paragraphs(pair.texts)) for pair in pairs), kind)

    def entity(self, entity: Entity) -> Part:
        when = (self.paragraph(entity.when, "when"),) if entity.when else ()
        pairs = (self.terms(entity.pairs, "pairs"),) if entity.pairs else ()
        return Part("entity", self.runs(entity.name), BELOW, (*when, *pairs))

    def grid(self, table: Table) -> Grid:
        return Grid(
            caption=self.runs(table.caption),
            columns=tuple(self.runs(column) for column in table.columns),
            groups=tuple(
                GridGroup(
                    self.runs(group.heading),
                    tuple(
                        GridRow(self.runs(row.heading), tuple(self.runs(cell.text) for cell in row.cells))
                        for row in group.rows
                    ),
                )
                for group in table.groups
            ),
            quiet=table.quiet,
        )

    def group(self, group: Group) -> Part:
        note = (self.paragraph(group.note, "note"),) if group.title and group.note else ()
        cards = tuple(self.card(card) for card in group.cards)
        return Part("group", self.runs(group.title), BELOW, (*note, *cards), group.anchor, group.number)

    def card(self, card: Card) -> Part:
        facts = Terms(tuple(self.fact(fact) for fact in card.facts), "facts")
        pieces = (self.paragraph(card.basis, "basis"), *(pieces_of(card.text) if card.text else ()), facts)
        return Part("card", self.runs(card.title), card.level, pieces, card.anchor)

    def fact(self, fact: Fact) -> Term:
        texts = (*self.paragraphs(fact.texts), *(self.entry(entry) for entry in fact.entries))
        return Term(self.runs(fact.label), texts, fact.id)

    def box(self, box: Box, kind: str) -> Part:
        pieces: tuple[Piece, ...] = (
            *self.paragraphs(box.texts),
            *self.listing(box.entries),
            *self.listing(box.actions, "action"),
        )
        return Part(kind, self.runs(box.title), BELOW, pieces)
