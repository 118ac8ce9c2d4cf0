"""A transfer rests on compelling interests, and what the law wants of it is not documented.

## Why it matters

The last resort of Art. 49(1), second subparagraph, GDPR has conditions of its own: suitable safeguards, and word to
the authority and to the persons, who are also told the compelling interest. It is the only transfer of which the
record itself documents the safeguards (Art. 30(1)(e), 30(2)(c), 49(6)).

## Reported

```yaml title="activities/defects.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to find the defect}]
transfers:
  - recipient: example-mail
    countries: [TW]
    mechanism: derogation-compelling-interests
    occasional: true
    interest: warning a manufacturer of a dangerous defect
    authority_informed: 2025-03-11
    persons: 14
    persons_informed: by letter of 2025-03-12
    assessment: DOC-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: TW
locations: [TW]
```

Nobody was told.

```yaml title="activities/defects.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to find the defect}]
transfers:
  - recipient: example-mail
    countries: [TW]
    mechanism: derogation-compelling-interests
    occasional: true
    interest: warning a manufacturer of a dangerous defect
    safeguards: coded data, sent once, erased after 30 days
    persons: 14
    assessment: DOC-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: TW
locations: [TW]
```

## Accepted

```yaml title="activities/defects.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: controller, why: to find the defect}]
transfers:
  - recipient: example-mail
    countries: [TW]
    mechanism: derogation-compelling-interests
    occasional: true
    interest: warning a manufacturer of a dangerous defect
    safeguards: coded data, sent once, erased after 30 days
    authority_informed: 2025-03-11
    persons: 14
    persons_informed: by letter of 2025-03-12
    assessment: DOC-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: TW
locations: [TW]
```
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import crossings

PARTS = {
    "interest": ("the interest is not stated", "add `interest:` in words that a person understands"),
    "safeguards": (
        "the safeguards are not documented",
        "add `safeguards:`, such as `coded data, sent once`",
    ),
    "authority_informed": (
        "nothing says that the authority was told",
        "add `authority_informed:` with the day, such as `authority_informed: 2026-03-11`",
    ),
    "persons_informed": (
        "nothing says that the persons were told",
        "add `persons_informed:` with how and when, such as `by letter of 2026-03-12`",
    ),
}


def find(register: Register) -> Iterator[Finding]:
    """Yield what is missing of each transfer on compelling interests."""
    for one in crossings(register):
        tool = one.tool("derogation")
        if tool is not None and tool.safeguards_documented:
            missing = [part for part in PARTS if getattr(one.value, part) is None]
            if missing:
                lacks, remedies = zip(*(PARTS[part] for part in missing), strict=True)
                message = f"{transfer_name(one.item)} rests on compelling interests, and {'; '.join(lacks)}"
                place = place_of(one.item, missing[0]) if len(missing) == 1 else one.item.at("mechanism")
                yield Finding(place, message, "; ".join(remedies), about=one.item)


RULE = Rule(
    code="TRF09",
    name="undocumented-compelling-interests",
    severity=Severity.ERROR,
    law=("Art. 49(1) GDPR", "Art. 49(6) GDPR", "Art. 30(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
