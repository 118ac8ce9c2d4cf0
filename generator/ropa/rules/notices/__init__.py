"""Informing the persons concerned: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.notices import (
    not01_untold_activity,
    not02_missing_translation,
    not03_forbidden_qualifiers,
    not05_silent_change,
    not06_exemption_without_reason,
    not07_missing_moment_of_information,
    not08_rights_contradicted,
    not09_objection_not_apart,
    not10_hard_to_read,
    not11_missing_version,
    not12_incomplete_row,
    not15_body_of_another_law,
    not16_overdue_policy_review,
    not17_sibling_silent,
    not18_tangled_succession,
    not19_address_left_out,
    not20_law_of_nobody,
    not21_section_left_out,
)

RULES: tuple[Rule, ...] = (
    not01_untold_activity.RULE,
    not02_missing_translation.RULE,
    not03_forbidden_qualifiers.RULE,
    not05_silent_change.RULE,
    not06_exemption_without_reason.RULE,
    not07_missing_moment_of_information.RULE,
    not08_rights_contradicted.RULE,
    not09_objection_not_apart.RULE,
    not10_hard_to_read.RULE,
    not11_missing_version.RULE,
    not12_incomplete_row.RULE,
    not15_body_of_another_law.RULE,
    not16_overdue_policy_review.RULE,
    not17_sibling_silent.RULE,
    not18_tangled_succession.RULE,
    not19_address_left_out.RULE,
    not20_law_of_nobody.RULE,
    not21_section_left_out.RULE,
)
