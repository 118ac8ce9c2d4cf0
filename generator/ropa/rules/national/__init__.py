"""The law of single countries: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.national import (
    es01_public_inventory_unpublished,
    eui01_institution_register_not_public,
)

RULES: tuple[Rule, ...] = (
    es01_public_inventory_unpublished.RULE,
    eui01_institution_register_not_public.RULE,
)
