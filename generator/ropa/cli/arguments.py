"""Arguments that several commands share."""

import re
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from pathlib import Path

from ropa.expressions import expression

ADDRESS = expression(r"https?://[\w.\-:\[\]]+(?:/[\w.~!$&'()*+,;=:@%/\-]*)?", re.ASCII)


def add_register(parser: ArgumentParser) -> None:
    """Add the folder of the register and the day on which it is judged."""
    parser.add_argument(
        "register", nargs="?", type=Path, default=Path("register"), help="folder of the register (default: register)"
    )
    parser.add_argument(
        "--as-of",
        type=day,
        default=None,
        metavar="DATE",
        help="the day whose law and lifecycle apply, as 2026-05-04 (default: today)",
    )


def day(written: str) -> date:
    """Return a date written in ISO 8601. ArgumentTypeError if it is none."""
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        raise ArgumentTypeError(f"`{written}` is not a date; write it as 2026-05-04") from error


def address(written: str) -> str:
    """Return the address of a site without the slash at its end. ArgumentTypeError if it is none."""
    if not ADDRESS.fullmatch(written):
        raise ArgumentTypeError(f"`{written}` is not the address of a site; write it as https://register.example")
    return written.rstrip("/")


def today() -> date:
    """Return the current day."""
    return date.today()  # noqa: DTZ011  a register is judged by the calendar of its reader
