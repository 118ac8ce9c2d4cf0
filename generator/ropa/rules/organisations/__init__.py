"""Organisations: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.organisations import (
    org01_missing_controller_contact,
    org02_dpo_without_contact,
    org03_dpo_probably_mandatory,
    org04_missing_eu_representative,
    org05_missing_uk_representative,
    org06_missing_authority,
    org07_missing_rights_channel,
    org08_record_exemption_claimed,
    org09_processor_without_engagement,
    org10_dpo_owns_activities,
    org11_incomplete_legal_identity,
    org12_unsound_identifier,
    org13_shared_identifier,
    org14_controller_without_condition,
)

RULES: tuple[Rule, ...] = (
    org01_missing_controller_contact.RULE,
    org02_dpo_without_contact.RULE,
    org03_dpo_probably_mandatory.RULE,
    org04_missing_eu_representative.RULE,
    org05_missing_uk_representative.RULE,
    org06_missing_authority.RULE,
    org07_missing_rights_channel.RULE,
    org08_record_exemption_claimed.RULE,
    org09_processor_without_engagement.RULE,
    org10_dpo_owns_activities.RULE,
    org11_incomplete_legal_identity.RULE,
    org12_unsound_identifier.RULE,
    org13_shared_identifier.RULE,
    org14_controller_without_condition.RULE,
)
