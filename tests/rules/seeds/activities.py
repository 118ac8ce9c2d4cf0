"""Slips that the rules on activities notice."""

from tests.rules.seeds.reading import Seeds

SEEDS: dict[str, Seeds] = {}
