"""The lists of phrases: one file for each language.

People write YAML; what a check reads is derived from it (`python -m ropa.rules.phrases.compiling`).
"""

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, cast

from ropa.errors import RopaError
from ropa.law.pack import fingerprint
from ropa.reading import Unreadable, read_text
from ropa.rules.phrases.groups import REVEALS, Group
from ropa.rules.phrases.patterns import Phrase
from ropa.rules.phrases.tongues import LANGUAGES, tongue

TERM = "term"
"""The list of terms that are not the law's, each with the law's; it is no group of phrases."""
PAIRED = {TERM: ("terms", "right"), REVEALS: ("reveals", "kind")}
"""Lists whose phrases have a second word each: their name in the files, and what that word is called there."""


COMPILED = Path(__file__).parent / "compiled"
"""Where the derived files are: phrases with the signs by which they are looked for, read in a millisecond."""

Written = Mapping[str, Sequence[Sequence[Any]]]
"""By group: each phrase as written, the second word of its list where it has one, its signs where they are known."""


@cache
def phrases_of(language: str, group: str) -> tuple[Phrase, ...]:
    """Return the phrases of a group; none for a language without a list."""
    name = tongue(language)
    if name not in LANGUAGES:
        return ()
    kind = group if group in PAIRED else Group(group)
    return tuple([Phrase(written, kind, name, right, signs) for written, right, signs in _phrases(name)[group]])


@cache
def _phrases(language: str) -> Written:
    """Return the lists of a language: as derived, or as written where somebody has changed the file since."""
    source = _source(language)
    path = COMPILED / f"{language}.json"
    derived = json.loads(path.read_bytes()) if path.is_file() else {}
    if derived.get("source") == fingerprint(source.read_bytes()):
        found: Written = derived["phrases"]
        return found
    return written_phrases(language)


def written_phrases(language: str) -> Written:
    """Read the file of a language. Raises RopaError when it is not YAML, which only someone who edits it can cause."""
    path = _source(language)
    document = read_text(path.read_bytes(), path.name)
    if isinstance(document, Unreadable):
        problem = document.diagnostics[0]
        raise RopaError(f"the phrases of `{language}` cannot be read: line {problem.span.line}: {problem.message}")
    groups = cast("Mapping[str, Any]", document.data)
    alone: Written = {group: [(one, "", ()) for one in groups[group]] for group in Group}
    paired: Written = {
        kind: [(one["phrase"], one[second], ()) for one in groups[name]] for kind, (name, second) in PAIRED.items()
    }
    return {**alone, **paired}


def derived_text(language: str) -> str:
    """Return the derived file of a language, one phrase a line."""

    def line(phrase: Phrase) -> str:
        signs = sorted(sign.decode() for sign in phrase.signs)
        return json.dumps([phrase.written, phrase.right, signs], ensure_ascii=False, separators=(",", ":"))

    groups = []
    for group, phrases in written_phrases(language).items():
        lines = ",\n".join(line(Phrase(written, group, language, right)) for written, right, _ in phrases)
        groups.append(f'"{group}": [\n{lines}\n]')
    source = fingerprint(_source(language).read_bytes())
    return f'{{\n"source": "{source}",\n"phrases": {{\n' + ",\n".join(groups) + "\n}\n}\n"


def _source(language: str) -> Path:
    return Path(__file__).with_name(f"{language}.yaml")
