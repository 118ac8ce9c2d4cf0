"""The shipped terms: data categories, groups of persons, recipients and the rest, in four languages.

`shipped(name)` gives a vocabulary as it is delivered, `merged(name, own)` the same with a register's own terms.
"""

from ropa.vocabulary.check_digits import identifier_problem
from ropa.vocabulary.collection import Vocabulary
from ropa.vocabulary.shipped import VOCABULARIES, merged, shipped
from ropa.vocabulary.term import LANGUAGES, Term

__all__ = ["LANGUAGES", "VOCABULARIES", "Term", "Vocabulary", "identifier_problem", "merged", "shipped"]
