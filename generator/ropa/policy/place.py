"""Where a text of a policy stands in the output, and which other version stands beside it."""

from dataclasses import dataclass
from typing import Any

from ropa.policy.public import Item


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """The place of one text."""

    name: str
    """The policy: the folder of whichever text of it is in force."""
    folder: str
    """The folder of this text, below the root of the public output."""
    upcoming: bool = False
    """Whether this text applies only from a later day."""
    other: Item[Any] | None = None
    """The plan of the version beside it: the one to come, or the one in force."""

    @property
    def root(self) -> str:
        """The way from a page of this text to the root of the public output."""
        return "../" * (self.folder.count("/") + 2)
