"""Something is worked out of a register once, however many rules ask for it."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from ropa.register.register import Register

T = TypeVar("T")


def once(work: Callable[[Register], T]) -> Callable[[Register], T]:
    """Make a function of a register remember its answer, as long as the register lives."""

    @wraps(work)
    def remembered(register: Register) -> T:
        memory = register.memory
        if work not in memory:
            memory[work] = work(register)
        answer: T = memory[work]
        return answer

    return remembered
