"""Children are among the persons, and no policy that tells of the activity is written for them.

## Why it matters

Information addressed to a child is in such clear and plain language that the child can easily understand it (Art. 12(1)
and recital 58 GDPR). A policy for adults does not inform a child.

## Reported

```yaml title="activities/camps.yaml"
name: Holiday camps
data_subjects: [children, parents-guardians]
```

Their ages say so.

```yaml title="activities/camps.yaml"
name: Holiday camps
data_subjects:
  - {group: event-participants, ages: {from: 8, to: 15}}
```

## Accepted

A policy for children next to that for adults.

```yaml title="activities/camps.yaml"
name: Holiday camps
data_subjects: [children, parents-guardians]
```

```yaml title="notices/children.yaml"
title: Your data at the camp
audience: [children]
activities: [camps]
```

Or the purposes in words for children, and persons who are told to be of age.

```yaml title="activities/camps.yaml"
name: Holiday camps
purposes:
  - id: camp
    title: Running the camp
    legal_basis: {basis: contract}
    worded:
      - {audience: children, title: So that you can join the camp}
data_subjects: [children]
```

```yaml title="activities/trips.yaml"
name: Trips
data_subjects:
  - {group: children, children: false, description: grown-up children of customers}
```

Children who pass by chance.

```yaml title="activities/cameras.yaml"
name: Cameras
purposes:
  - {id: watch, title: Seeing who breaks in, legal_basis: {basis: public-task, law: "Act of 21 March 2007, art. 6"}}
data_subjects: [{group: passers-by, children: true}]
```

## Limits

Asked where a policy tells of the activity at all. Passers-by are left out: nothing is addressed to the children among
them. Children who need not be informed (`not_informed`) are left out.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.lifecycle import Status
from ropa.model.notice import Notice
from ropa.model.notice_activity import NoticeActivity
from ropa.model.personal_data import DataSubject
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.scopes import applies, disjoint
from ropa.register.sensitivity import are_children
from ropa.rules.base import Finding, Rule

CHILDREN = "children"
BY_CHANCE = "passers-by"
HELP = (
    "add a policy with `audience: [children]` that tells of the activity, or word its purposes for children (`worded:`)"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity about children of which no policy tells them."""
    for activity in every_activity(register):
        young = [one for one in activity.subjects if one.value.group != BY_CHANCE and are_children(register, one.value)]
        if not young or activity.lifecycle.status is Status.ENDED or _worded(activity):
            continue
        telling = [entry.value for entry in register.notices.values() if _tells(activity, entry.value)]
        for persons in young:
            if (
                telling
                and not _exempt(activity, persons)
                and not any(_is_for(register, one, persons) for one in telling)
            ):
                message = f"children are among the persons of `{activity.id}`, and no policy on it is written for them"
                yield Finding(persons.at("group"), message, HELP, about=persons)
                break


def _worded(activity: ActivityFacts) -> bool:
    return any(one.audience == CHILDREN for purpose in activity.purposes for one in purpose.value.worded or ())


def _exempt(activity: ActivityFacts, persons: Stated[DataSubject]) -> bool:
    exempted = activity.value.not_informed or ()
    return any(one.data_subjects is None or persons.value.group in one.data_subjects for one in exempted)


def _is_for(register: Register, notice: Notice, persons: Stated[DataSubject]) -> bool:
    """Tell whether a policy is written for children, or for just this group."""
    audiences = register.vocabulary("audiences")
    return any(audiences.within(one, CHILDREN) or one == persons.value.group for one in notice.audience or ())


def _tells(activity: ActivityFacts, notice: Notice) -> bool:
    """Tell whether a policy is about an activity: named or meant, of its controllers, under its law."""
    named = [one.activity if isinstance(one, NoticeActivity) else one for one in notice.activities or ()]
    if (notice.activities is not None and activity.id not in named) or activity.id in (notice.except_ or ()):
        return False
    law = notice.jurisdiction
    if law is not None and not applies(activity.register, activity.value, law):
        return False
    return not disjoint(notice.controllers, activity.controllers or None)


RULE = Rule(
    code="DAT15",
    name="children-not-addressed",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("activities", "audiences", "data-subjects", "jurisdictions", "organisations"),
)
