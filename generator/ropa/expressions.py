"""Regular expressions that are compiled when they are first used.

The rules hold a hundred, of which a small register asks for a few; compiling all would take a tenth of its check.
"""

import re
from typing import Any, cast


def expression(written: str, flags: re.RegexFlag | int = 0) -> re.Pattern[str]:
    """Return what acts as `re.compile(written, flags)`; a mistake in it is told at the first use (`re.error`)."""
    return cast("re.Pattern[str]", _Waiting(written, flags))


class _Waiting:
    """Becomes the compiled expression, method by method, when one is asked for."""

    def __init__(self, written: str, flags: re.RegexFlag | int) -> None:
        self._written, self._flags = written, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._written, self._flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "pattern"):
            self.__dict__[method] = getattr(compiled, method)
        return getattr(compiled, name)
