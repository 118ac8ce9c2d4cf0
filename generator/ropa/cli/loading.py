"""Reading a register for commands that answer from whatever could be read."""

import sys
from argparse import Namespace

from ropa.cli.arguments import today
from ropa.register import Register
from ropa.register.load import load_register


def readable_register(chosen: Namespace) -> Register:
    """Return the register as far as it can be read, and say on standard error when some of it cannot.

    RopaError when there is no register.
    """
    loaded = load_register(chosen.register, chosen.as_of or today())
    unread = {found.span.file for found in loaded.diagnostics}
    if unread:
        files = "1 file" if len(unread) == 1 else f"{len(unread)} files"
        sys.stderr.write(f"ropa: {files} of the register left out; `ropa check {chosen.register}` says why\n")
    return loaded.register
