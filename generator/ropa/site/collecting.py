"""Python's search for garbage cycles, put off while a site is made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def put_off() -> Iterator[None]:
    """Do what follows without looking for cycles.

    A register is plain data without any, and going through it again and again took a third of a large build.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
