"""Data protection impact assessment and its screening (Art. 35, WP248 rev.01)."""

from enum import StrEnum

from ropa.model.base import Internal, Record, Regulator
from ropa.model.citation import DocumentRef
from ropa.model.facts import Fact, Owed
from ropa.model.text import Date, Paragraphs, Text, Texts


class DpiaCriterion(StrEnum):
    """The nine criteria of WP248."""

    EVALUATION_SCORING = "evaluation-scoring"
    """Evaluation or scoring, profiling and predicting."""
    AUTOMATED_DECISIONS = "automated-decisions"
    """Automated decisions with legal or similar effect."""
    SYSTEMATIC_MONITORING = "systematic-monitoring"
    """Systematic monitoring."""
    SENSITIVE_DATA = "sensitive-data"
    """Sensitive or highly personal data."""
    LARGE_SCALE = "large-scale"
    """Large scale."""
    MATCHING_COMBINING = "matching-combining"
    """Matching or combining data sets."""
    VULNERABLE_PERSONS = "vulnerable-persons"
    """Vulnerable persons."""
    INNOVATIVE_TECHNOLOGY = "innovative-technology"
    """Innovative use or new technology."""
    BLOCKING_RIGHTS = "blocking-rights"
    """Processing that itself keeps persons from a right, a service or a contract."""


class DpiaDecision(StrEnum):
    """What the screening led to."""

    REQUIRED = "required"
    """An assessment is required and not yet begun."""
    IN_PROGRESS = "in-progress"
    """It is being made."""
    DONE = "done"
    """It is made."""
    NOT_REQUIRED = "not-required"
    """None is required; the rationale says why."""


class ResidualRisk(StrEnum):
    """What is left after the measures."""

    LOW = "low"
    """Low."""
    MEDIUM = "medium"
    """Medium."""
    HIGH = "high"
    """High; the authority must be consulted first (Art. 36)."""


class Dpia(Record):
    """Screening and assessment."""

    criteria: Regulator[Fact[tuple[DpiaCriterion, ...]] | None] = None
    """The criteria that are met.

    Example: [large-scale, sensitive-data]
    """
    national_list: Regulator[Texts | None] = None
    """Entries of the authority's list that are met.

    Example: [health data of a hospital]
    """
    decision: Regulator[Owed[DpiaDecision] | None] = None
    """What the screening led to."""
    rationale: Regulator[Owed[Text] | None] = None
    """Why.

    Example: one criterion only, few persons
    """
    screened: Regulator[Date | None] = None
    """Day of the screening."""
    document: Internal[Owed[DocumentRef] | None] = None
    """The assessment.

    Example: DPIA-2025-006
    """
    date: Regulator[Owed[Date] | None] = None
    """Day of the assessment."""
    dpo_advice: Internal[Owed[Text] | None] = None
    """The advice of the data protection officer (Art. 35(2)).

    Example: favourable, with two conditions
    """
    persons_consulted: Internal[Owed[Text] | None] = None
    """The views of the persons or their representatives (Art. 35(9)).

    Example: works council heard on 2025-09-12
    """
    residual_risk: Regulator[Owed[ResidualRisk] | None] = None
    """The risk that is left."""
    prior_consultation: Regulator[Owed[Text] | None] = None
    """The consultation of the authority (Art. 36), if any.

    Example: not needed
    """
    review: Internal[Date | None] = None
    """Day of the next review."""
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: re-screen with the new camera
    """
