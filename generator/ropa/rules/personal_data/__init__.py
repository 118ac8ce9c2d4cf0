"""Persons, data and sources: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.personal_data import (
    dat01_missing_subjects,
    dat02_missing_categories,
    dat03_vague_data,
    dat04_special_data_without_condition,
    dat05_condition_without_law,
    dat06_consent_not_explicit,
    dat07_care_without_secrecy,
    dat08_criminal_data_without_ground,
    dat09_national_id_without_law,
    dat10_revealing_data_not_assessed,
    dat11_unnamed_source,
    dat12_missing_obligation,
    dat13_missing_consequence,
    dat14_called_anonymous,
    dat15_children_not_addressed,
    dat16_group_mismatch,
    dat17_category_mismatch,
    dat18_ground_of_another_body,
)

RULES: tuple[Rule, ...] = (
    dat01_missing_subjects.RULE,
    dat02_missing_categories.RULE,
    dat03_vague_data.RULE,
    dat04_special_data_without_condition.RULE,
    dat05_condition_without_law.RULE,
    dat06_consent_not_explicit.RULE,
    dat07_care_without_secrecy.RULE,
    dat08_criminal_data_without_ground.RULE,
    dat09_national_id_without_law.RULE,
    dat10_revealing_data_not_assessed.RULE,
    dat11_unnamed_source.RULE,
    dat12_missing_obligation.RULE,
    dat13_missing_consequence.RULE,
    dat14_called_anonymous.RULE,
    dat15_children_not_addressed.RULE,
    dat16_group_mismatch.RULE,
    dat17_category_mismatch.RULE,
    dat18_ground_of_another_body.RULE,
)
