"""Which commit a folder stands at, and whether it still does."""

from dataclasses import dataclass
from pathlib import Path

from ropa.history.git import ask
from ropa.history.work_tree import top_level


@dataclass(frozen=True, slots=True)
class State:
    """Where a folder stands in its repository."""

    commit: str
    changed: bool
    """Whether anything in it differs from the commit, new files included."""


def state_of(folder: Path) -> State | None:
    """Return where a folder stands; None outside git and before the first commit."""
    if top_level(folder) is None:
        return None
    head = ask(folder, "rev-parse", "--verify", "--quiet", "HEAD^{commit}")
    if not head.found:
        return None
    return State(
        head.line, changed=bool(ask(folder, "status", "--porcelain", "-z", "--untracked-files=all", ".").output)
    )
