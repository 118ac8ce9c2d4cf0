"""Purposes: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.purposes import (
    pur01_missing_purpose,
    pur02_vague_purpose,
    pur03_missing_legal_basis,
    pur04_several_bases_for_one_case,
    pur05_purpose_without_links,
    pur06_data_without_purpose,
    pur07_further_use_without_reason,
    pur08_unmarked_marketing,
    pur09_basis_as_purpose,
)

RULES: tuple[Rule, ...] = (
    pur01_missing_purpose.RULE,
    pur02_vague_purpose.RULE,
    pur03_missing_legal_basis.RULE,
    pur04_several_bases_for_one_case.RULE,
    pur05_purpose_without_links.RULE,
    pur06_data_without_purpose.RULE,
    pur07_further_use_without_reason.RULE,
    pur08_unmarked_marketing.RULE,
    pur09_basis_as_purpose.RULE,
)
