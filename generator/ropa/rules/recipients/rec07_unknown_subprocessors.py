"""Nothing is known of the further processors of a processor that works on sensitive processing.

## Why it matters

A processor engages another only with authorisation (Art. 28(2) GDPR) and answers for it (Art. 28(4)). Where an
assessment of the impact is due, or special categories are processed on a large scale, the controller should know the
whole chain, and where it works on the data.

## Reported

```yaml title="activities/care.yaml"
recipients: [{department: Care}, {party: example-cloud, role: processor, why: to host the records}]
dpia:
  criteria: [sensitive-data, vulnerable-persons]
  decision: done
  rationale: two criteria
  screened: 2025-02-03
  document: DPIA-2025-001
  date: 2025-04-07
  dpo_advice: favourable
  residual_risk: low
```

```yaml title="parties/example-cloud.yaml"
# left out: subprocessors
name: Example Cloud SA
contracts: [{kind: processing, document: DPA-2025-001, signed: 2025-02-03}]
```

## Accepted

```yaml title="activities/care.yaml"
recipients: [{department: Care}, {party: example-cloud, role: processor, why: to host the records}]
dpia:
  criteria: [sensitive-data, vulnerable-persons]
  decision: done
  rationale: two criteria
  screened: 2025-02-03
  document: DPIA-2025-001
  date: 2025-04-07
  dpo_advice: favourable
  residual_risk: low
```

```yaml title="parties/example-cloud.yaml"
name: Example Cloud SA
subprocessors: [{name: Example Vault SA, service: encrypted backups, country: BE, authorised: 2025-02-03}]
```

The contract allows none.

```yaml title="activities/care.yaml"
recipients: [{department: Care}, {party: example-cloud, role: processor, why: to host the records}]
dpia:
  criteria: [sensitive-data, vulnerable-persons]
  decision: done
  rationale: two criteria
  screened: 2025-02-03
  document: DPIA-2025-001
  date: 2025-04-07
  dpo_advice: favourable
  residual_risk: low
```

```yaml title="parties/example-cloud.yaml"
# left out: subprocessors
name: Example Cloud SA
contracts: [{kind: processing, document: DPA-2025-001, signed: 2025-02-03, subprocessing: none}]
```
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.dpia import DpiaCriterion, DpiaDecision
from ropa.model.party import Party, SubProcessing
from ropa.model.personal_data import Scale
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts, activity_facts, every_activity
from ropa.register.once import once
from ropa.register.sensitivity import special_kinds
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of
from ropa.rules.recipients.processors import contracts_of, processors

ASSESSED = (DpiaDecision.REQUIRED, DpiaDecision.IN_PROGRESS, DpiaDecision.DONE)
HELP = "add `subprocessors:` with each further processor, its service and country, or write `subprocessors: none`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each processor without a word on further ones that an activity of high risk uses."""
    sensitive = _risky(register)
    for party_id, uses in processors(register).items():
        party = register.parties[party_id]
        if party.value.subprocessors is not None or _forbidden(party):
            continue
        for item, owner in uses:
            risky = owner.id if owner is not None and owner.id in sensitive else None
            if owner is None:
                risky = next((one for one in sorted(sensitive) if _inherits(register, one, item.pointer)), None)
            if risky is not None:
                message = f"nothing says which further processors {name_of(party)} uses for the activity `{risky}`"
                related = (Related(item.at(), "receives data here"),)
                yield Finding(place_of(party, "subprocessors", "name"), message, HELP, related, about=party)
                break


def _forbidden(party: Entry[Party]) -> bool:
    return any(one.value.subprocessing is SubProcessing.NONE for one in contracts_of(party))


def _inherits(register: Register, activity: str, pointer: tuple[str | int, ...]) -> bool:
    facts = activity_facts(register, activity)
    return facts is not None and any(item.inherited and item.pointer == pointer for item in facts.recipients)


@once
def _risky(register: Register) -> frozenset[str]:
    """Return the ids of activities with an assessment, or with special categories on a large scale."""
    return frozenset(one.id for one in every_activity(register) if _high_risk(register, one))


def _high_risk(register: Register, facts: ActivityFacts) -> bool:
    dpia = facts.dpia
    if dpia is not None and dpia.decision in ASSESSED:
        return True
    if not any(special_kinds(register, part.value) for part in facts.categories):
        return False
    criteria = dpia.criteria if dpia is not None and isinstance(dpia.criteria, tuple) else ()
    return DpiaCriterion.LARGE_SCALE in criteria or any(one.value.scale is Scale.OVER_100000 for one in facts.subjects)


RULE = Rule(
    code="REC07",
    name="unknown-subprocessors",
    severity=Severity.INFO,
    law=("Art. 28(2) GDPR", "Art. 28(4) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("REC02",),
)
