"""`ropa check`: read a register, say what is wrong with it."""

import sys
from argparse import ArgumentParser, Namespace
from io import TextIOWrapper

from ropa.cli.arguments import add_register, address, today
from ropa.errors import RopaError
from ropa.reporters import FORMATS, reported
from ropa.schema.ahead import ahead

GOES_WITH = {
    "statistics": ("text", "json", "markdown"),
    "changed_since": ("github",),
    "site_url": ("sarif", "markdown"),
}
"""Option -> formats in which it makes a difference; with another it is a slip."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--format", choices=FORMATS, default="text", help="how findings are written")
    parser.add_argument("--strict", action="store_true", help="count warnings as errors")
    parser.add_argument("--statistics", action="store_true", help="count codes instead of showing findings")
    parser.add_argument("--new-since", metavar="REV", help="only findings that were not there at a git revision")
    parser.add_argument(
        "--changed-since",
        metavar="REV",
        help="annotate first the lines changed since the branch left a git revision (with --format github; "
        "default: the target of the pull request)",
    )
    parser.add_argument("--site-url", type=address, metavar="URL", help="where the register site is, for links")


def run(chosen: Namespace) -> int:
    """Check and print. 1 if there are errors (with --strict: or warnings)."""
    for option, formats in GOES_WITH.items():
        if getattr(chosen, option) and chosen.format not in formats:
            raise RopaError(f"--{option.replace('_', '-')} goes with --format {' or '.join(formats)}")
    begun = ahead(chosen.register, early=True)
    from ropa.checking import check  # noqa: PLC0415  half the time of a small check; files are read meanwhile
    from ropa.cli.outcome import outcome_of  # noqa: PLC0415

    outcome = outcome_of(chosen, check(chosen.register, chosen.as_of or today(), begun))
    if chosen.format != "text" and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a machine reads it, whatever this system's console writes
    sys.stdout.write(reported(outcome, chosen.format))
    return int(outcome.checked.errors > 0 or (chosen.strict and outcome.checked.warnings > 0))
