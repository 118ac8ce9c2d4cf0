"""`ropa siblings`: what differs between the policies of one group, and why."""

import sys
from argparse import ArgumentParser, Namespace
from io import TextIOWrapper

from ropa.cli.arguments import add_register
from ropa.cli.loading import readable_register
from ropa.errors import RopaError

FORMATS = ("text", "json", "markdown")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument(
        "--notices",
        nargs=2,
        metavar="POLICY",
        help="two policies by id (default: all that have the same audience and share activities)",
    )
    parser.add_argument("--format", choices=FORMATS, default="text", help="how the differences are written")


def run(chosen: Namespace) -> int:
    """Compare and print. 1 if nothing explains a difference."""
    from ropa.policy.siblings import compare  # noqa: PLC0415  other commands must not pay for wording
    from ropa.policy.siblings.exported import exported  # noqa: PLC0415
    from ropa.policy.siblings.text import markdown, text  # noqa: PLC0415
    from ropa.register.siblings import sibling_pairs  # noqa: PLC0415

    if chosen.notices and chosen.notices[0] == chosen.notices[1]:
        raise RopaError("a policy does not differ from itself; name two with --notices")
    register = readable_register(chosen)
    pairs = [tuple(chosen.notices)] if chosen.notices else [(a.id, b.id) for a, b in sibling_pairs(register)]
    if not pairs:
        raise RopaError("no two policies have the same audience and share activities; name two with --notices")
    found = tuple(compare(register, *pair) for pair in pairs)
    if chosen.format != "text" and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a machine reads it, whatever this system's console writes
    sys.stdout.write({"text": text, "json": exported, "markdown": markdown}[chosen.format](register, found))
    return int(any(one.unexplained for one in found))
