"""A large register: a copy of the process runs the rules that read words, while this one runs the others.

The copy sends back what they found. A copy that died, or a system that cannot make one, costs only time: the rules are
then run here.
"""

import os
import pickle
import sys
import threading
from collections.abc import Callable, Sequence

from ropa.diagnostics import Diagnostic, Pointer
from ropa.register import Register
from ropa.rules.base import Rule

WORTH_IT = 400
"""Activities from which on the copy pays for itself."""
WORDY = frozenset(
    (
        *("ACT05", "ACT07", "ACT08", "DAT03", "DAT14", "NOT01", "NOT02", "NOT03", "NOT07", "NOT10", "NOT15"),
        *("PUR02", "PUR08", "PUR09", "REC04", "RET02", "SEC02", "SEC04"),
        *("WRD01", "WRD02", "WRD03", "WRD04", "WRD05", "WRD06", "WRD07", "WRD08", "WRD09"),
    )
)
"""Rules that read words: they share their work with each other, and hardly any with the rest."""

Spoken = tuple[tuple[str, Pointer] | None, Diagnostic]
"""What a rule said: file and route of what it is about, if it names that, and the finding."""
Speak = Callable[[Rule], list[Spoken]]


def speaker(register: Register, rules: Sequence[Rule]) -> Speak:
    """Return the function that tells what a rule says of a register."""
    wordy = [rule for rule in rules if rule.code in WORDY]
    alone = sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1
    if not (alone and wordy and len(register.activities) >= WORTH_IT):
        return lambda rule: spoken(register, rule)
    return _Copy(register, wordy)


def spoken(register: Register, rule: Rule) -> list[Spoken]:
    """Return what a rule says of a register."""
    return [(finding.topic, diagnostic) for finding, diagnostic in rule.findings(register)]


class _Copy:
    """The copy at work, and the rules that are left to this process."""

    def __init__(self, register: Register, rules: Sequence[Rule]) -> None:
        self._register = register
        self._read, write = os.pipe()
        self._codes = {rule.code for rule in rules}
        self._done: dict[str, list[Spoken]] | None = None
        self._process = os.fork()
        if self._process == 0:
            _work(register, rules, write)
        os.close(write)

    def __call__(self, rule: Rule) -> list[Spoken]:
        """Return what a rule says, from the copy or run here."""
        if rule.code not in self._codes:
            return spoken(self._register, rule)
        if self._done is None:
            with os.fdopen(self._read, "rb") as pipe:
                sent = pipe.read()
            os.waitpid(self._process, 0)
            self._done = pickle.loads(sent) if sent else {}  # noqa: S301  our own copy wrote it a moment ago
        found = self._done.get(rule.code)
        return spoken(self._register, rule) if found is None else found


def _work(register: Register, rules: Sequence[Rule], write: int) -> None:
    """Be the copy: run, send, end without any of the usual ceremonies of a program's end."""
    try:
        sent = pickle.dumps({rule.code: spoken(register, rule) for rule in rules}, pickle.HIGHEST_PROTOCOL)
        with os.fdopen(write, "wb") as pipe:
            pipe.write(sent)
    finally:
        os._exit(0)
