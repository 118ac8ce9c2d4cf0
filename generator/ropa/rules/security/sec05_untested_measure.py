"""A security measure has not been tested for longer than it should.

## Why it matters

Regular testing of the measures is part of security itself (Art. 32(1)(d) GDPR): backups that were never restored and
rights that nobody reviews protect on paper only.

## Reported

```yaml title="measures.yaml"
access-rights: {name: Access rights, kind: access-management, last_tested: 2025-01-15, test_every: P1Y}
encryption: {name: Encryption, kind: encryption-at-rest, last_tested: 2026-01-15, test_every: P1Y}
```

Never tested.

```yaml title="measures.yaml"
access-rights: {name: Access rights, kind: access-management, last_tested: 2026-01-15, test_every: P1Y}
encryption: {name: Encryption, kind: encryption-at-rest, nature: technical, status: in-place}
```

## Accepted

```yaml title="measures.yaml"
access-rights: {name: Access rights, kind: access-management, last_tested: 2026-01-15, test_every: P1Y}
encryption: {name: Encryption, kind: encryption-at-rest, last_tested: 2025-03-01, test_every: P1Y}
confidentiality: {name: Undertakings, kind: confidentiality-undertaking, nature: legal, status: in-place}
backups: {name: Backups, kind: backup, nature: technical, status: planned}
```

## Limits

Only measures in place are looked at. One with `test_every`, and one that is stated to be technical and in place, should
have been tested once; commitments and rules need no test. Without `test_every` the age of a test is not judged.
"""

from collections.abc import Iterator
from datetime import date

from ropa.diagnostics import Severity
from ropa.model.measure import Measure, MeasureStatus, Nature
from ropa.register import Register
from ropa.register.protection import NOT_IN_PLACE
from ropa.register.reviews import later
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "test it and write the day in `last_tested`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each measure in place whose test is overdue or was never made."""
    for entry in register.measures.values():
        measure = entry.value
        if measure.status in NOT_IN_PLACE:
            continue
        if measure.last_tested is None:
            if measure.test_every is not None or _said_to_work(measure):
                message = f"the measure `{entry.id}` is in place and was never tested"
                yield Finding(place_of(entry, "last_tested", "name"), message, HELP)
        elif measure.test_every is not None:
            due = later(date.fromisoformat(measure.last_tested), measure.test_every)
            if due < register.day:
                message = (
                    f"the measure `{entry.id}` was last tested on {measure.last_tested}; the test was due on {due}"
                )
                yield Finding(entry.at("last_tested"), message, HELP)


def _said_to_work(measure: Measure) -> bool:
    return measure.status is MeasureStatus.IN_PLACE and measure.nature is Nature.TECHNICAL


RULE = Rule(
    code="SEC05",
    name="untested-measure",
    severity=Severity.INFO,
    law=("Art. 32(1)(d) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
