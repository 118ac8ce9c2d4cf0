"""Data collected for another purpose are used further, and what allows it is not said.

## Why it matters

Data collected for one purpose may be used for another only if the two are compatible, or with consent, or where a law
requires it (Art. 5(1)(b), 6(4) GDPR). Compatibility is an assessment: the link between the purposes, the context, the
kind of data, the consequences, the safeguards. The persons are told of it before the further use begins (Art. 13(3),
14(4)).

## Reported

```yaml title="activities/study.yaml"
name: Study
purposes:
  - id: study
    title: Finding out which parts wear out
    legal_basis: {basis: legitimate-interests, interest: parts that last, assessment: LIA-2026-004}
    further_processing: {original: repairing your device, informed: with the repair form}
```

## Accepted

```yaml title="activities/study.yaml"
name: Study
purposes:
  - id: study
    title: Finding out which parts wear out
    legal_basis: {basis: legitimate-interests, interest: parts that last, assessment: LIA-2026-004}
    further_processing:
      original: repairing your device
      compatibility: statistics about parts, without names, have no effect on you and stay close to the repair
      informed: with the repair form
```

Consent is the answer, or the law that requires the further use.

```yaml title="activities/study.yaml"
name: Study
purposes:
  - id: interview
    title: Asking you how the device was used
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by message}
    further_processing: {original: repairing your device}
  - id: report
    title: Reporting dangerous devices
    legal_basis: {basis: legal-obligation, law: "Regulation (EU) 2023/988, art. 20"}
    further_processing: {original: repairing your device}
data:
  - {category: contact, required: optional}
```

## Limits

The general law of a public task does not by itself allow a further use; say why it is compatible. Whether the persons
were told in time is for the team to judge. Swiss law is left out. A `todo:` is an open gap, not a finding of this
rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.facts import Todo
from ropa.model.purpose import FurtherProcessing, Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.links import bases_of
from ropa.register.scopes import places, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = "add `compatibility:` with why the new purpose fits the first one, or with the law or consent that allows it"


def find(register: Register) -> Iterator[Finding]:
    """Yield each further use without a word on what allows it."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            further = purpose.value.further_processing
            if further is None or further.compatibility is not None or _allowed(purpose):
                continue
            if any(wants_basis(register, place) for place in places(register, activity.entry, purpose.value)):
                stated = Stated(further, purpose.entry, (*purpose.pointer, "further_processing"))
                message = f"{purpose_name(purpose)} uses data collected for another one, and what allows it is not said"
                yield Finding(place_of(stated, "compatibility", _naming(further)), message, HELP)


def _allowed(purpose: Stated[Purpose]) -> bool:
    """Tell whether consent, or a law that requires it, is the basis in every case; a gap may become one."""
    if isinstance(purpose.value.legal_basis, Todo):
        return True
    bases = [basis.value for basis in bases_of(purpose)]
    return bool(bases) and all(
        basis.basis == "consent" or (basis.basis == "legal-obligation" and basis.law is not None) for basis in bases
    )


def _naming(further: FurtherProcessing) -> str:
    return "original" if further.original is not None else "activity"


RULE = Rule(
    code="PUR07",
    name="further-use-without-reason",
    severity=Severity.ERROR,
    law=("Art. 6(4) GDPR", "Art. 5(1)(b) GDPR", "Art. 13(3) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
