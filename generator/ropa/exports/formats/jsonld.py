"""An export as JSON-LD, in terms of the W3C Data Privacy Vocabulary 2.3."""

import json

from ropa.exports.view import Export


def as_jsonld(export: Export) -> bytes:
    """Return an export as a file."""
    return (json.dumps(export.linked, ensure_ascii=False, indent=1) + "\n").encode("utf-8")
