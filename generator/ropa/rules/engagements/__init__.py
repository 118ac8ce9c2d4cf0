"""Records of a processor: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.engagements import (
    prc01_no_controller_named,
    prc02_missing_category_of_processing,
    prc03_missing_transfer_country,
    prc04_missing_processor_measures,
    prc05_missing_client_contract,
    prc06_unauthorised_subprocessor,
)

RULES: tuple[Rule, ...] = (
    prc01_no_controller_named.RULE,
    prc02_missing_category_of_processing.RULE,
    prc03_missing_transfer_country.RULE,
    prc04_missing_processor_measures.RULE,
    prc05_missing_client_contract.RULE,
    prc06_unauthorised_subprocessor.RULE,
)
