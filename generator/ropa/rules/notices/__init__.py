"""Informing the persons concerned: the rules, in the order of their codes."""

from ropa.rules.base import Rule

RULES: tuple[Rule, ...] = ()
