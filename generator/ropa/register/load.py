"""A folder of YAML files to a register, and whatever stands in the way as findings. Nothing is written."""

import gc
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ropa.diagnostics import Diagnostic
from ropa.errors import RopaError
from ropa.model.build import build
from ropa.model.kinds import KINDS, Kind
from ropa.reading import Document, Unreadable, read_document
from ropa.register import places
from ropa.register.entry import Entry
from ropa.register.file_names import refused_short_names
from ropa.register.listing import Listed, entries, listed
from ropa.register.register import Register
from ropa.schema.ahead import Ahead, ahead
from ropa.schema.gate import refusals
from ropa.values import Value

CATALOGUES = frozenset(("measures", "retention", "trackers"))
"""Single files that hold a map from id to record."""
NONE_OPENED: Mapping[str, Document | Unreadable] = {}


class Loaded(Value):
    """A register and the findings met while reading it, sorted by place."""

    register: Register
    diagnostics: tuple[Diagnostic, ...]
    documents: Mapping[str, Document | Unreadable] = NONE_OPENED
    """Every file that was opened, by its path relative to the register."""


class _Shelf:
    """What has been read so far."""

    def __init__(self) -> None:
        self.collections: dict[str, dict[str, Entry[Any]]] = {}
        self.ids: dict[str, set[str]] = {}
        self.single: dict[str, Entry[Any]] = {}
        self.diagnostics: list[Diagnostic] = []
        self.documents: dict[str, Document | Unreadable] = {}
        self.ahead: Ahead | None = None
        """The second process, if there is one."""


def load_register(root: Path, day: date, begun: Ahead | None = None) -> Loaded:
    """Read every file of the register below `root`, as it is to be judged on `day`.

    `begun` is a copy of this process that is at work on the files already.

    A file that cannot be read or has the wrong shape gives findings and no entry; its id stays known to references.
    Raises RopaError when `root` is not a folder or holds no file of a register.
    """
    if not root.is_dir():
        message = f"there is no folder `{root}`; name the folder that holds register.yaml and activities/"
        raise RopaError(message)
    _, closed = entries(root, ".")
    if closed:
        message = f"`{root}`: {closed.message}"
        raise RopaError(message)
    found = [(kind, one) for kind in KINDS for one in listed(root, kind)]
    if not found:
        message = f"`{root}` holds no register: neither register.yaml nor any of the folders such as activities/"
        raise RopaError(message)
    shelf = _Shelf()
    collecting = gc.isenabled()
    gc.disable()  # plain data without cycles: 1.5 times faster to read thousands of files
    try:
        shelf.ahead = begun or ahead(root)
        shelf.diagnostics.extend(places.strangers(root))
        for kind, one in found:
            if isinstance(one, Diagnostic):
                shelf.diagnostics.append(one)
            else:
                _shelve(shelf, kind, one, root)
    finally:
        if collecting:
            gc.enable()
    register = Register(
        day=day,
        collections=shelf.collections,
        known_ids={name: frozenset(ids) for name, ids in shelf.ids.items()},
        settings_entry=shelf.single.get("register"),
        terms_entry=shelf.single.get("vocabulary"),
        waivers_entry=shelf.single.get("waivers"),
    )
    ordered = sorted(shelf.diagnostics, key=lambda diagnostic: diagnostic.order)
    return Loaded(register, tuple(ordered), shelf.documents)


def _shelve(shelf: _Shelf, kind: Kind, found: Listed, root: Path) -> None:
    if kind.folder:
        shelf.ids.setdefault(kind.folder, set()).add(found.id)
        if found.name_refused:
            shelf.diagnostics.append(found.name_refused)
    if found.unopened:
        shelf.diagnostics.append(found.unopened)
        return
    sound = shelf.ahead.take(found.file) if shelf.ahead else None
    document = sound or read_document(root / found.file, found.file)
    shelf.documents[found.file] = document
    if isinstance(document, Unreadable):
        shelf.diagnostics.extend(document.diagnostics)
        if kind.name in CATALOGUES:
            shelf.ids.setdefault(kind.name, set()).update(document.top or ())
        return
    refused = () if sound else refusals(kind.name, document)
    shelf.diagnostics.extend(refused)
    if kind.name in CATALOGUES:
        _shelve_map(shelf, kind, document, refused)
    elif refused and kind.name == "vocabulary":
        _lend_terms(shelf, document)
    elif not refused:
        _put(shelf, kind, found, document)


def _put(shelf: _Shelf, kind: Kind, found: Listed, document: Document) -> None:
    """Build the one record of a file that the gate has let through."""
    value = build(kind.type, document.data)
    if not kind.folder:
        shelf.single[kind.name] = Entry("", kind.name, value, document)
        return
    entry = Entry(kind.folder, found.id, value, document)
    shelf.collections.setdefault(kind.folder, {})[found.id] = entry
    if kind.folder == "notices":
        shelf.diagnostics.extend(refused_short_names(entry))


def _lend_terms(shelf: _Shelf, document: Document) -> None:
    """Keep the terms of a refused vocabulary known, so that one slip does not make every use of a term dangle."""
    for name, terms in document.data.items() if isinstance(document.data, dict) else ():
        if isinstance(terms, dict):
            shelf.ids[f"vocabulary/{str(name).replace('_', '-')}"] = {str(term) for term in terms}


def _shelve_map(shelf: _Shelf, kind: Kind, document: Document, refused: tuple[Diagnostic, ...]) -> None:
    data = document.data if isinstance(document.data, dict) else {}
    shelf.ids.setdefault(kind.name, set()).update(data)
    if refused:
        return
    entries = build(kind.type, data)
    shelf.collections[kind.name] = {
        record_id: Entry(kind.name, record_id, value, document, (record_id,))
        for record_id, value in sorted(entries.items())
    }
