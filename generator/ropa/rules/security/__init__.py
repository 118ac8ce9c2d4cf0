"""Security of processing: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.security import (
    sec01_missing_measures,
    sec02_slogan_for_measure,
    sec03_sensitive_data_unprotected,
    sec04_internal_detail_public,
    sec05_untested_measure,
)

RULES: tuple[Rule, ...] = (
    sec01_missing_measures.RULE,
    sec02_slogan_for_measure.RULE,
    sec03_sensitive_data_unprotected.RULE,
    sec04_internal_detail_public.RULE,
    sec05_untested_measure.RULE,
)
