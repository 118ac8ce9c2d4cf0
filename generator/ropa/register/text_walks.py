"""How the texts of a record are met: the walk along the model, compiled once per record type.

Which values are texts is written in the model. The walk leaves out ids, codes, dates, addresses on the web and marked
gaps.
"""

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from ropa.model.arms import arms_of
from ropa.model.base import Disclosure, Field, Level, Pattern, Record, Ref, fields_of
from ropa.model.facts import Todo
from ropa.model.text import LANGUAGE_PATTERN, Sentence
from ropa.values import Value


class Form(StrEnum):
    """What sort of text stands in a field."""

    TITLE = "title"
    """A name or heading in the organisation's own words."""
    PROSE = "prose"
    """A sentence, a part of one, or paragraphs."""
    ITEM = "item"
    """One item of a list."""
    NAME = "name"
    """A proper name or a citation; it is as it is."""
    ENTRY = "entry"
    """A short entry in no language: a reference, a postcode, a version."""


class Kind(Value, eq=False):
    """What the model says of a field that holds text. Each field has one of its own."""

    record: str
    """The model's name of the part of the record."""
    field: str
    level: Level
    form: Form


Chain = tuple[Any, str | int] | tuple[()]
"""Keys and positions on the way to a value, the last outside; a pair is cheaper to make than a longer tuple."""


Found = tuple[str, str | None, Chain, Kind]
"""A text as the walk meets it, the language written before it (None: a plain string), the way to it, its kind."""


Walk = Callable[[Any, Chain, list[Found]], None]

WORDS = next(extra for extra in get_args(Sentence) if isinstance(extra, Pattern))
TITLES = frozenset(("name", "title", "label"))
NAMES = {
    "text": ("Citation",),
    "organisation": ("Person", "DataProtectionOfficer"),
    "register": ("Identifier",),
    "name": ("Establishment", "OwnAuthority", "Organisation", "Party"),
    "legal_form": ("Organisation", "Party"),
    "street": ("Address",),
    "city": ("Address",),
    "region": ("Address",),
}
"""Fields that hold a proper name, and in which records; provisions of law are told by the name of their field."""
WHOLE = Kind("", "", Level.PUBLIC, Form.ENTRY)
"""Stands for a whole record."""
STRICTEST = (Level.PUBLIC, Level.REGULATOR, Level.INTERNAL)


@cache
def walk_of(model: Any, kind: Kind) -> Walk | None:
    """Return the walk for a type of the model; None where there is no text in it."""
    origin = get_origin(model)
    if origin is Annotated:
        return _annotated(model, kind)
    if origin in (Union, UnionType):
        return _union(model, kind)
    if origin is tuple:
        item = walk_of(get_args(model)[0], kind.but(form=Form.ITEM) if kind.form is Form.PROSE else kind)
        return None if item is None else _each(item)
    if origin is dict:
        return _map(model, kind)
    if isinstance(model, type) and issubclass(model, Record) and model is not Todo:
        return _record(model, kind.level)
    return None


def _annotated(model: Any, kind: Kind) -> Walk | None:
    plain, *metadata = get_args(model)
    if WORDS in metadata:
        return _text(kind if kind.form is Form.NAME else kind.but(form=Form.ENTRY))
    if any(isinstance(extra, Ref | Pattern) for extra in metadata):
        return None
    return walk_of(plain, kind)


def _text(kind: Kind) -> Walk:
    def walk(value: Any, chain: Chain, found: list[Found]) -> None:
        found.append((value, None, chain, kind))

    return walk


def _each(item: Walk) -> Walk:
    def walk(value: Any, chain: Chain, found: list[Found]) -> None:
        for index, part in enumerate(value):
            item(part, (chain, index), found)

    return walk


def _map(model: Any, kind: Kind) -> Walk | None:
    """A map from language to text or to a list of texts, or from id to record."""
    key, value = get_args(model)
    if not any(isinstance(extra, Pattern) and extra.regex == LANGUAGE_PATTERN for extra in get_args(key)):
        inner = walk_of(value, kind)
        return None if inner is None else _each_value(inner)
    if walk_of(value, kind) is None:  # an address per language
        return None
    several = get_origin(value) is tuple

    def walk(texts: Any, chain: Chain, found: list[Found]) -> None:
        for language, text in texts.items():
            if several:
                form = kind if kind.form is Form.NAME else kind.but(form=Form.ITEM)
                place = (chain, language)
                found.extend((one, language, (place, index), form) for index, one in enumerate(text))
            else:
                found.append((text, language, (chain, language), kind))

    return walk


def _each_value(inner: Walk) -> Walk:
    def walk(value: Any, chain: Chain, found: list[Found]) -> None:
        for key, part in value.items():
            inner(part, (chain, key), found)

    return walk


def _record(model: type[Record], level: Level) -> Walk:
    plans: dict[str, tuple[str, Walk]] = {}
    planned: list[bool] = []

    def walk(value: Any, chain: Chain, found: list[Found]) -> None:
        if not planned:
            planned.append(True)
            plans.update(_plans(model, level))
        for name, part in value.__dict__.items():
            if name in plans:
                key, inner = plans[name]
                inner(part, (chain, key), found)

    return walk


def _plans(model: type[Record], level: Level) -> dict[str, tuple[str, Walk]]:
    walks = ((field, walk_of(field.type, _kind(model, field, level))) for field in fields_of(model))
    return {field.name: (field.key, inner) for field, inner in walks if inner is not None}


def _kind(model: type[Record], field: Field, around: Level) -> Kind:
    own = next((extra.level for extra in get_args(field.type) if isinstance(extra, Disclosure)), around)
    level = max(own, around, key=STRICTEST.index)
    form = Form.TITLE if field.key in TITLES else Form.PROSE
    if model.__name__ in NAMES.get(field.key, ()) or field.key.endswith("law"):
        form = Form.NAME
    return Kind(model.__name__, field.key, level, form)


def _union(model: Any, kind: Kind) -> Walk | None:
    arms = arms_of(model)
    worded = any(get_origin(plain) is dict for _, plain in arms.mappings)
    words: Walk | None = None
    if any(WORDS in get_args(arm) for arm in arms.words):
        bare = not worded and kind.form is not Form.NAME
        words = _text(kind.but(form=Form.ENTRY) if bare else kind)
    lists = next((walk_of(arm, kind) for arm in arms.lists), None)
    maps = next((walk_of(arm, kind) for _, arm in arms.mappings if get_origin(arm) is dict), None)
    records = {arm: walk_of(arm, kind) for _, arm in arms.mappings if isinstance(arm, type)}
    if words is None and lists is None and maps is None and not any(records.values()):
        return None
    literals = arms.literals

    def walk(value: Any, chain: Chain, found: list[Found]) -> None:
        sort = type(value)
        if sort is str:
            if words is not None and value not in literals:
                words(value, chain, found)
            return
        inner = lists if sort is tuple else maps if sort is dict else records.get(sort)
        if inner is not None:
            inner(value, chain, found)

    return walk
