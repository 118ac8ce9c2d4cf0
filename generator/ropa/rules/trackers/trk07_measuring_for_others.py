"""A tracker is called exempt as audience measurement, and somebody reads it for ends of their own.

## Why it matters

Where an authority exempts the measuring of an audience from consent, it does so for statistics that are made for the
publisher alone. A tracker that another company reads for its own ends, or whose supplier is a controller of what it
records, is set only after consent (Art. 5(3) of Directive 2002/58).

## Reported

```yaml title="trackers.yaml"
visits:
  name: visits
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: statistics without following anybody
  data: [pages visited]
  lifetime: P13M
  third_parties: [example-panel]
```

```yaml title="parties/example-panel.yaml"
name: Example Panel BV
role: controller
```

```yaml title="activities/site.yaml"
name: Counting visits
trackers: [visits]
```

The supplier of the tracker is a controller.

```yaml title="trackers.yaml"
visits:
  name: visits
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: statistics without following anybody
  data: [pages visited]
  lifetime: P13M
  third_parties: none
  provider: example-panel
```

```yaml title="parties/example-panel.yaml"
name: Example Panel BV
role: controller
```

```yaml title="activities/site.yaml"
name: Counting visits
trackers: [visits]
```

## Accepted

A processor counts for the publisher.

```yaml title="trackers.yaml"
visits:
  name: visits
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: statistics without following anybody
  data: [pages visited]
  lifetime: P13M
  provider: example-counts
  third_parties: [example-counts]
```

```yaml title="parties/example-counts.yaml"
name: Example Counts BV
role: processor
contracts: [{document: DPA-2026-7, signed: 2026-01-10}]
```

```yaml title="activities/site.yaml"
name: Counting visits
trackers: [visits]
```

Nobody else reads it; a tracker that waits for consent.

```yaml title="trackers.yaml"
visits:
  name: visits
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: statistics without following anybody
  data: [pages visited]
  lifetime: P13M
  third_parties: none
panel:
  name: panel
  category: analytics
  purpose: compares our visits with those of other sites
  consent: required
  refusal: nothing changes
  data: [pages visited]
  lifetime: P6M
  third_parties: [example-panel]
```

```yaml title="parties/example-panel.yaml"
name: Example Panel BV
role: controller
```

```yaml title="activities/site.yaml"
name: Counting visits
trackers: [visits, panel]
purposes:
  - id: count
    title: Comparing our visits
    legal_basis: {basis: consent, consent: {how: cookie banner, proof: log of choices, withdrawal: cookie settings}}
data:
  - {category: contact, required: optional}
```

## Limits

A party's role is the one it has as recipient of an activity that sets the tracker, or else its usual one. Of somebody
under `third_parties` whose role is not said, it is taken that they read the tracker for themselves; of a `provider`,
that it works for the publisher. Swiss law asks for no consent.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity, Span
from ropa.model.party import Role
from ropa.model.tracker import TrackerConsent
from ropa.register import Register
from ropa.register.answers import answer
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import Tracked, every_tracker

WORKING = frozenset((Role.PROCESSOR, Role.INTERNAL))
DECIDING = frozenset((Role.CONTROLLER, Role.JOINT_CONTROLLER, Role.GROUP))
HELP = "write `consent: required` and what `refusal:` changes, or correct the party's role if it works for you alone"


def find(register: Register) -> Iterator[Finding]:
    """Yield each exempt measuring of an audience that serves somebody else too."""
    for tracked in every_tracker(register):
        if tracked.asked and tracked.entry.value.consent is TrackerConsent.EXEMPT_AUDIENCE:
            yield from _serving(register, tracked)


def _serving(register: Register, tracked: Tracked) -> Iterator[Finding]:
    entry, provider = tracked.entry, tracked.entry.value.provider
    exempt = f"{tracked.name} is called exempt as audience measurement"
    for item in answer(entry.value.third_parties, entry, "third_parties"):
        if item.value in register.parties and not _roles(register, tracked, item.value) & WORKING:
            yield _finding(tracked, item.at(), f"{exempt}, and `{item.value}` reads it for itself")
            return
    if provider is not None and _roles(register, tracked, provider) & DECIDING:
        yield _finding(tracked, entry.at("provider"), f"{exempt}, and its supplier `{provider}` is a controller")


def _finding(tracked: Tracked, place: Span, message: str) -> Finding:
    related = (Related(tracked.entry.at("consent"), "it is called exempt here"),)
    return Finding(place, message, HELP, related, tracked.entry)


def _roles(register: Register, tracked: Tracked, party: str) -> frozenset[Role]:
    """Return what a party is in the activities that set the tracker, or else what it usually is."""
    received = (item.value for user in tracked.users for item in user.recipients if item.value.party == party)
    stated = frozenset(one.role for one in received if one.role is not None)
    known = register.parties.get(party)
    usual = known.value.role if known is not None else None
    return stated or frozenset(() if usual is None else (usual,))


RULE = Rule(
    code="TRK07",
    name="measuring-for-others",
    severity=Severity.WARNING,
    law=("Directive 2002/58, Art. 5(3)",),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("parties",),
)
