"""Files of an export to where the user wants them: whole, or not at all."""

import secrets
from collections.abc import Mapping
from pathlib import Path

from ropa.errors import RopaError


def write_files(files: Mapping[str, bytes], to: Path) -> list[Path]:
    """Write files into a folder, or the only one under the name that the user gave; return where they are.

    A name with the ending of the format is a file, any other a folder, which is made. RopaError if several files would
    have to be one, or something is in the way.
    """
    if not files:
        raise RopaError("there is nothing to write: no activity or engagement is in the record that was asked for")
    ending = Path(next(iter(files))).suffix
    if to.suffix.lower() == ending and not to.is_dir():
        if len(files) > 1:
            names = ", ".join(files)
            raise RopaError(f"this makes {len(files)} files ({names}); name a folder with --to, or choose one --role")
        return [_written(to, next(iter(files.values())))]
    if to.suffix and not to.is_dir():
        raise RopaError(f"`{to}` does not end in `{ending}`; name a file that does, or a folder")
    return [_written(to / name, content) for name, content in files.items()]


def _written(path: Path, content: bytes) -> Path:
    """Write a file beside its place and put it there in one step."""
    if path.is_dir() or path.is_symlink():
        raise RopaError(f"`{path}` is not a file that can be replaced; name another one with --to")
    fresh = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(content)
        fresh.replace(path)
    except OSError as error:
        raise RopaError(f"cannot write `{path}`: {error.strerror or error}") from error
    finally:
        fresh.unlink(missing_ok=True)
    return path
