"""`ropa bundle`: one zip for the authority, with hashes; or whether such a zip is as it was made."""

import gc
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from ropa.checking import Checked, read_whole
from ropa.cli.arguments import add_register, today
from ropa.cli.export import AUDIENCES, OWN, choice_of
from ropa.reporters import text
from ropa.reporters.outcome import Outcome
from ropa.reporters.visible import harmless


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the arguments."""
    add_register(parser)
    parser.add_argument("--layout", choices=OWN, default="full", help="how much it holds (default: full)")
    parser.add_argument("--controller", metavar="ID", help="one organisation (default: all)")
    parser.add_argument("--language", metavar="CODE", help="one of the register's languages (default: its own)")
    parser.add_argument("--audience", choices=AUDIENCES, default="regulator", help="who will read it")
    parser.add_argument(
        "--to", type=Path, default=Path("bundle.zip"), metavar="FILE.zip", help="the file (default: bundle.zip)"
    )
    parser.add_argument("--verify", type=Path, metavar="FILE.zip", help="write nothing; say what differs in a bundle")


def run(chosen: Namespace) -> int:
    """Make a bundle, or verify one. 1 if the register cannot be read whole, or the bundle differs."""
    if chosen.verify is not None:
        return _verify(chosen.verify)
    checked = read_whole(chosen.register, chosen.as_of or today())
    if checked.errors:
        sys.stdout.write(text.report(Outcome(checked)))
        sys.stdout.write("nothing was bundled: a part of the register cannot be read, and would be missing\n")
        return 1
    gc.enable()  # as for a build
    return _make(chosen, checked)


def _make(chosen: Namespace, checked: Checked) -> int:
    from ropa.exports import compose  # noqa: PLC0415  `check` must not pay for exports
    from ropa.exports.bundle import bundle, digest, has_compiler  # noqa: PLC0415
    from ropa.exports.writing import write_files  # noqa: PLC0415
    from ropa.history.state import state_of  # noqa: PLC0415

    chosen.role = None
    export = compose(checked.loaded.register, choice_of(chosen))
    written = {file: document.content for file, document in checked.loaded.documents.items()}
    state = state_of(chosen.register)
    made = bundle(export, written, state)
    (path,) = write_files({"bundle.zip": made}, chosen.to)
    sys.stdout.write(f"{path}\n")
    sys.stdout.write(f"SHA-256 {digest(made)}\n")
    if not has_compiler():
        sys.stdout.write("without PDF, for which the Typst compiler is wanted: pip install 'ropa-register[pdf]'\n")
    if state is None:
        sys.stdout.write("the register is not in git, so the bundle names no revision\n")
    elif state.changed:
        sys.stdout.write(f"made of files that differ from revision {state.commit}; the manifest says so\n")
    sys.stdout.write(f"law and lifecycle as of {export.day}\n")
    return 0


def _verify(path: Path) -> int:
    from ropa.exports.bundle import digest  # noqa: PLC0415  as above
    from ropa.exports.verifying import verify  # noqa: PLC0415

    manifest, differences = verify(path)
    for line in differences:
        sys.stdout.write(f"{harmless(line)}\n")
    count = len(manifest["files"])
    sound = "agrees with its manifest" if not differences else "does not agree with its manifest"
    said = f"{path} {sound}: {count} files, {manifest['register']}, as of {manifest['as_of']}"
    sys.stdout.write(f"{harmless(said)}\n")
    whole = (
        "the same as when it was made, if it was not altered as a whole" if not differences else "of the file as it is"
    )
    sys.stdout.write(f"SHA-256 {digest(path.read_bytes())}: {whole}\n")
    return int(bool(differences))
