"""The review of a policy is overdue.

## Why it matters

What a policy says has to stay true (Art. 5(1)(a), 5(2) GDPR), and measures of the controller are reviewed and updated
where necessary (Art. 24(1)). An interval that the team set itself and did not keep shows that nobody looks.

## Reported

```yaml title="notices/privacy.yaml"
last_review: 2024-11-04
review_every: P1Y
```

A policy that was never reviewed within its own interval.

```yaml title="notices/privacy.yaml"
# left out: last_review
effective: 2024-02-01
review_every: P1Y
```

## Accepted

```yaml title="notices/privacy.yaml"
last_review: 2026-01-15
review_every: P1Y
```

A policy without an interval and without a review states nothing that could be overdue.

```yaml title="notices/privacy.yaml"
# left out: last_review, review_every
effective: 2024-02-01
```

## Limits

Without an interval of its own, the register's holds, and a year when it has none; but only for a policy that says when
it was reviewed last.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.reviews import next_policy_review
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "review the policy and write the day as `last_review:`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each published policy whose next review lies in the past."""
    for entry in register.notices.values():
        due = next_policy_review(entry.value, register.settings.review_every)
        if due is not None and due < register.day:
            message = f"the review of the policy `{entry.id}` was due on {due.isoformat()}"
            yield Finding(place_of(entry, "last_review", "review_every"), message, HELP)


RULE = Rule(
    code="NOT16",
    name="overdue-policy-review",
    severity=Severity.WARNING,
    law=("Art. 24(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
