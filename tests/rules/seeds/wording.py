"""Slips that the rules on wording notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
