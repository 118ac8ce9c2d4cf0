"""What is wrong with the catalogues as a whole: one language lacking what another has."""

from collections.abc import Iterator
from pathlib import Path

from ropa.errors import RopaError
from ropa.wording.catalogue import reachable
from ropa.wording.source import Catalogue, read_folder

_SOURCE = "en"
"""The language in which clauses are first written; the others are compared with it."""


_COMMENT = ("Law:", "Note:", "reviewed:")
_COMMENTED = frozenset({"policy.ftl", "terms.ftl"})
"""The files whose clauses the public reads; labels of the internal site need no legal source."""


def wording_problems(folder: Path, used_keys: frozenset[str] | None = None) -> list[str]:
    """Say, one sentence each and sorted, what is missing or differs between the languages under `folder`.

    Reported: clauses and includes missing in a language, variables and choices that differ from the English clause,
    public clauses without the comment lines `Law:`, `Note:` and `reviewed:`, and terms that no clause includes.
    `used_keys` are the clauses that templates and views name: with them, unused and unwritten clauses are reported
    too. Raises `RopaError` for whatever `read_folder` refuses.
    """
    languages = sorted(path.name for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    if _SOURCE not in languages:
        raise RopaError(f"no wording found: {folder} has no folder `{_SOURCE}`")
    catalogues = {language: read_folder(folder / language) for language in languages}
    problems: set[str] = set()
    for language, clauses in catalogues.items():
        problems.update(_alone(language, clauses))
        problems.update(_compared(language, clauses, catalogues[_SOURCE]))
        if used_keys is not None:
            problems.update(_usage(language, clauses, used_keys))
    return sorted(problems)


def _alone(language: str, clauses: Catalogue) -> Iterator[str]:
    included = {name for clause in clauses.values() for name in clause.references}
    for key, clause in clauses.items():
        for name in sorted(clause.references - clauses.keys()):
            yield f"{language}: `{key}` includes `{name}`, which does not exist"
        for line in _COMMENT if clauses.file(key) in _COMMENTED else ():
            if not any(part.startswith(line) for part in clauses.comment(key)):
                yield f"{language}: `{key}` has no comment line `{line}`"
        if key.startswith("-") and key not in included:
            yield f"{language}: `{key}` is not used by any clause"


def _compared(language: str, clauses: Catalogue, source: Catalogue) -> Iterator[str]:
    for key in sorted(source.keys() ^ clauses.keys()):
        # Terms are a language's own means, for instance to inflect a name.
        if not key.startswith("-"):
            yield f"{language}: `{key}` {'is missing' if key in source else f'does not exist in {_SOURCE}'}"
    for key in sorted(source.keys() & clauses.keys()):
        if key.startswith("-"):
            continue
        for name in sorted(_variables(source, key) ^ _variables(clauses, key)):
            where = "lacks" if name in _variables(source, key) else "adds"
            yield f"{language}: `{key}` {where} ${name}"
        if _choices(source, key) != _choices(clauses, key):
            yield f"{language}: `{key}` chooses between other variants than {_SOURCE}"


def _usage(language: str, clauses: Catalogue, used: frozenset[str]) -> Iterator[str]:
    said = {clause.key for key in used for clause in reachable(clauses, key)}
    for key in sorted(used - clauses.keys()):
        yield f"{language}: `{key}` is used and not written"
    for key in sorted(clauses.keys() - said):
        yield f"{language}: `{key}` is written and not used"


def _variables(clauses: Catalogue, key: str) -> frozenset[str]:
    return frozenset(name for clause in reachable(clauses, key) for name in clause.variables)


def _choices(clauses: Catalogue, key: str) -> dict[str, frozenset[str]]:
    return {name: written for clause in reachable(clauses, key) for name, written in clause.choices.items()}
