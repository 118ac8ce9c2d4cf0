"""Legal bases of Art. 6: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.legal_bases import (
    lb01_consent_without_proof,
    lb02_consent_without_withdrawal,
    lb03_consent_under_imbalance,
    lb04_consent_for_compulsory_data,
    lb05_legal_obligation_without_law,
    lb06_public_task_without_law,
    lb07_missing_interest,
    lb08_missing_balancing_test,
    lb09_authority_on_legitimate_interests,
    lb10_legitimate_interests_of_children,
    lb11_contract_with_somebody_else,
    lb12_vital_interests_outside_emergency,
    lb13_childs_consent_online,
    lb14_basis_unknown_to_the_law,
    lb15_tracker_without_consent_status,
    lb16_electronic_marketing_without_consent,
    lb17_other_consent_age,
    lb18_childs_consent_alone,
)

RULES: tuple[Rule, ...] = (
    lb01_consent_without_proof.RULE,
    lb02_consent_without_withdrawal.RULE,
    lb03_consent_under_imbalance.RULE,
    lb04_consent_for_compulsory_data.RULE,
    lb05_legal_obligation_without_law.RULE,
    lb06_public_task_without_law.RULE,
    lb07_missing_interest.RULE,
    lb08_missing_balancing_test.RULE,
    lb09_authority_on_legitimate_interests.RULE,
    lb10_legitimate_interests_of_children.RULE,
    lb11_contract_with_somebody_else.RULE,
    lb12_vital_interests_outside_emergency.RULE,
    lb13_childs_consent_online.RULE,
    lb14_basis_unknown_to_the_law.RULE,
    lb15_tracker_without_consent_status.RULE,
    lb16_electronic_marketing_without_consent.RULE,
    lb17_other_consent_age.RULE,
    lb18_childs_consent_alone.RULE,
)
