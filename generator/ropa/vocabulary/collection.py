"""A vocabulary: the terms of one subject in their chosen order, with look-ups."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from ropa.values import Value
from ropa.vocabulary.term import Term


class Vocabulary(Value):
    """The terms of one subject by id; the order of the map is the order in which lists show them."""

    name: str
    terms: Mapping[str, Term]

    def get(self, term_id: str) -> Term | None:
        """Return the term with this id, or nothing when the vocabulary has none."""
        return self.terms.get(term_id)

    def children(self, term_id: str) -> tuple[Term, ...]:
        """Return the narrower terms directly below a term, in order."""
        return tuple(term for term in self.terms.values() if term.parent == term_id)

    def tops(self) -> tuple[Term, ...]:
        """Return the terms that have no broader term, in order."""
        return tuple(term for term in self.terms.values() if term.parent is None)

    def within(self, term_id: str, broader_id: str) -> bool:
        """Tell whether a term is the other term or lies below it."""
        term = self.terms.get(term_id)
        return term is not None and broader_id in (term.id, term.parent)

    def __contains__(self, term_id: object) -> bool:
        return term_id in self.terms

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def __len__(self) -> int:
        return len(self.terms)


def vocabulary_of(name: str, terms: Iterable[Term]) -> Vocabulary:
    """Collect terms into a vocabulary; a later term with a known id takes the place of the earlier one."""
    return Vocabulary(name, MappingProxyType({term.id: term for term in terms}))
