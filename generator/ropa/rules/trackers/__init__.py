"""Cookies and other trackers: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.trackers import (
    trk01_tracker_facts_missing,
    trk02_exempt_without_right,
    trk03_unexplained_exemption,
    trk04_unused_tracker,
    trk05_refusal_not_explained,
    trk06_tracker_kept_too_long,
    trk07_measuring_for_others,
)

RULES: tuple[Rule, ...] = (
    trk01_tracker_facts_missing.RULE,
    trk02_exempt_without_right.RULE,
    trk03_unexplained_exemption.RULE,
    trk04_unused_tracker.RULE,
    trk05_refusal_not_explained.RULE,
    trk06_tracker_kept_too_long.RULE,
    trk07_measuring_for_others.RULE,
)
