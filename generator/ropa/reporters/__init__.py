"""Findings -> text, JSON. A reporter is a function of a check; none of them prints."""

from collections.abc import Callable, Mapping

from ropa.checking import Checked
from ropa.reporters import json, text

REPORTERS: Mapping[str, Callable[[Checked], str]] = {"text": text.report, "json": json.report}
"""Format name -> reporter, in the order in which `--format` lists them."""

__all__ = ["REPORTERS"]
