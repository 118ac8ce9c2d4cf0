"""`python -m ropa`."""

from ropa.cli import command

command()
