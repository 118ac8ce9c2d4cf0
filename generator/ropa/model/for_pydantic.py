"""How records, and the keys that tell them apart, describe themselves to pydantic (for derivation and tests only)."""

from typing import Any

from pydantic_core import core_schema

from ropa.model.base import Record, fields_of


def record_schema(record: type[Record], handler: Any) -> Any:
    """Return the pydantic core schema of a record: a mapping with these keys and no others."""
    fields = {
        field.key: core_schema.typed_dict_field(handler.generate_schema(field.type), required=field.required)
        for field in fields_of(record)
    }
    return core_schema.typed_dict_schema(
        fields,
        cls=record,
        extra_behavior="forbid",
        ref=f"{record.__module__}.{record.__qualname__}",
        config=core_schema.CoreConfig(title=record.__name__, strict=True),
    )


def marked_schema(schema: Any, keys: tuple[str, ...]) -> Any:
    """Return the core schema of a mapping that is one only with one of these keys."""

    def check(value: Any) -> Any:
        if not any(key in value for key in keys):
            raise ValueError(f"none of the keys {', '.join(keys)}")
        return value

    return core_schema.no_info_after_validator_function(check, schema, metadata={"marker": keys})
