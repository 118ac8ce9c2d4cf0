"""What the parts of one page need: the survey, the citations, and where the page is."""

from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import Markup

from ropa.law import Extent, Right
from ropa.model.citation import Document
from ropa.model.legal_basis import LegalBasis
from ropa.model.purpose import Purpose
from ropa.model.scope import Scoped
from ropa.register.scopes import applies
from ropa.site import cells
from ropa.site.circumstances import circumstances
from ropa.site.holding import Holding
from ropa.site.paths import page_of, relative
from ropa.site.survey import Survey

Circumstances = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]


class Desk:
    """One page, or several at the same depth: links are made from `here`."""

    def __init__(self, survey: Survey, here: str, *, cuts: bool = True) -> None:
        """Take what all pages share, and the path of a page; `cuts` allows a very long list to name the page of all."""
        self.survey, self.law, self.here, self.cuts = survey, survey.law, here, cuts
        self.words = survey.words
        self._shared: dict[tuple[str, int], Markup] = {}
        self._made: dict[tuple[object, ...], Markup] = {}
        self._rights: dict[Circumstances, Markup] = {}

    def party(self, party_id: str) -> Markup:
        """Return the name of a party with a link to its page."""
        return self.survey.names.link("parties", party_id, self.here)

    def organisation(self, organisation_id: str) -> Markup:
        """Return the name of an organisation with a link to its record."""
        return self.survey.names.link("organisations", organisation_id, self.here)

    def link(self, collection: str, record_id: str) -> Markup:
        """Return the name of a record with a link."""
        return self.survey.names.link(collection, record_id, self.here)

    def to(self, collection: str, record_id: str) -> str:
        """Return the address of a record."""
        return relative(self.here, page_of(collection, record_id))

    def shared(self, kind: str, item: object, make: Callable[[], Markup]) -> Markup:
        """Return what many records show alike, such as an inherited recipient, made once per item."""
        key = (kind, id(item))  # items belong to the register, which outlives the desk
        if key not in self._shared:
            self._shared[key] = make()
        return self._shared[key]

    def once(self, key: tuple[object, ...], make: Callable[[], Markup]) -> Markup:
        """Return what several records or pages show alike, made once per key."""
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = make()
        return found

    def listed(self, kind: str, items: Sequence[Any], make: Callable[[Any], Markup]) -> Markup:
        """Return a list that several records or pages show alike, made once; `make` gives what is said of an item."""
        found = self._made.get((kind, *map(id, items)))  # as above
        if found is None:
            found = self._made[kind, *map(id, items)] = cells.listed(self._one(kind, item, make) for item in items)
        return found

    def _one(self, kind: str, item: object, make: Callable[[Any], Markup]) -> Markup:
        key = (kind, id(item))
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = make(item)
        return found

    def stated(self, value: Any) -> Markup:
        """Return a text that may be a gap or an explicit none; nothing for nothing."""
        if value is None:
            return cells.NOTHING
        return self.words.said(value) if isinstance(value, str | dict) and value != "none" else self.words.fact(value)

    def reference(self, value: Any) -> Markup:
        """Return a document that may be a gap or an explicit none; nothing for nothing."""
        if value is None:
            return cells.NOTHING
        there = isinstance(value, Document) or (isinstance(value, str) and value != "none")
        return self.words.fact(value, self.law.document(value) if there else cells.NOTHING)

    def holds_in(self, item: Scoped, where: tuple[str, ...]) -> tuple[str, ...]:
        """Return in which of these jurisdictions an item holds."""
        if item.applies_in is None:
            return where
        return tuple(place for place in where if applies(self.survey.register, item, place))

    def rights(
        self, holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...], where: tuple[str, ...]
    ) -> Markup:
        """Return the rights of the person under the laws of `where` and the legal bases of a purpose."""
        named = tuple(basis.basis for basis in bases if isinstance(basis.basis, str))
        key = (where, named, tuple(circumstances(holding, purpose, bases)))
        if key not in self._rights:
            self._rights[key] = self._found(*key)
        return self._rights[key]

    def _found(self, where: tuple[str, ...], bases: tuple[str, ...], facts: tuple[str, ...]) -> Markup:
        found: dict[str, None] = {}
        for place in where:
            law = self.survey.register.law_or_none(place)
            for right in law.in_force(Right) if law else ():
                if right.told and any(right.applies(basis, facts) is not Extent.NO for basis in bases):
                    found.setdefault(right.id)
        return cells.joined(cells.text(self.words.clause(f"right-{right}-short")) for right in found)
