"""Slips that the rules on impact notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
