"""What Article 12 of the Swiss Federal Act on Data Protection asks of a controller; there is no form to follow.

Other sources report the content of the article.
"""

from ropa.exports.layouts import statutory
from ropa.exports.layouts.form import Column, Evidence, Fill

_HEADINGS: tuple[tuple[str, Fill], ...] = (
    ("controller", statutory.controller),
    ("processing-activity", statutory.name),
    ("strip-purposes", statutory.purposes),
    ("persons-categories", statutory.groups),
    ("data-categories", statutory.categories),
    ("strip-recipients", statutory.recipients),
    ("strip-time-limits", statutory.limits),
    ("strip-security", statutory.measures),
    ("countries", statutory.countries),
    ("tool", statutory.tools),
)

LABELS = tuple((f"register-{key}", fill) for key, fill in _HEADINGS)
"""Headings by the key of their clause: the country has several languages."""


def columns(headings: tuple[str, ...]) -> tuple[Column, ...]:
    """Return the columns under these headings, which are in the language of the export."""
    pairs = zip(headings, LABELS, strict=True)
    return tuple(Column(heading, fill, Evidence.REPORTED) for heading, (_, fill) in pairs)
