"""`ropa serve`: the register site in a browser, rebuilt when a file changes."""

import gc
from argparse import ArgumentParser, Namespace

from ropa.cli.arguments import add_register


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--address", default="127.0.0.1:8000", metavar="HOST:PORT", help="where to listen")


def run(chosen: Namespace) -> int:
    """Serve until interrupted."""
    from ropa.site.engine import serve_site  # noqa: PLC0415  MkDocs is slow to import

    gc.enable()  # a server lives long
    serve_site(chosen.register, chosen.as_of, chosen.address)
    return 0
