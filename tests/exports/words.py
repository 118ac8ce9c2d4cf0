"""The clauses of an export's language."""

from ropa.exports.files import wording_of
from ropa.exports.view import Export
from ropa.wording.catalogue import Wording


def wording(export: Export) -> Wording:
    return wording_of(export)
