"""A register -> one format-free record for one audience -> files to hand over: spreadsheets, text, data."""

from ropa.exports.choice import Choice, Layout, Role
from ropa.exports.compose import compose
from ropa.exports.files import FORMATS
from ropa.exports.gaps import gaps
from ropa.register.audience import Audience

__all__ = ["FORMATS", "Audience", "Choice", "Layout", "Role", "compose", "gaps"]
