"""Slips that the rules on security notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
