"""The law as rules: one file each, by family; families in the order of the register."""

from ropa.rules import (
    activities,
    automation,
    engagements,
    impact,
    legal_bases,
    national,
    notices,
    organisations,
    personal_data,
    purposes,
    recipients,
    retention,
    security,
    trackers,
    transfers,
    wording,
)
from ropa.rules.base import Finding, Rule

FAMILIES = (
    organisations,
    activities,
    purposes,
    legal_bases,
    personal_data,
    recipients,
    transfers,
    retention,
    security,
    automation,
    impact,
    notices,
    engagements,
    national,
    trackers,
    wording,
)

RULES: tuple[Rule, ...] = tuple(rule for family in FAMILIES for rule in family.RULES)

__all__ = ["FAMILIES", "RULES", "Finding", "Rule"]
