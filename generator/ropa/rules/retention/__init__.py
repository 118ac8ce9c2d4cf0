"""Storage periods: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.retention import (
    ret01_missing_retention,
    ret02_vague_period,
    ret03_duration_without_start,
    ret04_one_period_for_all,
    ret05_uncited_legal_period,
    ret06_missing_disposal,
    ret07_unlimited_storage,
    ret08_open_archive,
    ret09_longer_than_reference,
    ret10_backups_left_out,
    ret11_contradictory_phases,
    ret12_statutory_limit,
    ret13_contradictory_periods,
    ret14_foreign_law,
    ret15_minimum_without_end,
)

RULES: tuple[Rule, ...] = (
    ret01_missing_retention.RULE,
    ret02_vague_period.RULE,
    ret03_duration_without_start.RULE,
    ret04_one_period_for_all.RULE,
    ret05_uncited_legal_period.RULE,
    ret06_missing_disposal.RULE,
    ret07_unlimited_storage.RULE,
    ret08_open_archive.RULE,
    ret09_longer_than_reference.RULE,
    ret10_backups_left_out.RULE,
    ret11_contradictory_phases.RULE,
    ret12_statutory_limit.RULE,
    ret13_contradictory_periods.RULE,
    ret14_foreign_law.RULE,
    ret15_minimum_without_end.RULE,
)
