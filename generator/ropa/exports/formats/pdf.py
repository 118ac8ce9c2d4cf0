"""An export as PDF, by the Typst compiler: tagged (PDF/UA-1), fit for archives (PDF/A-2a), with contents.

The words reach the compiler as data and are never read as its language.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ropa.exports.formats.pdf_setting import document
from ropa.exports.view import Export
from ropa.policy.outputs.printable import compiled, printable
from ropa.project import templates_folder
from ropa.wording.catalogue import Wording

MOST = 500
"""Entries of one file; a larger register is one file per organisation and as many entries."""


def as_pdf(export: Export, wording: Wording) -> bytes:
    """Return an export as a file. Raises RopaError when the compiler is not installed or refuses the text."""
    words = printable(json.dumps(document(export, wording), ensure_ascii=False))
    return compiled(_source(), {"record": words}, "the record")


def volumes(export: Export) -> Iterator[tuple[str, Export]]:
    """Yield an export as it is cut into files, each with the end of its name: nothing for one file."""
    if sum(len(record.entries) for record in export.records) <= MOST:
        yield "", export
        return
    for record in export.records:
        role = "controller" if record.paragraph == 1 else "processor"
        for start in range(0, max(len(record.entries), 1), MOST):
            piece = replace(record, entries=record.entries[start : start + MOST])
            number = f"-{start // MOST + 1}" if len(record.entries) > MOST else ""
            name = f"-{role}-{record.organisation or 'none'}{number}"
            yield name, replace(export, records=(piece,), annexes=(), guide=(), index=())
    if export.annexes:
        yield "-catalogues", replace(export, records=())


@cache
def _source() -> bytes:
    return (templates_folder() / "export" / "record.typ").read_bytes()
