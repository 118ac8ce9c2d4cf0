"""What an organisation says of its work as a processor is not what the engagements say.

## Why it matters

A processor keeps a record of its own of everything it does for others: for whom, what, transfers and measures
(Art. 30(2) GDPR). In this register these are the files in `engagements/`.

## Reported

```yaml title="organisations/example-hosting.yaml"
name: Example Hosting SA
processor: true
```

It says that it does none, and an engagement names it.

```yaml title="organisations/example-hosting.yaml"
name: Example Hosting SA
processor: false
```

```yaml title="engagements/hosting.yaml"
name: Hosting
processors: [example-hosting]
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

from ropa.diagnostics import Related, Severity
from ropa.model.engagement import Engagement
from ropa.model.lifecycle import Status
from ropa.register import Entry, Register
from ropa.register.roles import listed, processors
from ropa.rules.base import Finding, Rule

OTHER_HELP = "write `processor: true`, or correct `processors` of the engagement"
HELP = "add a file to engagements/ with `processors: [{}]`, or write `processor: false`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each declared processor without an engagement, and each that is declared to be none and has one."""
    if any(not listed(entry.value.processors) for entry in register.engagements.values()):
        return
    unread = len(register.known_ids.get("engagements", ())) > len(register.engagements)
    for entry in register.organisations.values():
        if entry.value.processor and not unread and entry.id not in processors(register):
            message = f"the organisation `{entry.id}` works as a processor, and no engagement is recorded for it"
            yield Finding(entry.at("processor"), message, HELP.format(entry.id))
        elif entry.value.processor is False and (work := _work_of(register, entry.id)):
            message = f"the organisation `{entry.id}` says that it is no processor, and does the work of `{work[0].id}`"
            related = tuple(Related(one.at("processors"), "works as a processor here") for one in work)
            yield Finding(entry.at("processor"), message, OTHER_HELP, related)


def _work_of(register: Register, organisation: str) -> list[Entry[Engagement]]:
    """Return the engagements of an organisation that are not over."""
    return [
        entry
        for entry in register.engagements.values()
        if organisation in listed(entry.value.processors)
        and (entry.value.lifecycle is None or entry.value.lifecycle.status is not Status.ENDED)
    ]


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
