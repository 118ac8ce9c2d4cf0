"""Slips that the rules on notices notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
