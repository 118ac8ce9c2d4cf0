"""Data are kept longer than the authority recommends, and nothing says why.

## Why it matters

Authorities publish how long they find usual: candidates two years, prospects three (CNIL). One may depart from such a
reference, with a reason that is written down (Art. 5(1)(e), 5(2) GDPR).

## Reported

```yaml title="activities/recruitment.yaml"
applies_in: [FR]
data_subjects: [job-applicants]
retention:
  - {for: P5Y, from: last-contact, then: erase}
```


## Accepted

```yaml title="activities/recruitment.yaml"
applies_in: [FR]
data_subjects: [job-applicants]
retention:
  - {for: P5Y, from: last-contact, reason: posts in this field come up every four years, then: erase}
```

As long as recommended.

```yaml title="activities/recruitment.yaml"
applies_in: [FR]
data_subjects: [job-applicants]
retention:
  - {for: P2Y, from: last-contact, then: erase}
```

Candidates who agreed to a longer time.

```yaml title="activities/recruitment.yaml"
applies_in: [NL]
purposes:
  - id: pool
    title: Offering you other jobs
    legal_basis:
      basis: consent
      consent: {how: a box on the form, proof: time-stamped record, withdrawal: in your account}
data_subjects: [job-applicants]
data: [{category: contact, required: optional, consequence: we offer you no other job}]
retention:
  - {purposes: [pool], for: P1Y, from: application-decision, then: erase}
```

## Limits

A reference is compared with periods from the same starting point, for the data or persons of which it speaks. A
`reason`, `deviation`, `condition` or `law` is an answer.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Limit
from ropa.model.retention import Retention
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, activity_facts
from ropa.register.scopes import places
from ropa.register.stated_once import Owner, stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.lengths import in_words, longer
from ropa.rules.retention.limits import concerns, limits_of
from ropa.rules.retention.phases import period_name, stated_at

KINDS = ("maximum", "reference")
HELP = "say in `deviation:` or `reason:` why the data are kept longer, or shorten the period"


def find(register: Register) -> Iterator[Finding]:
    """Yield each period that exceeds a recommended one without a reason."""
    for item, owner in stated_periods(register):
        period = item.value
        if isinstance(period.for_, str) and isinstance(period.from_, str) and not _explained(period):
            found = next(_exceeded(register, period, owner), None)
            if found is not None:
                message = (
                    f"{period_name(item)} is longer than the {in_words(found.duration)} that the authority recommends"
                )
                place = stated_at(register, item, "for_").at("for")
                yield Finding(place, message, HELP, about=item, rests_on=(found,))


def _explained(period: Retention) -> bool:
    return any((period.reason, period.deviation, period.condition, period.law))


def _exceeded(register: Register, period: Retention, owner: Owner) -> Iterator[Limit]:
    facts = activity_facts(register, owner.id) if owner is not None else None
    for place in places(register, owner, period):
        for limit in limits_of(register, place).by_trigger.get(str(period.from_), ()):
            soft = limit.binding == "guidance" and limit.kind in KINDS and not _agreed(limit, period, facts)
            if soft and longer(str(period.for_), limit.duration) and concerns(limit, period, facts):
                yield limit


def _agreed(limit: Limit, period: Retention, facts: ActivityFacts | None) -> bool:
    """Tell whether candidates have agreed to a longer period: its purposes rest on their consent alone."""
    if limit.topic != "candidates" or facts is None or period.purposes is None:
        return False
    bases = [basis.value.basis for purpose, basis in facts.bases if purpose.value.id in period.purposes]
    return bool(bases) and all(basis == "consent" for basis in bases)


RULE = Rule(
    code="RET09",
    name="longer-than-reference",
    severity=Severity.INFO,
    law=("Art. 5(1)(e) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
