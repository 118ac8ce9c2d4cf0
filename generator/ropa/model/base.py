"""What every part of the model is made of: frozen records, disclosure levels, references.

Records are plain Python so that reading a register costs no framework; pydantic meets them in `ropa.schema`, which
derives the JSON Schema from their annotations through the hooks below.
"""

from collections.abc import Callable
from enum import StrEnum
from typing import Annotated, Any, TypeVar, dataclass_transform

from ropa.values import Value

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")


class Field(Value):
    """One field of a record."""

    name: str
    """The attribute; a trailing underscore (`for_`) keeps Python's own words apart."""
    key: str
    """The word in the file."""
    type: Any
    required: bool


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record:
    """A frozen record of the model.

    The declarations read like a dataclass; making one costs nothing at import, which `ropa check` on a small register
    would notice. What is not given is the class's default.
    """

    def __init__(self, **values: Any) -> None:
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        message = f"{type(self).__name__} is frozen"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: Any) -> Any:
        """Describe the record to pydantic: these fields and no others."""
        from ropa.model.for_pydantic import record_schema  # noqa: PLC0415  only derivation and tests pay for pydantic

        return record_schema(cls, handler)

    def __hash__(self) -> int:
        raise TypeError("a record holds language maps and has no hash")

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in self.__dict__.items())})"


_FIELDS: dict[type[Record], tuple[Field, ...]] = {}


def fields_of(record: type[Record]) -> tuple[Field, ...]:
    """Return the fields of a record, its own before those of its bases."""
    if record not in _FIELDS:
        found: dict[str, Field] = {}
        for owner in record.__mro__:
            for name, annotation in getattr(owner, "__annotations__", {}).items():
                found[name] = Field(name, name.rstrip("_"), annotation, name not in owner.__dict__)
        _FIELDS[record] = tuple(found.values())
    return _FIELDS[record]


class Level(StrEnum):
    """Who may see a field; fixed in the model, never chosen per record."""

    PUBLIC = "public"
    """May stand in a published policy, in the regulator's copy and in the team's register."""
    REGULATOR = "regulator"
    """Stands in the authority's copy and in the team's register."""
    INTERNAL = "internal"
    """Stands in the team's register only."""


class Disclosure(Value, eq=False):
    """The level of one field. It also makes pydantic refuse an empty value, as the JSON Schema does."""

    level: Level

    def __get_pydantic_core_schema__(self, source: object, handler: Callable[[object], Any]) -> Any:
        """Drop the `None` that only means "not written"; an empty value in a file is a slip."""
        schema = handler(source)
        return schema["schema"] if schema["type"] == "nullable" else schema

    def __get_pydantic_json_schema__(self, core: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        """Write the level beside the field, for editors and for the leak tests."""
        return {**handler(core), "x-disclosure": self.level.value}


Public = Annotated[T, Disclosure(Level.PUBLIC)]
Regulator = Annotated[T, Disclosure(Level.REGULATOR)]
Internal = Annotated[T, Disclosure(Level.INTERNAL)]


class Pattern(Value, eq=False):
    """The form a text must have, the sentence shown when it has not, and an example."""

    regex: str
    message: str
    example: str = ""
    values: tuple[str, ...] = ()

    def __get_pydantic_core_schema__(self, source: object, handler: Callable[[object], Any]) -> Any:
        """Let pydantic refuse what the JSON Schema refuses."""
        return {**handler(source), "pattern": self.regex}

    def __get_pydantic_json_schema__(self, core: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        """Write pattern, message and example for editors."""
        examples = {"examples": [self.example]} if self.example else {}
        values = {"enum": list(self.values)} if self.values else {}
        return {**handler(core), "patternErrorMessage": self.message, **examples, **values}


REFERENCE_KINDS = (
    "activities",
    "arrangements",
    "audiences",
    "authorities",
    "channels",
    "contracts",
    "data-categories",
    "data-subjects",
    "defaults",
    "identifiers",
    "jurisdictions",
    "legal-bases",
    "measure-kinds",
    "measures",
    "notices",
    "organisations",
    "parties",
    "purposes",
    "recipients",
    "retention",
    "rights",
    "sources",
    "special-grounds",
    "special-kinds",
    "statutes",
    "systems",
    "tracker-categories",
    "trackers",
    "transfer-tools",
    "triggers",
)
"""What a reference can be to: records of the register, terms of a vocabulary, entries of the jurisdiction packs."""


class Ref(Value, eq=False):
    """The value is the id of a record or term of this kind; `ropa.register.references` looks it up."""

    kind: str

    def __get_pydantic_json_schema__(self, core: Any, handler: Callable[[Any], dict[str, Any]]) -> dict[str, Any]:
        """Name the kind, so that editors can be given the ids that exist."""
        return {**handler(core), "x-reference": self.kind}


class Marker(Value, eq=False):
    """The keys by which a mapping is recognised where several kinds of mapping may stand; one of them is enough."""

    keys: tuple[str, ...]

    def __init__(self, *keys: str) -> None:
        super().__init__(keys)

    def __get_pydantic_core_schema__(self, source: object, handler: Callable[[object], Any]) -> Any:
        """Let pydantic refuse what the JSON Schema refuses, and tell `ropa.schema` the keys."""
        from ropa.model.for_pydantic import marked_schema  # noqa: PLC0415  only derivation and tests pay for pydantic

        return marked_schema(handler(source), self.keys)


class Filled(Value, eq=False):
    """A map has at least one entry; empty braces are a slip."""

    def __get_pydantic_core_schema__(self, source: object, handler: Callable[[object], Any]) -> Any:
        """Let pydantic refuse what the JSON Schema refuses."""
        return {**handler(source), "min_length": 1}


Map = Annotated[dict[K, V], Filled()]

ID = Pattern(
    r"^[a-z][a-z0-9-]{1,62}$",
    "an id is 2 to 63 lower-case letters, digits and hyphens, and starts with a letter",
    "breakdown-claims",
)
Id = Annotated[str, ID]
