"""Security of processing: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.security import (
    sec01_missing_measures,
    sec03_sensitive_data_unprotected,
    sec04_internal_detail_public,
    sec05_untested_measure,
)

RULES: tuple[Rule, ...] = (
    sec01_missing_measures.RULE,
    sec03_sensitive_data_unprotected.RULE,
    sec04_internal_detail_public.RULE,
    sec05_untested_measure.RULE,
)
