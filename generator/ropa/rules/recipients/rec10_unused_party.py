"""Nothing in the register refers to a party.

## Why it matters

A party that no activity, engagement or other record names is mostly left over: the provider has changed, or the
activity that used it is gone. A record that is up to date (Art. 5(2), 24(1) GDPR) holds nothing that no longer is.

## Reported

```yaml title="parties/example-print.yaml"
name: Example Print SA
```

## Accepted

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-print, role: controller, why: to print your letter}]
```

```yaml title="parties/example-print.yaml"
name: Example Print SA
```

A further processor of another party is used.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-print, role: processor, why: to print your letter}]
```

```yaml title="parties/example-print.yaml"
name: Example Print SA
subprocessors: [{party: example-post, service: postage, country: BE, authorised: 2025-02-03}]
```

```yaml title="parties/example-post.yaml"
name: Example Post SA
```

## Limits

Systems, measures and trackers that nothing uses are not asked about. As long as a recipient, a client or a source is
listed without saying who it is, or an activity names no recipient at all, the rule waits: the party may belong there.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.model.engagement import Engagement
from ropa.model.personal_data import SourceKind
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.stated_once import stated_recipients, stated_transfers
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import identifying, name_of
from ropa.rules.recipients.parties_used import uses

HELP = "delete the file if the party no longer has to do with your data, or name it where it receives them"


def find(register: Register) -> Iterator[Finding]:
    """Yield the parties that nothing refers to; most are found among recipients, the rest by a walk through it all."""
    left = dict.fromkeys(register.parties)
    for item, _ in stated_recipients(register):
        left.pop(item.value.party or "", None)
    for transfer, _ in stated_transfers(register):
        left.pop(transfer.value.recipient or "", None)
    used = uses(register, left) if left else {}
    left = {party: None for party in left if not used[party]}
    if left and not _somebody_unnamed(register):
        for party_id in left:
            entry = register.parties[party_id]
            yield Finding(entry.at("name"), f"nothing refers to the party {name_of(entry)}", HELP, about=entry)


def _somebody_unnamed(register: Register) -> bool:
    """Tell whether something refers to nobody where a party could stand, or to one that does not exist."""
    if register.settings_entry is None or any(
        len(register.known_ids.get(kind, ())) > len(entries) for kind, entries in register.collections.items()
    ):
        return True
    named = [(one.value.party, identifying(one)) for one, _ in stated_recipients(register)]
    named += [(one.value.recipient, identifying(one)) for one, _ in stated_transfers(register)]
    if any(field is None or (party and party not in register.parties) for party, field in named):
        return True
    if any(one.recipients.silent or one.recipients.todo or _sourceless(one) for one in every_activity(register)):
        return True
    return any(_clientless(entry.value) for entry in register.engagements.values())


def _sourceless(facts: ActivityFacts) -> bool:
    return any(one.value.kind is SourceKind.PARTY and not one.value.party for one in facts.sources)


def _clientless(engagement: Engagement) -> bool:
    clients: Any = engagement.controllers
    engaged: Any = engagement.subprocessors
    if engaged is None or not isinstance(clients, tuple):
        return True
    return any(not (one.party or one.organisation) for one in clients) or (
        isinstance(engaged, tuple) and any(not one.party for one in engaged)
    )


RULE = Rule(
    code="REC10",
    name="unused-party",
    severity=Severity.INFO,
    law=("Art. 5(2) GDPR", "Art. 24(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("parties",),
)
