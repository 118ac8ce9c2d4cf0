"""Who keeps the register: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.organisations import (
    org01_missing_controller_contact,
)

RULES: tuple[Rule, ...] = (org01_missing_controller_contact.RULE,)
