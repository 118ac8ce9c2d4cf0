"""Profiling, or a decision prepared by a machine, is not recorded, or not how it works or what it means.

## Why it matters

Fairness and transparency (Art. 5(1)(a) GDPR) want persons to know that they are profiled and with what consequences,
even where no decision is taken by a machine alone (recital 60, WP260 rev.01). Whoever objects (Art. 21) has to know to
what.

## Reported

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - name: Groups of customers
    kind: profiling
    significance: sets which offers you get
    consequences: you may get fewer offers
```

Neither what the result is for nor what it means.

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - name: Groups of customers
    kind: assisted
    logic: orders of the last year are counted
```

Scores, and not a word of where they come from.

```yaml title="activities/offers.yaml"
name: Offers
data:
  - {category: contact, required: optional}
  - {category: profiles-scores, sources: [derived]}
sources: [person, {kind: derived, description: your orders}]
automated_decisions: none
```

## Accepted

```yaml title="activities/offers.yaml"
name: Offers
automated_decisions:
  - name: Groups of customers
    kind: profiling
    logic: orders of the last year are counted
    significance: sets which offers you get
```

Scores that people give.

```yaml title="activities/offers.yaml"
name: Offers
data:
  - {category: contact, required: optional}
  - {category: profiles-scores, sources: [internal]}
sources: [person, {kind: internal, description: our sales staff, informed: with the first offer}]
automated_decisions: {none: a member of staff writes down what you might like}
```

## Limits

Where the record says that there is none, profiles and scores among the data speak against it unless a reason stands
with the `none`. A `todo:` is an open gap, not a finding of this rule. Decisions that a machine takes alone are the
matter of ADM02.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.automation import AutomationKind
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, decision_name

WHAT = {AutomationKind.PROFILING: "is profiling", AutomationKind.ASSISTED: "is prepared by a machine"}
LOGIC_HELP = "add `logic:` in plain words, such as `logic: orders of the last year are counted`"
PROFILES = "profiles-scores"
NONE_HELP = (
    "add the profiling with `name`, `kind` and `logic`, or write `{none: who makes the profile, without a machine}`"
)
EFFECT_HELP = "add `significance:` or `consequences:`, such as `consequences: you get fewer offers`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each profiling or prepared decision without its logic, or without both use and effect."""
    for activity in every_activity(register):
        for decision in activity.decisions.items:
            one = decision.value
            what = WHAT.get(one.kind) if isinstance(one.kind, AutomationKind) else None
            if what is None:
                continue
            if one.logic is None:
                message = f"{decision_name(decision)} {what}, and how it works is not said"
                yield Finding(place_of(decision, "logic", "kind"), message, LOGIC_HELP, about=decision)
            elif one.significance is None and one.consequences is None:
                message = f"{decision_name(decision)} {what}, and what it means for the person is not said"
                yield Finding(place_of(decision, "significance", "kind"), message, EFFECT_HELP, about=decision)
        yield from _denied(register, activity)


def _denied(register: Register, activity: ActivityFacts) -> Iterator[Finding]:
    """Yield that profiles are among the data of an activity that says, without a reason, that nobody is profiled."""
    stated = activity.decisions
    if not stated.none or stated.reason is not None:
        return
    for part in activity.categories:
        category = part.value.category
        if isinstance(category, str) and register.vocabulary("data-categories").within(category, PROFILES):
            message = (
                f"{category_name(part)} tells of profiling, and the activity `{activity.id}` says that there is none"
            )
            related = (Related(part.at("category"), "what is derived or predicted about a person"),)
            yield Finding(activity.entry.at("automated_decisions"), message, NONE_HELP, related)
            return


RULE = Rule(
    code="ADM05",
    name="undescribed-profiling",
    severity=Severity.WARNING,
    law=("Art. 5(1)(a) GDPR", "Art. 13(2)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
