"""Small git repositories for tests."""

import os
import subprocess
from pathlib import Path

NOBODY = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Ada Example",
    "GIT_AUTHOR_EMAIL": "ada@controller.example",
    "GIT_COMMITTER_NAME": "Ada Example",
    "GIT_COMMITTER_EMAIL": "ada@controller.example",
}


def git(folder: Path, *words: str, sent: bytes = b"") -> str:
    """Run git and return what it says."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        ["git", "-C", str(folder), *words],  # noqa: S607  the tests run the git of whoever runs them
        input=sent,
        capture_output=True,
        check=True,
        env={**kept, **NOBODY},
    )
    return done.stdout.decode().strip()


def repository(folder: Path) -> Path:
    """Make an empty repository."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    return folder


def committed(folder: Path) -> str:
    """Commit everything and return the id of the commit."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--no-verify", "--message=a change")
    return git(folder, "rev-parse", "HEAD")


def tree(folder: Path, *entries: tuple[str, str, str]) -> str:
    """Make a tree by hand, with names that git itself would not take: mode, name, id. Return its id."""
    raw = b"".join(f"{mode} {name}".encode() + b"\0" + bytes.fromhex(object_id) for mode, name, object_id in entries)
    return git(folder, "hash-object", "-t", "tree", "-w", "--literally", "--stdin", sent=raw)


def commit_of_tree(folder: Path, tree_id: str) -> str:
    """Commit a tree and return the id of the commit."""
    return git(folder, "commit-tree", tree_id, "-m", "by hand")
