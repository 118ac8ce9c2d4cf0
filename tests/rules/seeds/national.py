"""Slips that the rules on national notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
