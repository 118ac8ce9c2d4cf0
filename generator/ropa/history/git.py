"""git, asked for facts: nothing is fetched, written, or run that a repository names."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from ropa.errors import RopaError

PLAIN = ("--no-pager", "--literal-pathspecs", "--no-optional-locks")
SILENT = ("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "protocol.allow=never")
"""Settings over those of the repository: no program of its choice runs, and nothing is fetched for a partial clone."""
ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR", "GIT_NAMESPACE")
"""What a hook's environment says of the repository it runs in; ours is the one around the register."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What git said."""

    found: bool
    """Whether it could answer."""
    output: bytes
    complaint: str

    @property
    def line(self) -> str:
        """The output as one line."""
        return os.fsdecode(self.output).rstrip("\r\n")


def ask(folder: Path, *question: str, sent: bytes = b"") -> Answer:
    """Ask git, in a folder. RopaError if git is not there or refuses the repository because of its owner."""
    program = shutil.which("git")
    if program is None or not Path(program).is_absolute():  # a relative one would be a file of the folder we look at
        raise RopaError("git is not installed, or not in the search path; it is needed to read an earlier state")
    settings = [word for setting in SILENT for word in ("-c", setting)]
    done = subprocess.run(  # noqa: S603  a fixed program; who calls guards what a user may name
        [program, *PLAIN, *settings, "-C", str(folder), *question],
        input=sent,
        capture_output=True,
        check=False,
        env=_environment(),
    )
    complaint = done.stderr.decode("utf-8", "replace").strip()
    if "dubious ownership" in complaint:
        message = f"git does not trust the repository of `{folder}`, which belongs to another user; to trust it: "
        raise RopaError(f"{message}git config --global --add safe.directory PATH")
    return Answer(done.returncode == 0, done.stdout, complaint)


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
    return {**kept, "LC_ALL": "C", "LANGUAGE": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
