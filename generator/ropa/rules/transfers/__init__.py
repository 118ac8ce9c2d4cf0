"""Transfers to third countries: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.transfers import (
    trf01_undeclared_transfer,
    trf02_missing_mechanism,
    trf03_no_adequacy,
    trf04_unconfirmed_scope,
    trf05_unlisted_recipient,
    trf06_incomplete_clauses,
    trf07_missing_transfer_assessment,
    trf08_repeated_derogation,
    trf09_undocumented_compelling_interests,
    trf10_no_copy_of_safeguards,
    trf11_ending_adequacy,
    trf12_unknown_destination,
    trf13_remote_access,
    trf14_tool_of_another_law,
    trf15_unadapted_clauses,
    trf16_missing_risks,
)

RULES: tuple[Rule, ...] = (
    trf01_undeclared_transfer.RULE,
    trf02_missing_mechanism.RULE,
    trf03_no_adequacy.RULE,
    trf04_unconfirmed_scope.RULE,
    trf05_unlisted_recipient.RULE,
    trf06_incomplete_clauses.RULE,
    trf07_missing_transfer_assessment.RULE,
    trf08_repeated_derogation.RULE,
    trf09_undocumented_compelling_interests.RULE,
    trf10_no_copy_of_safeguards.RULE,
    trf11_ending_adequacy.RULE,
    trf12_unknown_destination.RULE,
    trf13_remote_access.RULE,
    trf14_tool_of_another_law.RULE,
    trf15_unadapted_clauses.RULE,
    trf16_missing_risks.RULE,
)
