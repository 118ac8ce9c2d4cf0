"""A folder as it was at a commit: read from git's objects, in memory or laid out in a folder for a while."""

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from ropa.errors import RopaError
from ropa.history.git import ask

FILE, LINK = "100", "120"
"""How the modes of ordinary files and of symbolic links begin."""
READ = (".yaml", ".yml")
"""Endings of files whose content is of interest; of others it is enough that they are there."""
REFUSED_NAMES = (errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ)
"""Answers of a system that cannot have a file of this name beside the others."""


@dataclass(frozen=True, slots=True)
class Past:
    """The files of a folder as they were, by path relative to it, with forward slashes."""

    files: Mapping[str, bytes] = field(default_factory=dict)
    links: tuple[str, ...] = ()
    """Symbolic links; where they led is not told, as nothing follows them."""


def read_past(folder: Path, commit: str) -> Past:
    """Return the folder as it was; without files if it was not there. RopaError if git lacks one of them."""
    tree = ask(folder, "rev-parse", "--verify", "--quiet", f"{commit}:./")
    listing = ask(folder, "ls-tree", "-r", "-z", "--full-tree", tree.line) if tree.found else None
    if listing is None or not listing.found:
        return Past()
    ids: dict[str, str] = {}
    links = []
    for entry in filter(None, os.fsdecode(listing.output).split("\0")):
        facts, _, path = entry.partition("\t")
        mode, _, object_id = facts.split(" ")
        if mode.startswith(FILE):
            ids[path] = object_id
        elif mode.startswith(LINK):
            links.append(path)
    read = {path: object_id for path, object_id in ids.items() if path.lower().endswith(READ)}
    contents = _contents(folder, sorted({*read.values()}))
    return Past({path: contents[read[path]] if path in read else b"" for path in ids}, tuple(links))


@contextmanager
def laid_out(past: Past) -> Iterator[Path]:
    """Yield a folder with these files, which is removed afterwards. No file and no link leads out of it."""
    with TemporaryDirectory(prefix="ropa-", ignore_cleanup_errors=True) as made:
        root = Path(made)
        for path, content in past.files.items():
            _place(root, path, content)
        for path in past.links:
            _place(root, path, None)
        yield root


def _contents(folder: Path, ids: list[str]) -> dict[str, bytes]:
    answer = ask(folder, "cat-file", "--batch", sent="".join(f"{one}\n" for one in ids).encode())
    contents = {}
    start = 0
    for wanted in ids:
        end = answer.output.find(b"\n", start)
        head = answer.output[start:end].split(b" ")
        if len(head) != 3:  # noqa: PLR2004  id, type, size; anything else says that it is not there
            raise RopaError("this clone lacks files of the earlier state; fetch them with `git fetch --refetch`")
        start = end + 1 + int(head[2]) + 1
        contents[wanted] = answer.output[end + 1 : start - 1]
    return contents


def _place(root: Path, path: str, content: bytes | None) -> None:
    """Write a file, or a link to nowhere. A name that this system cannot have is passed over."""
    parts = path.split("/")
    if any(part in ("", ".", "..") or (os.name == "nt" and {*part} & {*'\\:*?"<>|'}) for part in parts):
        return  # git would not check such a tree out; somebody has made it by hand
    target = root.joinpath(*parts)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            target.symlink_to("nowhere")
        else:
            with target.open("xb") as stream:
                stream.write(content)
    except NotImplementedError:
        return
    except OSError as error:
        if content is not None and error.errno not in REFUSED_NAMES:
            raise RopaError(f"the earlier state cannot be laid out: {error.strerror or error}") from error
