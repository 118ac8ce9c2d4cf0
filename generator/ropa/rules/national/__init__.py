"""What single countries ask for besides: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.national import (
    ch01_missing_guarantee,
    es01_public_inventory_unpublished,
    eui01_institution_register_not_public,
    fr02_calls_without_consent,
    uk01_missing_complaints_contact,
    uk02_missing_schedule_1_condition,
)

RULES: tuple[Rule, ...] = (
    ch01_missing_guarantee.RULE,
    es01_public_inventory_unpublished.RULE,
    eui01_institution_register_not_public.RULE,
    fr02_calls_without_consent.RULE,
    uk01_missing_complaints_contact.RULE,
    uk02_missing_schedule_1_condition.RULE,
)
