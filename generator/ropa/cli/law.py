"""`ropa law`: what the law is on a day, where it comes from, and what a lawyer must still confirm."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import date

from ropa.cli.arguments import day, today


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    parser.add_argument(
        "jurisdiction", nargs="?", help="a code such as EU, FR, UK or DE-BY (default: a table of all jurisdictions)"
    )
    parser.add_argument(
        "--as-of", type=day, default=None, metavar="DATE", help="the day, as 2026-05-04 (default: today)"
    )
    parser.add_argument("--unverified", action="store_true", help="only what is in force and a lawyer must confirm")
    parser.add_argument("--pending", action="store_true", help="only what is announced, or applies from a later day")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how the law is written")


def run(chosen: Namespace) -> int:
    """Print the law."""
    on = chosen.as_of or today()
    if chosen.jurisdiction is not None:
        sys.stdout.write(_one(chosen, on))
    elif chosen.unverified or chosen.pending:
        sys.stdout.write(_all(chosen, on))
    else:
        from ropa.law.exported import overview_json  # noqa: PLC0415  each page needs a part
        from ropa.law.overview import overview, rows  # noqa: PLC0415

        sys.stdout.write(overview_json(rows(on), on) if chosen.format == "json" else overview(on))
    return 0


def _one(wanted: Namespace, on: date) -> str:
    """Return the law of one jurisdiction, with what it inherits. RopaError if there is no law for it."""
    from ropa.law import law_of  # noqa: PLC0415
    from ropa.law.exported import law_json  # noqa: PLC0415
    from ropa.law.sheet import chosen, sheet  # noqa: PLC0415

    law = law_of(wanted.jurisdiction, on)
    facts = chosen(law, unverified=wanted.unverified, pending=wanted.pending)
    return law_json(law, facts) if wanted.format == "json" else sheet(law, facts)


def _all(wanted: Namespace, on: date) -> str:
    """Return what is to be confirmed or to come in all packs, each fact once."""
    from ropa.law import JURISDICTIONS  # noqa: PLC0415
    from ropa.law.exported import facts_json  # noqa: PLC0415
    from ropa.law.overview import own_law  # noqa: PLC0415
    from ropa.law.sheet import chosen, sheet  # noqa: PLC0415

    laws = [own_law(code, on) for code in JURISDICTIONS]
    found = {law: chosen(law, unverified=wanted.unverified, pending=wanted.pending) for law in laws}
    if wanted.format == "json":
        return facts_json((fact for facts in found.values() for fact in facts), on)
    return "\n".join(sheet(law, facts) for law, facts in found.items() if facts)
