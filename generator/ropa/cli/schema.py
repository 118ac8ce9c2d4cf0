"""`ropa schema`: write the JSON Schemas of a register's files, or check that the written ones are current."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument("--to", type=Path, default=Path("schema"), metavar="DIR", help="folder (default: schema)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not current")


def run(chosen: Namespace) -> int:
    """Write, or compare. 1 if a schema is not current."""
    from ropa.schema.derive import stale_schemas, write_schemas  # noqa: PLC0415  pydantic is slow to import

    if not chosen.check:
        write_schemas(chosen.to)
        return 0
    stale = stale_schemas(chosen.to)
    for name in stale:
        sys.stdout.write(f"{chosen.to / name} is not current; run `ropa schema` and commit the result\n")
    return int(bool(stale))
