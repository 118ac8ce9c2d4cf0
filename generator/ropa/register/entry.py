"""One entry of the register: a record of the model, the file it stands in, and its place there."""

from typing import Generic, TypeVar

from ropa.diagnostics import Pointer, Span
from ropa.reading import Document
from ropa.values import Value

M = TypeVar("M")


class Entry(Value, Generic[M], eq=False):
    """A record with its id and its file. Two entries are the same only if they are one."""

    collection: str
    """The collection it belongs to, such as `activities`."""
    id: str
    value: M
    document: Document
    prefix: Pointer = ()
    """Where the record stands in its file, when the file holds several."""

    @property
    def name(self) -> str:
        """The entry as waivers and messages name it: `activities/breakdown-claims`."""
        return f"{self.collection}/{self.id}"

    def at(self, *pointer: str | int, key: bool = False) -> Span:
        """Return the place of a value of the record; of its nearest neighbour upwards when it is absent."""
        return self.document.locate((*self.prefix, *pointer), key=key)
