"""The command line: `ropa <command>`. One module per command, imported only when it is called."""

import gc
import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import NoReturn

from ropa import __version__
from ropa.cli.surroundings import shown, stopping, written_out
from ropa.errors import RopaError

COMMANDS = (
    ("check", "check a register"),
    ("build", "build the register site and the public policies"),
    ("serve", "show the register site and rebuild it when a file changes"),
    ("find", "say which activities touch a party, a category of data, a country, a law or a system"),
    ("todo", "list what is still open, with who will supply it"),
    ("live", "compare a copy of a policy on a website with the register"),
    ("siblings", "say what differs between the policies of a group, and why"),
    ("export", "write the record of processing activities as a file to hand over"),
    ("bundle", "pack the record for an authority into one zip with hashes, or verify such a zip"),
    ("explain", "explain a rule, a field or a vocabulary"),
    ("law", "show the law of a jurisdiction on a day, and what a lawyer must confirm"),
    ("schema", "write the JSON Schemas of a register's files, or check that they are current"),
)
"""Command and what it does, in the order of the help."""

OK, FINDINGS, SURROUNDINGS, OUR_BUG = 0, 1, 2, 3
"""Exit codes."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    0 no errors, 1 errors found, 2 wrong usage or surroundings, 3 our bug.
    """
    written = list(sys.argv[1:] if arguments is None else arguments)
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # an old console cannot show every letter of a register
    collecting = gc.isenabled()
    gc.disable()  # a check is over before garbage counts; what lives longer enables it again
    try:
        with stopping(), written_out():
            return _run(written)
    except RopaError as error:
        sys.stderr.write(f"ropa: {shown(str(error))}\n")
        return SURROUNDINGS
    except BrokenPipeError:
        sys.stdout = None  # whoever read us has gone; there is nobody left to tell
        return OK
    except KeyboardInterrupt:
        sys.stderr.write("ropa: interrupted\n")
        return SURROUNDINGS
    except Exception:  # noqa: BLE001  the one place where a bug of ours ends
        _tell_bug()
        return OUR_BUG
    finally:
        if collecting:
            gc.enable()


def command() -> NoReturn:
    """Be the program `ropa`: run the command that was typed, and leave.

    The system frees a large register at once; Python would take it apart object by object first.
    """
    code = main()
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (BrokenPipeError, ValueError):
            continue  # whoever read us has gone
    os._exit(code)


def parser_for(written: Sequence[str]) -> ArgumentParser:
    """Return the parser of a command line; it knows the arguments of the command that is called."""
    about = "A record of processing activities kept as YAML: checked, and rendered."
    parser = ArgumentParser(prog="ropa", description=about, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"ropa {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    called = next((word for word in written if not word.startswith("-")), None)
    known = {name for name, _ in COMMANDS}
    for name, summary in COMMANDS:
        command = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name == called or called not in known:
            import_module(f"ropa.cli.{name}").add_arguments(command)
    return parser


def _run(written: list[str]) -> int:
    chosen = parser_for(written).parse_args(written)
    return int(import_module(f"ropa.cli.{chosen.command}").run(chosen))


def _tell_bug() -> None:
    import traceback  # noqa: PLC0415  only when something broke

    traceback.print_exc()
    sys.stderr.write("ropa: this is a bug in ropa, not in your register; please report the lines above\n")
