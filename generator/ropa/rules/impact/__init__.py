"""Data protection impact assessments: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.impact import (
    dpia01_missing_assessment,
    dpia02_statutory_case_without_assessment,
    dpia03_listed_case_without_assessment,
    dpia04_missing_screening,
    dpia05_contradicted_criteria,
    dpia06_outdated_assessment,
    dpia07_high_risk_without_consultation,
    dpia08_advice_not_recorded,
    dpia09_assessment_not_on_file,
)

RULES: tuple[Rule, ...] = (
    dpia01_missing_assessment.RULE,
    dpia02_statutory_case_without_assessment.RULE,
    dpia03_listed_case_without_assessment.RULE,
    dpia04_missing_screening.RULE,
    dpia05_contradicted_criteria.RULE,
    dpia06_outdated_assessment.RULE,
    dpia07_high_risk_without_consultation.RULE,
    dpia08_advice_not_recorded.RULE,
    dpia09_assessment_not_on_file.RULE,
)
