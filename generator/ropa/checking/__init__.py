"""The whole check: reading, shape, references, gaps and rules, in one sorted list of findings."""

from ropa.checking.check import Checked, check, check_loaded
from ropa.checking.languages import unworded
from ropa.checking.whole import read_whole

__all__ = ["Checked", "check", "check_loaded", "read_whole", "unworded"]
