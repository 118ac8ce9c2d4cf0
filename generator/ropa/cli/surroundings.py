"""What surrounds a command: the streams it writes to, and the signals that end it."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ropa.errors import RopaError

_ENDING = tuple(number for name in ("SIGTERM", "SIGHUP") if (number := getattr(signal, name, None)) is not None)
"""Signals that ask a program to end; Windows has no SIGHUP."""


@contextmanager
def stopping() -> Iterator[None]:
    """Let a request to end be an interruption like Ctrl-C, so that nothing half-written stays behind."""
    before = {}
    try:
        for number in _ENDING:
            if signal.getsignal(number) is signal.SIG_DFL:
                before[number] = signal.signal(number, signal.default_int_handler)
    except ValueError:
        pass  # only the main thread may set them; whoever runs us in another one answers for it
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def written_out() -> Iterator[None]:
    """Send everything on its way before the command counts as done; RopaError if the output takes no more.

    A process may be started without an output; what would be written there is dropped.
    """
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  lives as long as the process
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        sys.stdout = None  # what is left cannot be written either, and Python would try
        raise RopaError(f"the output cannot be written: {error.strerror or error}") from error


def shows_colours() -> bool:
    """Tell whether the output is a terminal that shows colours, and nobody asked for none."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or "WT_SESSION" in os.environ  # the old console of Windows prints the codes


def shown(message: str) -> str:
    """Return a message, perhaps of several lines, without the signs that steer a terminal or a CI service."""
    from ropa.reporters.visible import harmless  # noqa: PLC0415  not every command needs the reporters

    return "\n".join(harmless(line) for line in message.split("\n"))
