"""`ropa live`: whether the copy of a policy on a website still says what the register says."""

import sys
from argparse import ArgumentParser, Namespace

from ropa.cli.arguments import add_register
from ropa.cli.loading import readable_register
from ropa.cli.pages import page_text
from ropa.cli.surroundings import shown


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("page", help="a saved page, `-` for standard input, or an https address, which is then fetched")
    add_register(parser)
    parser.add_argument("--policy", metavar="ID", help="only this policy (default: every one that the page holds)")
    parser.add_argument("--language", metavar="CODE", help="only in this language")


def run(chosen: Namespace) -> int:
    """Compare, and say how the copies stand. 1 unless they say what the register says."""
    from ropa.policy.live import judge  # noqa: PLC0415  other commands must not pay for rendering

    well, said = judge(page_text(chosen.page), readable_register(chosen), chosen.policy, chosen.language)
    sys.stdout.write("".join(f"{shown(line)}\n" for line in said.splitlines()))
    return 0 if well else 1
