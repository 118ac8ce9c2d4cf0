"""`ropa check`: read a register, say what is wrong with it."""

import sys
from argparse import ArgumentParser, Namespace

from ropa.checking import check
from ropa.cli.arguments import add_register, today
from ropa.reporters import REPORTERS, Outcome


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--format", choices=tuple(REPORTERS), default="text", help="how findings are written")
    parser.add_argument("--strict", action="store_true", help="count warnings as errors")


def run(chosen: Namespace) -> int:
    """Check and print. 1 if there are errors (with --strict: or warnings)."""
    checked = check(chosen.register, chosen.as_of or today())
    sys.stdout.write(REPORTERS[chosen.format](Outcome(checked)))
    return int(checked.errors > 0 or (chosen.strict and checked.warnings > 0))
