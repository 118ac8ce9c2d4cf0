"""A folder that is replaced as a whole, or left as it was."""

import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ropa.errors import RopaError

MARK = ".ropa-build"
"""The file by which a folder is known to be ours."""


@contextmanager
def replacing(to: Path) -> Iterator[Path]:
    """Give an empty folder beside `to`; put it in the place of `to` when the block ends well.

    After an error or an interruption `to` is as it was. RopaError when `to` holds something that is not ours.
    """
    try:
        to = _placed(to)
        _refuse_foreign(to)
        to.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RopaError(f"cannot write to `{to.parent}`: {error.strerror or error}") from error
    fresh = to.with_name(f".{to.name}-{secrets.token_hex(4)}")  # named first: an interruption must know what to remove
    old = to.with_name(f"{fresh.name}-old")
    try:
        fresh.mkdir(mode=0o755)
        yield fresh
        (fresh / MARK).write_text("Written by ropa; the next build replaces this folder.\n", encoding="utf-8")
        _put_in_place(fresh, to, old)
    except OSError as error:
        raise RopaError(f"cannot write `{to}`: {error.strerror or error}") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
        if to.exists():  # otherwise the old folder is the only one there is
            shutil.rmtree(old, ignore_errors=True)


def _placed(to: Path) -> Path:
    """Return the folder without `..`, which would lead nowhere while the folder is being replaced."""
    whole = to.absolute()
    return whole.resolve() if whole.name == ".." else whole.parent.resolve() / whole.name


def _refuse_foreign(to: Path) -> None:
    if to.is_symlink() or (to.exists() and not to.is_dir()):
        raise RopaError(f"`{to}` is not a folder that can be replaced; name another one with --to")
    if to.is_dir() and any(to.iterdir()) and not (to / MARK).is_file():
        raise RopaError(f"`{to}` holds files that ropa did not write; name an empty or new folder with --to")


def _put_in_place(fresh: Path, to: Path, old: Path) -> None:
    if not to.exists():
        fresh.rename(to)
        return
    try:
        to.rename(old)
        fresh.rename(to)
    except BaseException:  # an interruption between the two as well
        if old.exists() and not to.exists():
            old.rename(to)
        raise
