"""An organisation says that it works as a processor, and no such work is recorded.

## Why it matters

A processor keeps a record of its own of everything it does for others: for whom, what, transfers and measures
(Art. 30(2) GDPR). In this register these are the files in `engagements/`.

## Reported

```yaml title="organisations/example-hosting.yaml"
name: Example Hosting SA
processor: true
```

## Accepted

```yaml title="organisations/example-hosting.yaml"
name: Example Hosting SA
processor: true
```

```yaml title="engagements/hosting.yaml"
name: Hosting
processors: [example-hosting]
```

## Limits

Work that is over counts, since its record is kept. While an engagement does not say who does it, nothing is reported
here. That `processor` is left out although there are engagements is no mistake.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.roles import listed, processors
from ropa.rules.base import Finding, Rule

HELP = "add a file to engagements/ with `processors: [{}]`, or write `processor: false`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each declared processor without an engagement."""
    if any(not listed(entry.value.processors) for entry in register.engagements.values()):
        return
    unread = len(register.known_ids.get("engagements", ())) > len(register.engagements)
    for entry in register.organisations.values():
        if entry.value.processor and not unread and entry.id not in processors(register):
            message = f"the organisation `{entry.id}` works as a processor, and no engagement is recorded for it"
            yield Finding(entry.at("processor"), message, HELP.format(entry.id))


RULE = Rule(
    code="ORG09",
    name="processor-without-engagement",
    severity=Severity.ERROR,
    law=("Art. 30(2) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("organisations",),
)
