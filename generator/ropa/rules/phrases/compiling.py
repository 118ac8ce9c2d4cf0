"""Lists of phrases -> derived JSON: `python -m ropa.rules.phrases.compiling` writes it, `--check` only compares.

A check of a small register would spend a tenth of its time on reading the lists and on choosing signs. Both forms are
committed and a test keeps them equal; until it is compiled, a changed list is read from its YAML.
"""

import sys

from ropa.rules.phrases.lists import COMPILED, derived_text
from ropa.rules.phrases.tongues import LANGUAGES


def outdated() -> tuple[str, ...]:
    """Return the languages whose derived file is missing or differs from its source."""
    return tuple(name for name in LANGUAGES if not _is_current(name))


def main(arguments: list[str]) -> int:
    """Write the derived files, or with `--check` name the outdated ones; 1 when there are any."""
    if "--check" in arguments:
        names = outdated()
        for name in names:
            sys.stderr.write(f"{name}: run `python -m ropa.rules.phrases.compiling`\n")
        return int(bool(names))
    COMPILED.mkdir(exist_ok=True)
    for name in LANGUAGES:
        (COMPILED / f"{name}.json").write_text(derived_text(name), encoding="utf-8", newline="\n")
    return 0


def _is_current(name: str) -> bool:
    path = COMPILED / f"{name}.json"
    return path.is_file() and path.read_text(encoding="utf-8") == derived_text(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
