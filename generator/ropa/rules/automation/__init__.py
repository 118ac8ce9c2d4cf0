"""Automated decisions and profiling: the rules, in the order of their codes."""

from ropa.rules.automation import (
    adm01_decision_without_ground,
    adm02_unexplained_decision,
    adm03_decision_without_safeguards,
    adm04_special_data_in_decision,
    adm05_undescribed_profiling,
    adm06_automation_not_stated,
)
from ropa.rules.base import Rule

RULES: tuple[Rule, ...] = (
    adm01_decision_without_ground.RULE,
    adm02_unexplained_decision.RULE,
    adm03_decision_without_safeguards.RULE,
    adm04_special_data_in_decision.RULE,
    adm05_undescribed_profiling.RULE,
    adm06_automation_not_stated.RULE,
)
