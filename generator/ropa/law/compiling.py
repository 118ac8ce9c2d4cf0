"""Packs -> derived JSON: `python -m ropa.law.compiling` checks and writes it, `--check` only compares.

People write YAML with comments; reading it as JSON takes a tenth of the time. Both are committed and a test keeps
them equal; until it is compiled, a changed pack is read from its YAML. A pack that is not sound is not compiled: the
problems are printed instead.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from ropa.errors import RopaError
from ropa.law.pack import COMPILED, fingerprint
from ropa.law.places import JURISDICTIONS
from ropa.law.soundness import problems
from ropa.reading import Unreadable, read_text

PACKS = Path(__file__).parent
"""Where people write the packs."""


def written_pack(jurisdiction: str, folder: Path = PACKS) -> Mapping[str, Any]:
    """Return a pack as plain data, from its YAML. RopaError, with the line, if it cannot be read."""
    path = folder / f"{jurisdiction.lower()}.yaml"
    document = read_text(path.read_bytes(), path.name)
    if isinstance(document, Unreadable):
        problem = document.diagnostics[0]
        raise RopaError(
            f"the law of `{jurisdiction}` cannot be read: {path.name}:{problem.span.line}: {problem.message}"
        )
    return cast("Mapping[str, Any]", document.data)


def sound_pack(jurisdiction: str) -> Mapping[str, Any]:
    """Return a pack as plain data, from its YAML. RopaError if it cannot be read or is not sound."""
    content = written_pack(jurisdiction)
    others = {content["extends"]: written_pack(content["extends"])} if "extends" in content else {}
    found = problems(content, others)
    if found:
        raise RopaError(f"the law of `{jurisdiction}` is not sound: {jurisdiction.lower()}.yaml: {found[0]}")
    return content


def compiled_text(content: Mapping[str, Any], source: str) -> str:
    """Return the derived JSON of a pack, one fact a line; `source` is the mark of the file it was read from."""
    parts = (("source", source), *content.items())
    return "{\n" + ",\n".join(f"{_json(key)}: {_section(part)}" for key, part in parts) + "\n}\n"


def outdated() -> tuple[str, ...]:
    """Return the jurisdictions whose derived file is missing or differs from its source."""
    return tuple(name for name in JURISDICTIONS if not _is_current(name))


def main(arguments: list[str]) -> int:
    """Write the derived files, or with `--check` name the outdated ones; 1 when there is a problem."""
    if "--check" in arguments:
        for name in outdated():
            sys.stderr.write(f"{name}: run `python -m ropa.law.compiling`\n")
        return int(bool(outdated()))
    contents = {name: written_pack(name) for name in JURISDICTIONS}
    found = [
        f"{name.lower()}.yaml: {problem}" for name, pack in contents.items() for problem in problems(pack, contents)
    ]
    if found:
        sys.stderr.write("".join(f"{one}\n" for one in found))
        return 1
    COMPILED.mkdir(exist_ok=True)
    for name, content in contents.items():
        _derived(name).write_text(compiled_text(content, _mark(name)), encoding="utf-8", newline="\n")
    return 0


def _section(part: Any) -> str:
    if isinstance(part, dict) and "facts" in part:
        return f'{{"evidence": {_json(part["evidence"])}, "facts": {_section(part["facts"])}}}'
    if isinstance(part, list):
        return "[\n" + ",\n".join(map(_json, part)) + "\n]"
    return _json(part)


def _json(part: Any) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))


def _derived(name: str) -> Path:
    return COMPILED / f"{name.lower()}.json"


def _mark(name: str) -> str:
    return fingerprint((PACKS / f"{name.lower()}.yaml").read_bytes())


def _is_current(name: str) -> bool:
    path = _derived(name)
    return path.exists() and path.read_text(encoding="utf-8") == compiled_text(written_pack(name), _mark(name))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
