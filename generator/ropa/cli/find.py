"""`ropa find`: which activities touch a party, a category of data, a group of persons, a country, a law or a system."""

import sys
from argparse import ArgumentParser, Namespace

from ropa.cli.arguments import add_register
from ropa.cli.loading import readable_register
from ropa.questions.answers_json import found_json
from ropa.questions.answers_text import found_text
from ropa.questions.finding import NARROWED, find


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    words = ", ".join(NARROWED)
    parser.add_argument("asked", help=f"an id, a name or a part of one; `party:acme` asks for one kind alone ({words})")
    add_register(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how the answer is written")


def run(chosen: Namespace) -> int:
    """Print what touches it."""
    register = readable_register(chosen)
    answered = find(register, chosen.asked)
    sys.stdout.write(
        found_json(register, chosen.asked, answered) if chosen.format == "json" else found_text(register, answered)
    )
    return 0
