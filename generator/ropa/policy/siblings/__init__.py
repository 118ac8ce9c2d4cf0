"""Two policies of a group -> what differs between them, and why."""

from ropa.policy.siblings.comparison import Comparison, Difference, compare
from ropa.policy.siblings.reasons import Why

__all__ = ["Comparison", "Difference", "Why", "compare"]
