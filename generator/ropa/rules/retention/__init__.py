"""Storage periods: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.retention import (
    ret01_missing_retention,
)

RULES: tuple[Rule, ...] = (ret01_missing_retention.RULE,)
