"""The screening leaves out a criterion that the record itself shows to be met.

## Why it matters

The screening decides whether an impact assessment is due (Art. 35(1) GDPR). When the record has health data, children,
or a hundred thousand persons, and the screening does not count them, one of the two is wrong.

## Reported

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground: {condition: health-care, secrecy: medical secrecy}
data_subjects: [patients]
data:
  - {category: health, required: contract, consequence: we cannot treat you}
dpia: {criteria: [innovative-technology], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

## Accepted

A criterion that nothing in the record shows is no contradiction; and the record can say that a group is not vulnerable
here, or that data reveal nothing.

```yaml title="activities/staff.yaml"
name: Staff list
data_subjects:
  - {group: employees, vulnerable: false}
data:
  - {category: health, special: [], items: [first aiders], required: optional}
dpia: {criteria: [innovative-technology], decision: not-required, rationale: names only, screened: 2026-01-15}
```

## Limits

Counted are special and criminal data, categories marked `highly_personal`, profiling, decisions that a machine takes
alone, a hundred thousand persons (tens of thousands, if the data are special or criminal), and groups that are
vulnerable, children, or dependent on the controller; not what DAT04, DAT08 or ADM01 find without any ground, since they
speak first. The other criteria are for whoever screens.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.impact.criteria import evidence, named, screened_activities, stated
from ropa.rules.impact.refusal import section

HELP = (
    "add what is missing to `criteria`, or correct the record where it is not so (`vulnerable: false` at the group, "
    "`special: []` at the data)"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each screening whose criteria lack what the record shows."""
    for activity, shown in screened_activities(register):
        said = stated(activity) if shown else None
        if said is None or shown.keys() <= {*said}:
            continue
        dpia = section(activity)
        missing = tuple(criterion for criterion in shown if criterion not in said)
        if dpia is not None:
            message = f"the screening of `{activity.id}` leaves out {named(missing)}, which the record shows to be met"
            yield Finding(dpia.at("criteria"), message, HELP, evidence(activity, shown), dpia)


RULE = Rule(
    code="DPIA05",
    name="contradicted-criteria",
    severity=Severity.WARNING,
    law=("Art. 35(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DPIA01", "DPIA02", "DPIA03"),
)
