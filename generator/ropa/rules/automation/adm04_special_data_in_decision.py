"""A machine decides alone on special categories of data, and nothing that allows this is named.

## Why it matters

A decision based solely on automated processing may use special categories only with the person's explicit consent or
for a substantial public interest laid down by law, and with suitable measures (Art. 22(4) GDPR). This comes on top of
the ground of Art. 22(2) and of the condition of Art. 9(2).

## Reported

```yaml title="activities/triage.yaml"
name: Triage
purposes:
  - id: triage
    title: Deciding who is seen first
    legal_basis: {basis: consent, consent: {how: on the screen, proof: the log, withdrawal: at the desk}}
    special_ground: {condition: explicit-consent, consent: {explicit: true, how: on the screen, withdrawal: there}}
data:
  - {category: health, required: optional}
automated_decisions:
  - name: Order of patients
    kind: solely-automated
    logic: vital signs are given points
    significance: sets the order
    consequences: a lower score means a longer wait
    ground: explicit-consent
    safeguards: a nurse decides anew at once if you ask
dpia: {criteria: [automated-decisions, sensitive-data], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

## Accepted

```yaml title="activities/triage.yaml"
name: Triage
purposes:
  - id: triage
    title: Deciding who is seen first
    legal_basis: {basis: consent, consent: {how: on the screen, proof: the log, withdrawal: at the desk}}
    special_ground: {condition: explicit-consent, consent: {explicit: true, how: on the screen, withdrawal: there}}
data:
  - {category: health, required: optional}
  - {category: contact, required: optional}
automated_decisions:
  - name: Order of patients
    kind: solely-automated
    data: [health]
    logic: vital signs are given points
    significance: sets the order
    consequences: a lower score means a longer wait
    ground: explicit-consent
    special_ground: explicit-consent
    safeguards: a nurse decides anew at once if you ask
  - name: Reminders
    kind: solely-automated
    data: [contact]
    logic: whoever missed an appointment gets no reminder by post
    significance: decides how you are reminded
    consequences: you get an e-mail
    ground: explicit-consent
    safeguards: a member of staff decides anew if you ask
dpia: {criteria: [automated-decisions, sensitive-data], decision: done, document: DPIA-2026-001, date: 2026-01-15}
```

## Limits

Where no ground is named, ADM01 speaks first. A decision that names no data is taken to use those of its purposes. Swiss
law has no such rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.automation import AutomatedDecision, AutomationKind
from ropa.model.personal_data import PersonalData
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.scopes import disjoint, lacking, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, decision_name

HELP = (
    "add `special_ground: explicit-consent` or `special_ground: substantial-public-interest`, or name under `data` of "
    "the decision what it uses, if these are not"
)

Revealing = tuple[Stated[PersonalData], tuple[str, ...]]
"""A category of data, and the special categories that it reveals."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each decision that a machine takes alone on special categories without a ground for that."""
    for activity in every_activity(register):
        for decision in activity.decisions.items:
            one = decision.value
            if one.kind != AutomationKind.SOLELY_AUTOMATED or one.special_ground is not None:
                continue
            used = list(_used(activity, one))
            if used and lacking(register, activity.entry, [one], [], wants_basis) is not None:
                named = ", ".join(category_name(part).removeprefix("the data category ") for part, _ in used)
                message = (
                    f"{decision_name(decision)} is taken by a machine alone on special categories ({named}), and "
                    "nothing that allows this is named"
                )
                related = tuple(
                    Related(part.at(), f"reveals {', '.join(f'`{kind}`' for kind in kinds)}") for part, kinds in used
                )
                place = place_of(decision, "special_ground", "ground")
                yield Finding(place, message, HELP, related, about=decision)


def _used(activity: ActivityFacts, decision: AutomatedDecision) -> Iterator[Revealing]:
    """Yield the special data that a decision uses: those it names, else those of its purposes and persons."""
    for part, kinds in activity.special:
        data = part.value
        if decision.data is not None:
            if data.category in decision.data:
                yield part, kinds
        elif not disjoint(decision.purposes, data.purposes) and not disjoint(
            decision.data_subjects, data.data_subjects
        ):
            yield part, kinds


RULE = Rule(
    code="ADM04",
    name="special-data-in-decision",
    severity=Severity.ERROR,
    law=("Art. 22(4) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("ADM01",),
)
