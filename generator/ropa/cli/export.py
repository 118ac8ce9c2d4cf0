"""`ropa export`: the record of processing activities as a file to hand over."""

import gc
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from ropa.checking import read_whole
from ropa.cli.arguments import add_register, today
from ropa.errors import RopaError
from ropa.reporters import text
from ropa.reporters.outcome import Outcome

if TYPE_CHECKING:
    from ropa.exports import Choice

FORMATS = ("json", "csv", "xlsx", "ods", "html", "docx", "pdf", "jsonld")
LAYOUTS = ("art30", "full", "ico", "cnil", "dsk", "apd-be", "edps", "ch")
OWN, SHEETS = ("art30", "full"), ("xlsx", "ods")
ROLES = ("controller", "processor")
AUDIENCES = ("internal", "regulator", "public")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--format", choices=FORMATS, default="xlsx", help="the format (default: xlsx)")
    parser.add_argument(
        "--layout",
        choices=LAYOUTS,
        default="art30",
        help="art30: the order of the law, nothing else; full: then everything else; others: forms of authorities "
        "(default: art30)",
    )
    parser.add_argument("--controller", metavar="ID", help="one organisation (default: all)")
    parser.add_argument("--role", choices=ROLES, help="records under Art. 30(1) or Art. 30(2) only (default: both)")
    parser.add_argument("--language", metavar="CODE", help="one of the register's languages (default: its own)")
    parser.add_argument(
        "--audience",
        choices=AUDIENCES,
        default="regulator",
        help="who will read it; what is not for them is left out (default: regulator)",
    )
    parser.add_argument(
        "--to", type=Path, default=Path("export"), metavar="FILE|DIR", help="file or folder (default: export)"
    )


def run(chosen: Namespace) -> int:
    """Write the files and say where they are. 1 if the register cannot be read whole."""
    checked = read_whole(chosen.register, chosen.as_of or today())
    if checked.errors:
        sys.stdout.write(text.report(Outcome(checked)))
        sys.stdout.write("nothing was exported: a part of the register cannot be read, and would be missing\n")
        return 1
    from ropa.exports import FORMATS as MADE  # noqa: PLC0415  `check` must not pay for exports
    from ropa.exports import compose, gaps  # noqa: PLC0415
    from ropa.exports.writing import write_files  # noqa: PLC0415

    if chosen.layout not in OWN and chosen.format not in SHEETS:
        raise RopaError(f"the form `{chosen.layout}` is written as xlsx or ods; add --format xlsx")
    gc.enable()  # as for a build
    export = compose(checked.loaded.register, choice_of(chosen))
    for path in write_files(MADE[chosen.format](export), chosen.to):
        sys.stdout.write(f"{path}\n")
    entries = sum(len(record.entries) for record in export.records)
    records, open_ = len(export.records), len(gaps(export))
    what = f"{_count(records, 'record', 'records')} with {_count(entries, 'entry', 'entries')}"
    sys.stdout.write(f"{what}, for the audience {chosen.audience}\n")
    sys.stdout.write(f"{_count(open_, 'gap', 'gaps')}, printed as such\n")
    sys.stdout.write(f"law and lifecycle as of {export.day}\n")
    return 0


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def choice_of(chosen: Namespace) -> "Choice":
    """Return what the options choose."""
    from ropa.exports import Audience, Choice, Layout, Role  # noqa: PLC0415  as above

    return Choice(
        layout=Layout(chosen.layout),
        audience=Audience(chosen.audience),
        language=chosen.language,
        organisation=chosen.controller,
        role=Role(chosen.role) if chosen.role else None,
    )
