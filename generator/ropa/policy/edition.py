"""A policy in one language, finished: what every output is written from."""

from dataclasses import dataclass

from ropa.policy.desk import Desk
from ropa.policy.page_view import Page


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """One policy in one language."""

    desk: Desk
    """Its facts, law and words."""
    page: Page
    """Everything it says, in order."""

    @property
    def folder(self) -> str:
        """The folder of its files, below the root of the public output."""
        return f"{self.desk.facts.id}/{self.desk.language}"
