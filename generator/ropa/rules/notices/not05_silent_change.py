"""A policy changed in substance, and nothing says that the persons were told, or told in time.

## Why it matters

A new text on a page informs nobody who has read the old one. Of changes that matter to them, persons are told
(Art. 5(1)(a) GDPR; WP260 rev.01, §§ 29-31); of a new purpose before data are used for it (Art. 13(3), 14(4)). The
organisation must be able to show both (Art. 5(2)).

## Reported

```yaml title="notices/privacy.yaml"
changes:
  - {date: 2026-02-01, version: "1", class: inform, summary: a new provider hosts our site}
```

A new purpose that was announced on the day on which it began.

```yaml title="notices/privacy.yaml"
changes:
  - {date: 2026-02-01, class: prior-information, summary: we also recommend books, announced: 2026-02-01}
```

## Accepted

```yaml title="notices/privacy.yaml"
changes:
  - date: 2026-02-01
    class: inform
    summary: a new provider hosts our site
    announced: 2026-01-10
    announced_by: e-mail to customers
```

Only words changed.

```yaml title="notices/privacy.yaml"
changes:
  - {date: 2026-02-01, class: editorial, summary: the addresses are easier to find}
```

The version does not apply yet: there is still time to tell.

```yaml title="notices/privacy.yaml"
version: "2"
effective: 2027-02-01
changes:
  - {date: 2027-02-01, class: inform, summary: a new provider hosts our site}
```

## Limits

How long beforehand is for the organisation to weigh: the more a change weighs on persons, the earlier (WP260, § 30). A
change without a class is not judged.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.notice_change import Change, ChangeClass
from ropa.register import Register, Stated
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

MATERIAL = (ChangeClass.INFORM, ChangeClass.PRIOR_INFORMATION, ChangeClass.CONSENT_NEEDED)
BEFOREHAND = (ChangeClass.PRIOR_INFORMATION, ChangeClass.CONSENT_NEEDED)
TELL = "tell the persons and add `announced:` with the day, or write `class: editorial` if only words changed"
EARLIER = "correct `announced:`, or wait with the new purpose until the persons have been told"


def find(register: Register) -> Iterator[Finding]:
    """Yield each change of substance that was not announced, and each new purpose announced too late."""
    today = register.day.isoformat()
    for entry in register.notices.values():
        for place, change in enumerate(entry.value.changes or ()):
            said = None if change.date > today else _wrong(change)
            if said is not None:
                message, help_ = said
                where = place_of(Stated(change, entry, ("changes", place)), "announced")
                yield Finding(where, f"the policy `{entry.id}` {message}", help_)


def _wrong(change: Change) -> tuple[str, str] | None:
    """Return what is wrong about how a change was announced, and the remedy."""
    if change.class_ in MATERIAL and change.announced is None:
        return f"changed on {change.date}, and nothing says that the persons were told", TELL
    if change.class_ in BEFOREHAND and change.announced is not None and change.announced >= change.date:
        return f"told of a new purpose on {change.announced}, and it applied from {change.date}", EARLIER
    return None


RULE = Rule(
    code="NOT05",
    name="silent-change",
    severity=Severity.WARNING,
    law=("Art. 13(3) GDPR", "Art. 14(4) GDPR", "Art. 5(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
