"""Term files -> derived JSON: `python -m ropa.vocabulary.compiling` writes it, `--check` only compares.

People write YAML; reading four languages of YAML costs a tenth of a second at every `ropa check`, reading the
same as JSON costs a few milliseconds. Both are committed and a test keeps them equal.
"""

import json
import sys
from pathlib import Path

import yaml

from ropa.vocabulary.shipped import COMPILED, VOCABULARIES

TERMS = Path(__file__).parent / "terms"
"""Where people write the terms."""


def compiled_text(source: str) -> str:
    """Return the derived JSON for the text of one term file, one term a line."""
    terms = yaml.load(source, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506  a safe loader
    lines = ",\n".join(json.dumps(term, ensure_ascii=False, separators=(",", ":")) for term in terms)
    return f"[\n{lines}\n]\n"


def outdated() -> tuple[str, ...]:
    """Return the names of the vocabularies whose derived file is missing or differs from its source."""
    return tuple(name for name in VOCABULARIES if not _is_current(name))


def write_compiled() -> None:
    """Write every derived file anew."""
    COMPILED.mkdir(exist_ok=True)
    for name in VOCABULARIES:
        (COMPILED / f"{name}.json").write_text(_expected(name), encoding="utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Write the derived files, or with `--check` name the outdated ones; 1 when there are any."""
    if "--check" not in arguments:
        write_compiled()
        return 0
    names = outdated()
    for name in names:
        sys.stderr.write(f"{name}: run `python -m ropa.vocabulary.compiling`\n")
    return 1 if names else 0


def _expected(name: str) -> str:
    return compiled_text((TERMS / f"{name}.yaml").read_text(encoding="utf-8"))


def _is_current(name: str) -> bool:
    path = COMPILED / f"{name}.json"
    return path.exists() and path.read_text(encoding="utf-8") == _expected(name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
