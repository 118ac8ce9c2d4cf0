"""Every public text of a register in one language stands in its policy, but for those named here with the reason."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from ropa.model.base import Level, Record, fields_of
from ropa.model.text import Sentence
from ropa.policy import publish
from ropa.policy.public import level_of
from ropa.register import Register
from tests.policy.library import load
from tests.policy.test_leaks import entries, records

UNTOLD = {
    "Settings.name": "the register's own title",
}


def holds_words(annotation: Any) -> bool:
    """Whether a field holds words for readers, and not only records that do."""
    if annotation is Sentence:
        return True
    return any(holds_words(part) for part in get_args(annotation))


class Marks:
    """Marks of texts, each with the field that it stands in."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}

    def on(self, value: Any, field: str) -> Any:
        """Return a value with a mark at the end of each of its texts."""
        if isinstance(value, str):
            mark = f"Mk{len(self.fields):04}"
            self.fields[mark] = field
            return f"{value} {mark}"
        if isinstance(value, tuple):
            return tuple(self.on(part, field) for part in value)
        if isinstance(value, dict):
            return {name: self.on(part, field) for name, part in value.items()}
        return value


def marked(register: Register) -> Marks:
    """Mark every public text of a register."""
    marks = Marks()
    for record, name in words_of(register):
        value = record.__dict__[name]
        record.__dict__[name] = marks.on(value, f"{type(record).__name__}.{name}")
    return marks


def words_of(register: Register) -> Iterator[tuple[Record, str]]:
    """Return the public fields of a register that hold words, each with its record."""
    for entry in entries(register):
        for record in list(records(entry.value)):
            for field in fields_of(type(record)):
                told = level_of(field.type) is Level.PUBLIC and holds_words(field.type)
                if told and record.__dict__.get(field.name) is not None:
                    yield record, field.name


def test_every_public_text_is_told() -> None:
    register = load(Path("tests/unseen/declic"))
    marks = marked(register)
    pages = publish(register, draft=True).files
    text = "".join(page.decode() for name, page in pages.items() if name.endswith("index.html"))
    assert len(marks.fields) > 50
    assert {field for mark, field in marks.fields.items() if mark not in text} == set(UNTOLD)
