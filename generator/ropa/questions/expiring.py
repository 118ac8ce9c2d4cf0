"""Contracts, documents, authorisations and certificates that end on a day."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from ropa.diagnostics import Pointer
from ropa.model.accountability import Authorisation
from ropa.model.base import Record, fields_of
from ropa.model.citation import Document
from ropa.model.lifecycle import Status
from ropa.model.party import Certification, Contract, Party
from ropa.questions.due import Due, Kind
from ropa.register import Entry, Register

SIGNS = (b"expires", b"until", b"\\")
"""A file with none of them holds nothing that ends: the words themselves, or an escape that could spell them."""


def expiring(register: Register) -> Iterator[Due]:
    """Yield what ends, whether the day is past or to come; what belongs to ended activities is left alone."""
    for entry in register.entries:
        if not any(sign in entry.document.content for sign in SIGNS) or _over(entry.value):
            continue
        if isinstance(entry.value, Party):
            yield from _contracts(entry, register.day)
        for record, pointer in _records(entry.value, ()):
            yield from _ending(entry, record, pointer)


def expiry(contract: Contract) -> str | None:
    """Return the day on which a contract ends: its own, or that of its document."""
    return contract.expires or (contract.document.expires if isinstance(contract.document, Document) else None)


def _contracts(entry: Entry[Party], today: date) -> Iterator[Due]:
    stated = entry.value.contracts
    contracts = stated if isinstance(stated, tuple) else ()
    for index, contract in enumerate(contracts):
        end = expiry(contract)
        if end is not None and not (end < today.isoformat() and _replaced(contract, contracts, end)):
            place = contract.id or f"contracts {index}"
            yield Due(date.fromisoformat(end), Kind.CONTRACT, entry, place, contract.document)


def _replaced(old: Contract, contracts: tuple[Contract, ...], end: str) -> bool:
    """Tell whether another contract of the same kind runs on after this one."""
    return any(one is not old and one.kind == old.kind and (expiry(one) or "9999") > end for one in contracts)


def _ending(entry: Entry[Any], record: Record, pointer: Pointer) -> Iterator[Due]:
    place = " ".join(map(str, pointer))
    if isinstance(record, Certification) and record.until:
        yield Due(date.fromisoformat(record.until), Kind.CERTIFICATE, entry, place, record.scheme)
    elif isinstance(record, Authorisation) and record.expires:
        yield Due(date.fromisoformat(record.expires), Kind.DOCUMENT, entry, place, record.document or record.what)
    elif isinstance(record, Document) and record.expires:
        kind = Kind.CONTRACT if pointer[-1:] == ("contract",) else Kind.DOCUMENT
        yield Due(date.fromisoformat(record.expires), kind, entry, place, record)


def _records(value: Any, pointer: Pointer) -> Iterator[tuple[Record, Pointer]]:
    """Yield the records inside another, contracts apart: they speak for their own documents."""
    if isinstance(value, Record):
        yield value, pointer
        keys = {field.name: field.key for field in fields_of(type(value))}
        for name, part in value.__dict__.items():
            if not isinstance(part, str):
                yield from _records(part, (*pointer, keys[name]))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            if not isinstance(part, str | Contract):
                yield from _records(part, (*pointer, index))


def _over(value: Any) -> bool:
    life = getattr(value, "lifecycle", None)
    return life is not None and life.status is Status.ENDED
