"""Purposes: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.purposes import (
    pur01_missing_purpose,
    pur03_missing_legal_basis,
)

RULES: tuple[Rule, ...] = (
    pur01_missing_purpose.RULE,
    pur03_missing_legal_basis.RULE,
)
