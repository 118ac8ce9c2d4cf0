"""Slips that the rules on engagements notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
