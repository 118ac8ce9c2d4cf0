"""The words of texts: the rules, in the order of their codes."""

from ropa.rules.base import Rule
from ropa.rules.wording import (
    wrd01_consent_by_use,
    wrd02_bundled_acceptance,
    wrd03_shifted_duty,
    wrd04_wrong_term,
    wrd05_absolute_promise,
    wrd06_liability_disclaimer,
    wrd07_other_language,
    wrd08_slip_of_the_pen,
    wrd09_markup_residue,
)

RULES: tuple[Rule, ...] = (
    wrd01_consent_by_use.RULE,
    wrd02_bundled_acceptance.RULE,
    wrd03_shifted_duty.RULE,
    wrd04_wrong_term.RULE,
    wrd05_absolute_promise.RULE,
    wrd06_liability_disclaimer.RULE,
    wrd07_other_language.RULE,
    wrd08_slip_of_the_pen.RULE,
    wrd09_markup_residue.RULE,
)
