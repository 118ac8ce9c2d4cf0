"""A policy has no version or no day from which it applies.

## Why it matters

Whoever reads a policy must see which text it is and since when it holds, and the organisation must be able to show what
it told at the time of a collection (Art. 5(1)(a), 5(2), 12(1) GDPR). Changes are told as such (WP260 rev.01, §§ 29-32),
which needs something to compare with.

## Reported

```yaml title="notices/privacy.yaml"
# left out: version
effective: 2026-02-01
```

The day is missing.

```yaml title="notices/privacy.yaml"
# left out: effective
version: "2.0"
```

## Accepted

```yaml title="notices/privacy.yaml"
version: "2.0"
effective: 2026-02-01
```

A policy that is still being prepared.

```yaml title="notices/staff.yaml"
# left out: version, effective
planned: true
```
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = {
    "version": 'add `version:`, such as `version: "1.0"`',
    "effective": "add `effective:` with the day from which the text applies, such as `effective: 2026-05-04`",
}
SAID = {"version": "has no version", "effective": "does not say from which day it applies"}


def find(register: Register) -> Iterator[Finding]:
    """Yield each policy without a version or an effective date."""
    for entry in register.notices.values():
        if entry.value.planned:
            continue
        for key, help_ in HELP.items():
            if getattr(entry.value, key) is None:
                yield Finding(place_of(entry, key, "url"), f"the policy `{entry.id}` {SAID[key]}", help_)


RULE = Rule(
    code="NOT11",
    name="missing-version",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
