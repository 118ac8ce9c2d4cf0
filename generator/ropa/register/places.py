"""What looks as if it belonged to a register and stands where the register does not look."""

from collections.abc import Iterator
from pathlib import Path

from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.model.files import ENDING
from ropa.model.kinds import KINDS
from ropa.register import codes
from ropa.register.file_names import shown
from ropa.register.listing import entries, is_record

FOLDERS = tuple(kind.folder for kind in KINDS if kind.folder)
FILES = tuple(kind.file for kind in KINDS if kind.file)


def strangers(root: Path) -> Iterator[Diagnostic]:
    """Report YAML files and folders that are not read, and folders that cannot be looked into."""
    for entry in entries(root, ".")[0]:
        name = shown(entry.name)
        if name in FOLDERS:
            if entry.is_dir(follow_symlinks=False):
                yield from _misplaced(Path(entry.path), name)
        elif name not in FILES:
            if entry.is_dir():
                if _holds_yaml(Path(entry.path)):
                    yield _stranger(name, "folder", FOLDERS)
            elif _is_yaml(name):
                yield _stranger(name, "file", FILES)


def _misplaced(folder: Path, name: str) -> Iterator[Diagnostic]:
    for entry in entries(folder, name)[0]:
        file = f"{name}/{shown(entry.name)}"
        if is_record(entry.name):
            continue
        if entry.is_dir():
            if _holds_yaml(Path(entry.path)):
                yield _unread(file, "records stand directly in their folder, not in folders below it")
        elif _is_yaml(file):
            stem, _, _ = file.rpartition("/")[2].rpartition(".")
            yield _unread(file, f"rename it to `{stem}{ENDING}`")


def _is_yaml(name: str) -> bool:
    return name.lower().endswith((".yaml", ".yml"))


def _holds_yaml(folder: Path) -> bool:
    return any(_is_yaml(entry.name) for entry in entries(folder, "")[0])


def _stranger(name: str, what: str, known: tuple[str, ...]) -> Diagnostic:
    from difflib import get_close_matches  # noqa: PLC0415  only a slip needs it

    near = get_close_matches(name.lower().replace(".yml", ENDING), known, 1, 0.6)
    remedy = f"did you mean `{near[0]}`?" if near else f"a register has the {what}s {', '.join(known)}"
    return _unread(name, remedy)


def _unread(file: str, remedy: str) -> Diagnostic:
    message = f"`{file}` is not read: it has no place here"
    return Diagnostic(codes.STRANGER.code, Severity.ERROR, message, Span(file, 1, 1, 1, 1), remedy)
