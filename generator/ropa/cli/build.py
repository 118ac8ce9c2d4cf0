"""`ropa build`: the register site and the public policies, into one folder."""

import gc
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from ropa.checking import Checked, check, unworded
from ropa.cli.arguments import add_register, today
from ropa.errors import RopaError
from ropa.register.audience import Audience
from ropa.reporters import text
from ropa.reporters.outcome import Outcome


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--to", type=Path, default=Path("build"), metavar="DIR", help="folder (default: build)")
    parser.add_argument(
        "--audience",
        choices=[one.value for one in Audience],
        default=Audience.INTERNAL.value,
        help="for whom the register site is: the team, the authority (nothing that is for the team alone) or everybody "
        "(public fields only) (default: internal)",
    )
    parser.add_argument(
        "--portable",
        type=Path,
        metavar="DIR",
        help="instead of building, write the register site as a tree that MkDocs, ProperDocs and Zensical build",
    )
    parser.add_argument("--draft", action="store_true", help="build policies that lack something, with the gap marked")
    parser.add_argument("--pdf", action="store_true", help="also write each policy as PDF")
    parser.add_argument(
        "--base-heading",
        type=int,
        choices=range(1, 7),
        default=2,
        metavar="LEVEL",
        help="level of the title in fragments for other sites, 1 to 6 (default: 2)",
    )


def run(chosen: Namespace) -> int:
    """Check, build, say where it is. 1 if the register has errors or a policy lacks something."""
    checked = check(chosen.register, chosen.as_of or today())
    if checked.errors:
        sys.stdout.write(text.report(Outcome(checked)))
        sys.stdout.write("nothing was built: the register has errors\n")
        return 1
    if languages := tuple(unworded(checked.loaded.register)):
        sys.stdout.write(text.report(Outcome(checked.but(diagnostics=languages, waived=()))))
        sys.stdout.write("nothing was built: a language has no wording\n")
        return 1
    gc.freeze()  # the register stays to the end; looking through it again and again costs a tenth of a large build
    gc.set_threshold(100_000, 20, 20)
    gc.enable()  # rendering leaves more behind than a check
    if chosen.portable:
        return _portable(checked, chosen)
    from ropa.building import build  # noqa: PLC0415  `check` must not pay for rendering

    built = build(
        checked,
        chosen.register,
        chosen.to,
        audience=Audience(chosen.audience),
        draft=chosen.draft,
        pdf=chosen.pdf,
        base_heading=chosen.base_heading,
    )
    if built.obstacles:
        sys.stdout.write(text.report(Outcome(checked.but(diagnostics=built.obstacles, waived=()))))
        sys.stdout.write("nothing was built: a policy lacks what the law wants it to say; --draft shows the gaps\n")
        return 1
    if checked.warnings:
        sys.stdout.write(f"{checked.warnings} warnings; `ropa check {chosen.register}` shows them\n")
    sys.stdout.write(f"register: {built.register / 'index.html'}\n")
    sys.stdout.write(f"policies: {built.public / 'index.html'} ({built.policies} pages)\n")
    sys.stdout.write(f"report:   {built.report} ({len(built.unverified)} facts of law for a lawyer to confirm)\n")
    sys.stdout.write(f"coverage: {built.coverage} (what the law wants told, where each policy says it)\n")
    sys.stdout.write(f"law and lifecycle as of {checked.loaded.register.day.isoformat()}\n")
    return 0


def _portable(checked: Checked, chosen: Namespace) -> int:
    from ropa.building.portable import write_portable  # noqa: PLC0415  as above

    if chosen.register.resolve().is_relative_to(chosen.portable.resolve()):
        raise RopaError(f"`{chosen.portable}` holds the register, and the tree replaces the whole folder")
    for name in write_portable(checked, chosen.portable, Audience(chosen.audience)):
        sys.stdout.write(f"settings: {chosen.portable / name}\n")
    sys.stdout.write(
        "build each, the first one first: `mkdocs build -f FILE`; `properdocs` and `zensical` do the same\n"
    )
    return 0
