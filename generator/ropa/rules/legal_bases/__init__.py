"""Legal bases of Art. 6: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.legal_bases import (
    lb05_legal_obligation_without_law,
    lb07_missing_interest,
)

RULES: tuple[Rule, ...] = (
    lb05_legal_obligation_without_law.RULE,
    lb07_missing_interest.RULE,
)
