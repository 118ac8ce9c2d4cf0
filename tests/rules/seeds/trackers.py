"""Slips that the rules on trackers notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
