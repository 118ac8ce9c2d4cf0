"""Where a folder stands as a git host sees it."""

import os
from pathlib import Path


def top_level(folder: Path) -> Path | None:
    """Return the folder of the git work tree around a folder, found without running git; None outside git."""
    here = folder.resolve()
    return next((one for one in (here, *here.parents) if os.path.lexists(one / ".git")), None)


def path_in_repository(folder: Path) -> str:
    """Return a folder relative to its git work tree, outside git to the current folder, with forward slashes.

    Empty for that folder itself; absolute if the current folder does not hold it either.
    """
    whole = folder.resolve()
    base = top_level(folder) or Path.cwd()
    if not whole.is_relative_to(base):
        return whole.as_posix()
    found = whole.relative_to(base).as_posix()
    return "" if found == "." else found
