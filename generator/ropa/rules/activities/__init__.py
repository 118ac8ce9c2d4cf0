"""The life and identity of an activity: the rules, in the order of their codes."""

from ropa.rules.activities import (
    act01_duplicate_id,
    act02_missing_owner,
    act03_contradictory_lifecycle,
    act04_overdue_review,
    act05_generic_name,
    act06_missing_disposal_date,
    act07_link_for_content,
    act08_placeholder_text,
    act09_confused_roles,
)
from ropa.rules.base import Rule

RULES: tuple[Rule, ...] = (
    act01_duplicate_id.RULE,
    act02_missing_owner.RULE,
    act03_contradictory_lifecycle.RULE,
    act04_overdue_review.RULE,
    act05_generic_name.RULE,
    act06_missing_disposal_date.RULE,
    act07_link_for_content.RULE,
    act08_placeholder_text.RULE,
    act09_confused_roles.RULE,
)
