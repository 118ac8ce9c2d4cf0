"""What things are called: the names by which a person asks for them, and the one under which they are shown."""

from collections.abc import Iterator
from typing import Any

from ropa.law.places import JURISDICTIONS
from ropa.questions.touching import Thing
from ropa.register import Register
from ropa.register.local_ids import VOCABULARY_OF
from ropa.register.words import NAMES
from ropa.vocabulary.shipped import VOCABULARIES
from ropa.wording.formats import Formats

CALLED = {"countries": "country", "laws": "law"}
"""What kinds are called that are no references."""


def kind_called(kind: str) -> str:
    """Return what one thing of a kind is called in a sentence, in English."""
    return CALLED.get(kind) or NAMES[kind][0]


def names_of(register: Register, thing: Thing) -> Iterator[str]:
    """Yield the names of a thing, the one to show first; its id is always among them."""
    kind, name = thing
    if kind == "countries":
        yield from (Formats(language).country(name) for language in dict.fromkeys((*register.languages, "en")))
    elif kind == "statutes":
        yield from _statute(register, name)
    elif kind in register.collections and name in register.collections[kind]:
        yield from _said(register, getattr(register.collections[kind][name].value, "name", None))
    elif (vocabulary := VOCABULARY_OF.get(kind, kind)) in VOCABULARIES:
        term = register.vocabulary(vocabulary).get(name)
        labels = {} if term is None else term.label
        yield from (labels[one] for one in dict.fromkeys((*register.languages, *labels)) if one in labels)
    yield name


def _statute(register: Register, name: str) -> Iterator[str]:
    laws = (register.law_or_none(code) for code in JURISDICTIONS)
    statute = next((one for law in laws if law is not None and (one := law.statute(name)) is not None), None)
    if statute is not None:
        names = {**statute.names, **{f"{language} short": one for language, one in statute.short_names.items()}}
        yield from (names[one] for one in dict.fromkeys((*register.languages, *names)) if one in names)


def _said(register: Register, text: Any) -> Iterator[str]:
    if isinstance(text, str):
        yield text
    elif isinstance(text, dict):
        order = dict.fromkeys((*register.languages, *text))
        yield from (str(text[language]) for language in order if language in text)
