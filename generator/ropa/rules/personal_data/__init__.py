"""Persons, data and sources: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.personal_data import (
    dat04_special_data_without_condition,
    dat12_missing_obligation,
)

RULES: tuple[Rule, ...] = (
    dat04_special_data_without_condition.RULE,
    dat12_missing_obligation.RULE,
)
