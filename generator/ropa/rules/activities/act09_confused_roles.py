"""Somebody is controller and processor of the same processing.

## Why it matters

A controller decides why and how data are processed; a processor works on the controller's instructions (Art. 4(7), (8)
GDPR). Whoever decides on purposes is a controller for that processing, whatever the contract calls it (Art. 28(10)). A
record that names one body as both does not tell people whom to turn to.

## Reported

The only controller of an activity as its own processor.

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example]
recipients:
  - {organisation: example, role: processor, why: to run the shop}
```

Work done for oneself.

```yaml title="engagements/storage.yaml"
name: Storage
processors: [example]
controllers:
  - {organisation: example, contract: CT-2025-001, signed: 2025-01-06}
  - {party: example-client, contract: CT-2025-002, signed: 2025-01-06}
```

A joint controller as a processor.

```yaml title="arrangements/club.yaml"
name: Customer club
organisations: [example]
parties: [example-client]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
arrangement: club
recipients:
  - {party: example-client, role: processor, why: to run the customer club}
```

```yaml title="parties/example-client.yaml"
name: Example Client SA
```

## Accepted

A company of the group that works for another one.

```yaml title="organisations/example-services.yaml"
name: Example Services SA
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
controllers: [example]
recipients:
  - {organisation: example-services, role: processor, why: to run the shop}
```

```yaml title="engagements/storage.yaml"
name: Systems of the group
processors: [example-services]
controllers:
  - {organisation: example, contract: CT-2025-001, signed: 2025-01-06}
  - {party: example-client, contract: CT-2025-002, signed: 2025-01-06}
```

A joint controller for one purpose, and a processor for another.

```yaml title="arrangements/club.yaml"
name: Customer club
organisations: [example]
parties: [example-client]
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
purposes:
  - id: club
    title: Running our customer club
    legal_basis: {basis: contract, stage: performance, contract: your membership}
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract, stage: performance, contract: your order}
arrangement:
  - {arrangement: club, purposes: [club]}
recipients:
  - {party: example-client, role: processor, purposes: [deliver], why: to carry parcels}
```

```yaml title="parties/example-client.yaml"
name: Example Client SA
```

## Limits

Only what the record itself says of one body is compared. An activity with several controllers may have one of them as
the processor of the others. Work for others that has own purposes beside it is recorded as an activity and an
engagement, which may name each other.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.party import Role
from ropa.model.recipients import Recipient
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.links import arrangements_of
from ropa.register.roles import listed
from ropa.register.scopes import disjoint
from ropa.rules.base import Finding, Rule

OWN_HELP = "name the department that receives the data, or leave the item out"
CLIENT_HELP = "name the controller for whom the work is done, or record it as an activity of your own"
JOINT_HELP = "write `role: joint-controller`, or limit arrangement and recipient to different `purposes`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each body that a record names as controller and as processor of the same."""
    for activity in every_activity(register):
        own = activity.value.recipients
        if isinstance(own, tuple):
            yield from _own_processor(activity, own)
            if activity.value.arrangement is not None:
                yield from _joint_processor(register, activity)
    for entry in register.engagements.values():
        processors = listed(entry.value.processors)
        for client in answer(entry.value.controllers, entry, "controllers"):
            if client.value.organisation is not None and processors == (client.value.organisation,):
                message = f"the engagement `{entry.id}` is work that `{client.value.organisation}` does for itself"
                yield Finding(client.at("organisation"), message, CLIENT_HELP)


def _own_processor(activity: ActivityFacts, own: tuple[Recipient, ...]) -> Iterator[Finding]:
    for index, one in enumerate(own):
        if one.role is Role.PROCESSOR and one.organisation and activity.controllers == (one.organisation,):
            message = f"`{one.organisation}` is the controller of the activity `{activity.id}` and its own processor"
            yield Finding(activity.entry.at("recipients", index, "organisation"), message, OWN_HELP)


def _joint_processor(register: Register, activity: ActivityFacts) -> Iterator[Finding]:
    for part in arrangements_of(activity.entry):
        arrangement = register.arrangements.get(part.value.arrangement or "")
        joint = arrangement.value.parties or () if arrangement else ()
        for item in activity.recipients if joint else ():
            one = item.value
            if one.party in joint and not disjoint(one.purposes, part.value.purposes):
                party = register.parties.get(one.party or "")
                if (one.role or (party.value.role if party else None)) is Role.PROCESSOR:
                    message = f"`{one.party}` is a joint controller of the activity `{activity.id}` and its processor"
                    related = (Related(part.at(), "the arrangement names it as a joint controller"),)
                    yield Finding(item.at("role" if one.role else "party"), message, JOINT_HELP, related)


RULE = Rule(
    code="ACT09",
    name="confused-roles",
    severity=Severity.WARNING,
    law=("Art. 4(7) GDPR", "Art. 4(8) GDPR", "Art. 28(10) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
