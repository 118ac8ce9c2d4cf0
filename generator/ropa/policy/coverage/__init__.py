"""Finished policy -> which item of Articles 13 and 14 is said where, from which line of the register."""

from ropa.policy.coverage.table import Coverage, Covered, Row, coverage, merged

__all__ = ["Coverage", "Covered", "Row", "coverage", "merged"]
