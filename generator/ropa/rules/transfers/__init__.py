"""Transfers to third countries: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.transfers import (
    trf02_missing_mechanism,
)

RULES: tuple[Rule, ...] = (trf02_missing_mechanism.RULE,)
