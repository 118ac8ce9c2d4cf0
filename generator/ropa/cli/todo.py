"""`ropa todo`: every gap of the register with who will supply it."""

import sys
from argparse import ArgumentParser, Namespace

from ropa.cli.arguments import add_register
from ropa.cli.loading import readable_register
from ropa.questions.answers_json import open_json
from ropa.questions.answers_text import open_text
from ropa.questions.open_points import open_points


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how the list is written")


def run(chosen: Namespace) -> int:
    """Print the gaps."""
    register = readable_register(chosen)
    points = open_points(register)
    sys.stdout.write(open_json(register, points) if chosen.format == "json" else open_text(points))
    return 0
