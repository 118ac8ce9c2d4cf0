"""The law as rules: one file each, listed here in the order of their codes."""

from ropa.rules import (
    dat04_special_data_without_condition,
    dat12_missing_obligation,
    lb05_legal_obligation_without_law,
    lb07_missing_interest,
    org01_missing_controller_contact,
    pur01_missing_purpose,
    pur03_missing_legal_basis,
    rec01_missing_recipients,
    ret01_missing_retention,
    trf02_missing_mechanism,
)
from ropa.rules.base import Finding, Rule

RULES: tuple[Rule, ...] = (
    dat04_special_data_without_condition.RULE,
    dat12_missing_obligation.RULE,
    lb05_legal_obligation_without_law.RULE,
    lb07_missing_interest.RULE,
    org01_missing_controller_contact.RULE,
    pur01_missing_purpose.RULE,
    pur03_missing_legal_basis.RULE,
    rec01_missing_recipients.RULE,
    ret01_missing_retention.RULE,
    trf02_missing_mechanism.RULE,
)

__all__ = ["RULES", "Finding", "Rule"]
