"""Accepted findings: reviewed exceptions with a reason, an approver and an end."""

from typing import Annotated

from ropa.model.base import Internal, Pattern, Record
from ropa.model.text import Date, Sentence

RuleCode = Annotated[
    str, Pattern(r"^[A-Z]{2,4}[0-9]{2}$", "a rule has a code such as RET01; `ropa explain` lists them", "RET02")
]


class Waiver(Record):
    """A finding that was looked at and accepted for a time."""

    rule: Internal[RuleCode]
    """Code of the rule."""
    record: Internal[Sentence]
    """The record, as folder and file name without ending.

    Example: activities/breakdown-claims
    """
    reason: Internal[Sentence]
    """Why it is accepted.

    Example: the purge job goes live in March
    """
    approver: Internal[Sentence]
    """Who accepted it.

    Example: DPO
    """
    until: Internal[Date]
    """Last day on which the exception holds."""


class Waivers(Record):
    """The file of accepted findings."""

    waivers: Internal[tuple[Waiver, ...] | None] = None
    """Accepted findings."""
