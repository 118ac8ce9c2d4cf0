"""Recipients, processors and joint controllers: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.recipients import (
    rec01_missing_recipients,
    rec02_processor_without_contract,
    rec03_stale_contract,
    rec04_generic_recipients,
    rec05_missing_arrangement,
    rec06_missing_country,
    rec07_unknown_subprocessors,
    rec08_authority_without_ground,
    rec09_no_internal_recipient,
    rec10_unused_party,
    rec11_unnamed_partners,
    rec12_broken_commitment,
)

RULES: tuple[Rule, ...] = (
    rec01_missing_recipients.RULE,
    rec02_processor_without_contract.RULE,
    rec03_stale_contract.RULE,
    rec04_generic_recipients.RULE,
    rec05_missing_arrangement.RULE,
    rec06_missing_country.RULE,
    rec07_unknown_subprocessors.RULE,
    rec08_authority_without_ground.RULE,
    rec09_no_internal_recipient.RULE,
    rec10_unused_party.RULE,
    rec11_unnamed_partners.RULE,
    rec12_broken_commitment.RULE,
)
