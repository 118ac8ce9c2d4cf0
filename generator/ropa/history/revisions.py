"""A revision that a user names -> the commit it stands for."""

from pathlib import Path

from ropa.errors import RopaError
from ropa.history.git import ask


def commit_of(folder: Path, revision: str) -> str:
    """Return the id of the commit that `revision` names in the repository around `folder`.

    RopaError if there is no repository or no such commit, with what to do about it.
    """
    if revision.startswith("-") or not revision.isprintable() or not revision.strip():
        raise RopaError(f"`{revision}` is no revision; name a branch, a tag or a commit, such as origin/main")
    if not ask(folder, "rev-parse", "--git-dir").found:
        raise RopaError(f"`{folder}` is not in a git repository, so there is no `{revision}` to compare with")
    answer = ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if answer.found:
        return answer.line
    if ask(folder, "rev-parse", "--is-shallow-repository").line == "true":
        message = f"this clone holds only the latest commits, and not `{revision}`; fetch the whole history: "
        raise RopaError(f"{message}`git fetch --unshallow`, or `fetch-depth: 0` or `GIT_DEPTH: 0` in CI")
    raise RopaError(f"git knows no revision `{revision}`; a branch of the server is called origin/NAME")


def parting(folder: Path, commit: str) -> str:
    """Return the commit at which the present state parted from `commit`; `commit` itself if git cannot tell."""
    answer = ask(folder, "merge-base", commit, "HEAD")
    return answer.line if answer.found else commit
