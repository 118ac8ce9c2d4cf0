"""Recipients, processors and joint controllers: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.recipients import (
    rec01_missing_recipients,
)

RULES: tuple[Rule, ...] = (rec01_missing_recipients.RULE,)
