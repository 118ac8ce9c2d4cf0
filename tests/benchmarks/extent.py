"""How large a synthetic register is, and how its records are called."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Extent:
    """The numbers of records of a register; ids end in a number, counted from nought without gaps."""

    activities: int

    @property
    def organisations(self) -> int:
        """One for every eighty activities."""
        return 1 + self.activities // 80

    @property
    def parties(self) -> int:
        """One for every eight activities."""
        return 4 + self.activities // 8

    @property
    def systems(self) -> int:
        """One for every twelve activities."""
        return 2 + self.activities // 12

    def organisation(self, number: int) -> str:
        """Return the id of an organisation; any number is taken round."""
        return f"company-{number % self.organisations}"

    def party(self, number: int) -> str:
        """Return the id of a party; any number is taken round."""
        return f"vendor-{number % self.parties}"

    def system(self, number: int) -> str:
        """Return the id of a system; any number is taken round."""
        return f"system-{number % self.systems}"

    def activity(self, number: int) -> str:
        """Return the id of an activity; any number is taken round."""
        return f"activity-{number % self.activities}"


def pick(options: Sequence[T], number: int, count: int) -> list[T]:
    """Return so many neighbouring options, starting at a place that depends on the number."""
    start = number * 7 % len(options)
    return [options[(start + step) % len(options)] for step in range(count)]
