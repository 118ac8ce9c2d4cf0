"""Every field says who may see it; every reference names a kind of thing that exists."""

from types import NoneType
from typing import get_args

from ropa.model.base import REFERENCE_KINDS, Disclosure, Field, Ref, fields_of
from ropa.model.kinds import KINDS
from tests.model.shapes import records_of, types_in

FIELDS = {f"{record.__qualname__}.{field.name}": field for record in records_of(KINDS) for field in fields_of(record)}


def _levels(field: Field) -> list[Disclosure]:
    return [extra for extra in getattr(field.type, "__metadata__", ()) if isinstance(extra, Disclosure)]


def test_every_field_has_one_level_of_disclosure() -> None:
    assert [name for name, field in FIELDS.items() if len(_levels(field)) != 1] == []


def test_every_field_is_required_or_may_be_left_out() -> None:
    optional = {name for name, field in FIELDS.items() if NoneType in get_args(get_args(field.type)[0])}
    assert optional == {name for name, field in FIELDS.items() if not field.required}


def test_every_reference_is_of_a_kind_that_is_written_out() -> None:
    used = {
        extra.kind
        for record in records_of(KINDS)
        for field in fields_of(record)
        for inner in types_in(field.type)
        for extra in getattr(inner, "__metadata__", ())
        if isinstance(extra, Ref)
    }
    assert used == set(REFERENCE_KINDS)
    assert list(REFERENCE_KINDS) == sorted(REFERENCE_KINDS)


def test_a_kind_is_one_file_or_a_folder() -> None:
    assert all((kind.file is None) != (kind.folder is None) for kind in KINDS)
    assert len({kind.name for kind in KINDS}) == len(KINDS)
