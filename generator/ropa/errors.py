"""What goes wrong around a register: a missing folder, a bad option, a wording that nobody wrote."""


class RopaError(Exception):
    """The surroundings are wrong; the message is one line a user can act on (exit code 2).

    Problems in the register's content are never exceptions: they are `ropa.diagnostics.Diagnostic` values.
    """
