"""Languages: no text is lost to a slip in a code; a build needs wording in every language of the register."""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Diagnostic, Pointer, Severity
from ropa.model.base import Record, fields_of
from ropa.project import wording_languages
from ropa.register import Entry, Register, codes
from ropa.register.texts import ahead_of


def languages(register: Register) -> Iterator[Diagnostic]:
    """Yield a finding for every text that a slip in its language has lost."""
    if register.settings.languages is None:
        return
    declared = {
        *register.languages,
        *(one for entry in register.notices.values() for one in entry.value.languages or ()),
    }
    keys = [f"{language}:".encode() for language in register.languages]
    for collection in register.collections.values():
        for entry in collection.values():
            if len({entry.document.content.count(key) for key in keys}) > 1:  # else no text lacks a language
                yield from _undeclared(entry, set(register.languages), declared)


def _undeclared(entry: Entry[Any], wanted: set[str], declared: set[str]) -> Iterator[Diagnostic]:
    """A text that is there in all wanted languages may be there in others as well; it is ahead of its register."""
    found = list(_texts_of(entry.value, ()))
    ahead = ahead_of((texts for texts, _ in found), wanted)
    for texts, pointer in found:
        for language in sorted(texts.keys() - declared - ahead) if wanted - texts.keys() else ():
            message = f"`{language}` is not a language of this register; it has {', '.join(sorted(declared))}"
            place = entry.at(*pointer, language, key=True)
            yield Diagnostic(
                codes.UNDECLARED_LANGUAGE.code, Severity.ERROR, message, place, codes.UNDECLARED_LANGUAGE.remedy
            )


def _texts_of(value: Any, pointer: Pointer) -> Iterator[tuple[dict[str, Any], Pointer]]:
    if isinstance(value, Record):
        keys = {field.name: field.key for field in fields_of(type(value))}
        for name, part in value.__dict__.items():
            if not isinstance(part, str):
                yield from _texts_of(part, (*pointer, keys[name]))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            if not isinstance(part, str):
                yield from _texts_of(part, (*pointer, index))
    elif isinstance(value, dict):
        yield value, pointer


def unworded(register: Register) -> Iterator[Diagnostic]:
    """Yield a finding for every language of the register and its policies in which nothing could be built."""
    worded = wording_languages()
    home: Entry[Any] | None = register.settings_entry
    for entry in (*([home] if home else ()), *register.notices.values()):
        for index, language in enumerate(entry.value.languages or ()):
            if language not in worded:
                message = f"there is no wording in `{language}` yet, only in {', '.join(worded)}"
                place = entry.at("languages", index)
                remedy = codes.UNWORDED_LANGUAGE.remedy
                yield Diagnostic(codes.UNWORDED_LANGUAGE.code, Severity.ERROR, message, place, remedy)
