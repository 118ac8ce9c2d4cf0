"""Slips that the rules on automation notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
