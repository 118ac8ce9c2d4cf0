"""Documents -> register: entries by kind and id, references, inheritance, and the questions rules and pages ask."""

from ropa.register.answers import Answer, Stated
from ropa.register.entry import Entry
from ropa.register.register import Register

__all__ = ["Answer", "Entry", "Register", "Stated"]
