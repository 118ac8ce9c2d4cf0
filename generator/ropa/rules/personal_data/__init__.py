"""Persons, data and sources: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.personal_data import (
    dat01_missing_subjects,
    dat02_missing_categories,
    dat04_special_data_without_condition,
    dat05_condition_without_law,
    dat08_criminal_data_without_ground,
    dat11_unnamed_source,
    dat12_missing_obligation,
)

RULES: tuple[Rule, ...] = (
    dat01_missing_subjects.RULE,
    dat02_missing_categories.RULE,
    dat04_special_data_without_condition.RULE,
    dat05_condition_without_law.RULE,
    dat08_criminal_data_without_ground.RULE,
    dat11_unnamed_source.RULE,
    dat12_missing_obligation.RULE,
)
