"""The form of records of the European Data Protection Supervisor, Regulation (EU) 2018/1725 Art. 31: thirteen parts.

Two published records were read.
"""

from ropa.exports.layouts import further, lawfulness, statutory
from ropa.exports.layouts.form import Column, Evidence, Fill

_HEADINGS: tuple[tuple[str, Fill], ...] = (
    ("Last update", further.changed),
    ("Reference number", further.reference),
    ("Controller", statutory.controller),
    ("DPO", statutory.officer),
    ("Joint controller", statutory.joint),
    ("Processor", statutory.processors),
    ("Short description and purpose", further.described),
    ("Categories of persons and of data", further.persons_data),
    ("Time limit for keeping the data", statutory.limits),
    ("Recipients", statutory.recipients),
    ("Transfers outside the EEA", statutory.transferred),
    ("General description of security measures", statutory.measures),
    ("Further information, including how to exercise rights", lawfulness.rights),
)

COLUMNS = tuple(Column(heading, fill, Evidence.READ, 44) for heading, fill in _HEADINGS)
"""In the order of the form."""
