"""One language's clauses, and the strict way to say them: complete or not at all."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from fluent.runtime import FluentBundle
from fluent.syntax import ast
from markupsafe import Markup, escape

from ropa.wording.errors import MissingWordingError
from ropa.wording.source import Catalogue, Clause, read_folder
from ropa.wording.varieties import Variety

Value = str | int
"""What a clause takes: text already in the clause's language, or a count."""

_LONGEST = 2000
"""Fluent refuses to place texts of more than 2,500 characters; longer ones are placed by us."""


class Wording:
    """The clauses of one language; the same answer for the same question."""

    def __init__(self, language: str, catalogue: Catalogue) -> None:
        """Take the language (BCP 47) and its clauses, as `read_folder` returns them."""
        self.language = language
        self._catalogue = catalogue
        # Isolation marks are for text of mixed direction; in copied text, mail subjects and JSON they are debris.
        self._bundle = FluentBundle([language], use_isolating=False)
        self._needed: dict[str, Sequence[Clause]] = {}
        self._said: dict[tuple[object, ...], Markup] = {}

    def __contains__(self, key: object) -> bool:
        """Say whether the language has a clause of that key."""
        return key in self._catalogue and not str(key).startswith("-")

    def text(self, key: str, **values: Value) -> str:
        """Say one clause as plain text.

        Values that the clause does not use are ignored. Raises `MissingWordingError` when the clause or a value is
        missing, a value is empty, a choice has no variant for its value, or Fluent reports any error.
        """
        if key not in self:
            raise MissingWordingError(self.language, key, "does not exist")
        self._check(key, values)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise MissingWordingError(self.language, key, "has no text")
        said, errors = self._bundle.format_pattern(pattern, {n: _shortened(n, v) for n, v in values.items()})
        if errors or not isinstance(said, str):
            raise MissingWordingError(self.language, key, f"cannot be said: {'; '.join(map(str, errors))}")
        for name, value in values.items():
            if _is_long(value):
                said = said.replace(_stand_in(name), str(value))
        return said

    def html(self, key: str, **values: Value) -> Markup:
        """Say one clause as markup: values are escaped once, `Markup` values are taken as they are.

        Raises as `text` does.
        """
        asked = (key, *((name, value, type(value)) for name, value in values.items()))
        found = self._said.get(asked)  # `Markup` equals the same plain text and is not escaped as that is
        if found is None:
            escaped = {name: str(escape(value)) if isinstance(value, str) else value for name, value in values.items()}
            found = self._said[asked] = Markup(self.text(key, **escaped))  # noqa: S704  values escaped, clauses plain
        return found

    def reviewer(self, key: str) -> str | None:
        """Return who reviewed the wording of a clause; None for nobody. Raises `KeyError` for an unknown key."""
        return self._catalogue.reviewer(key)

    def _check(self, key: str, values: Mapping[str, Value]) -> None:
        for clause in self._taken_up(key):
            for name in sorted(clause.variables):
                if name not in values:
                    raise MissingWordingError(self.language, key, f"needs a value for ${name}")
                if not isinstance(values[name], str | int) or values[name] == "":
                    raise MissingWordingError(self.language, key, f"needs a value for ${name}, not an empty one")
            for name, variants in clause.choices.items():
                if str(values[name]) not in variants:
                    raise MissingWordingError(self.language, key, f"has no variant for ${name} = {values[name]}")

    def _taken_up(self, key: str) -> Sequence[Clause]:
        """Return the clause and what it includes, having made the bundle know them."""
        if key not in self._needed:
            self._needed[key] = reachable(self._catalogue, key)
            self._bundle.add_resource(ast.Resource([clause.entry for clause in self._needed[key]]))
        return self._needed[key]


def load_wording(folder: Path, languages: Sequence[str]) -> Mapping[str, Wording]:
    """Load the catalogues `folder/<language>/*.ftl` of the given languages (BCP 47), in that order.

    Raises `RopaError` for whatever `read_folder` refuses.
    """
    return MappingProxyType({lang: Wording(lang, read_folder(folder / lang)) for lang in languages})


def wording_of(folder: Path, language: str, variety: Variety) -> Wording:
    """Load the catalogue of one language in the words of a law. Raises as `load_wording` does."""
    return Wording(language, read_folder(folder / language).in_words_of(variety))


def reachable(clauses: Mapping[str, Clause], key: str) -> Sequence[Clause]:
    """Return the clause of that key and all that it includes, itself first; unknown references are left out."""
    found: dict[str, Clause] = {}
    waiting = [key]
    while waiting:
        name = waiting.pop()
        if name in clauses and name not in found:
            found[name] = clauses[name]
            waiting.extend(sorted(clauses[name].references, reverse=True))
    return tuple(found.values())


def _is_long(value: Value) -> bool:
    return isinstance(value, str) and len(value) > _LONGEST


def _stand_in(name: str) -> str:
    return f"\ue000{name}\ue001"


def _shortened(name: str, value: Value) -> Value:
    # Plain `str`: Fluent would join `Markup` with its own text and escape that.
    return _stand_in(name) if _is_long(value) else str(value) if isinstance(value, str) else value
