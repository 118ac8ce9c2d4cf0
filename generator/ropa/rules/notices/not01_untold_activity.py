"""No policy tells an activity, and no exemption is stated.

## Why it matters

Every person whose data a controller uses is told of it (Art. 13, 14 GDPR), at the latest when the data are collected or
within a month. An activity that no policy covers is done behind their backs. Where the law exempts from informing, the
controller shows why (Art. 13(4), 14(5)), with `not_informed` in the activity.

A policy tells the activities it lists, or, without a list, all those of its organisations under its law.

## Reported

An activity that the policy's list has lost.

```yaml title="activities/orders.yaml"
name: Orders
```

```yaml title="notices/privacy.yaml"
activities: [deliveries]
```

An activity that the policy leaves out.

```yaml title="activities/orders.yaml"
name: Orders
```

```yaml title="notices/privacy.yaml"
except: [orders]
```

One that is done by an organisation for which no policy speaks.

```yaml title="organisations/shop.yaml"
name: Example Shop SA
```

```yaml title="activities/orders.yaml"
controllers: [shop]
```

```yaml title="notices/privacy.yaml"
controllers: [example]
```

## Accepted

A policy without a list tells everything of its organisations.

```yaml title="activities/orders.yaml"
name: Orders
```

An exemption, and an activity that has not begun.

```yaml title="activities/orders.yaml"
not_informed: [{ground: already-informed, reason: the form that they fill in tells everything}]
```

```yaml title="activities/returns.yaml"
lifecycle: {status: planned, created: 2026-01-15}
```

```yaml title="notices/privacy.yaml"
activities: [deliveries]
```

## Limits

Work done for others is told by them. Ended activities are no longer told. A register without any policy is reported
once. A policy that is still being prepared counts; as long as one cannot be read, or names an activity that does not
exist, nothing is reported. The finding stands at the list that lacks the activity when one policy is for its
organisation and law, otherwise at the activity.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity, Span
from ropa.model.notice import Notice
from ropa.register import Entry, Register
from ropa.register.activity_facts import ActivityFacts, activity_facts, every_activity
from ropa.register.selection import TOLD, controllers_of, reach_of, told
from ropa.rules.base import Finding, Rule

HELP = "add it to `activities` of a policy, or say in the activity under `not_informed` why none is due"
EXCEPT_HELP = "take it out of `except`, or add it to the policy that tells it"
NONE_HELP = "write the plan of a policy in `notices/`, with `title`, `jurisdiction`, `controllers` and `languages`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity under way that nobody is told of; the register once when it has no policy at all."""
    if register.known_ids.get("notices", frozenset()) - register.notices.keys():
        return  # a policy that cannot be read might tell them
    if _mistyped(register):
        return  # it may be the one that seems to be untold
    policies = told(register)
    untold = [one for one in every_activity(register) if one.id not in policies and _must_be_told(one)]
    if untold and not register.notices:
        home = register.settings_entry
        place = home.at() if home is not None else untold[0].entry.at()
        message = f"there is no policy: nobody is told of {_number(len(untold))}"
        yield Finding(place, message, NONE_HELP)
        return
    for one in untold:
        yield _finding(register, one)


def _mistyped(register: Register) -> bool:
    """Tell whether a policy names an activity that does not exist; the check of references speaks of it."""
    known = register.known_ids.get("activities", register.activities)
    lists = [entry.value.activities or () for entry in register.notices.values()]
    return any((one if isinstance(one, str) else one.activity) not in known for listed in lists for one in listed)


def _must_be_told(one: ActivityFacts) -> bool:
    status = one.lifecycle.status
    return (status is None or status in TOLD) and not one.value.not_informed


def _number(count: int) -> str:
    return "1 activity" if count == 1 else f"{count} activities"


def _finding(register: Register, one: ActivityFacts) -> Finding:
    here = one.entry.at("name")
    message = f"no policy tells the activity `{one.id}`, and it states no exemption from informing"
    fitting = [entry for entry in register.notices.values() if _is_for(register, entry.value, one)]
    for entry in fitting:
        if one.id in (entry.value.except_ or ()):
            place = entry.at("except", entry.value.except_.index(one.id))  # type: ignore[union-attr]
            return Finding(place, message, EXCEPT_HELP, (Related(here, "the activity"),), one.entry)
    lists = [entry for entry in fitting if entry.value.activities is not None]
    grouped = [entry for entry in lists if any(one.id in group.activities for group in entry.value.groups or ())]
    best = grouped or _nearest(register, one, lists)
    if len(best) == 1:
        return Finding(_gap(best[0], one.id), message, HELP, (Related(here, "the activity"),), one.entry)
    return Finding(here, message, HELP, about=one.entry)


def _nearest(register: Register, one: ActivityFacts, lists: list[Entry[Notice]]) -> list[Entry[Notice]]:
    """Return the policies whose readers are most like the persons of an activity."""
    groups = {item.value.group for item in one.subjects}
    closeness = {
        entry.id: (len(groups & set(entry.value.audience or ())), len(groups & _groups_told(register, entry)))
        for entry in lists
    }
    most = max(closeness.values(), default=(0, 0))
    return [entry for entry in lists if closeness[entry.id] == most]


def _groups_told(register: Register, entry: Entry[Notice]) -> set[str]:
    listed = [item if isinstance(item, str) else item.activity for item in entry.value.activities or ()]
    facts = [found for name in listed if (found := activity_facts(register, name)) is not None]
    return {item.value.group for one in facts for item in one.subjects}


def _is_for(register: Register, notice: Notice, one: ActivityFacts) -> bool:
    """Tell whether a policy speaks for the controller of an activity under its law."""
    reach = reach_of(register, notice)
    if reach is None or not reach(one.value):
        return False
    ours = controllers_of(one.value, reach)
    return not notice.controllers or not ours or any(name in notice.controllers for name in ours)


def _gap(entry: Entry[Notice], activity: str) -> Span:
    """Return where in the list of a policy an activity would stand: after the one that its groups name before it."""
    listed = [item if isinstance(item, str) else item.activity for item in entry.value.activities or ()]
    order = [name for group in entry.value.groups or () for name in group.activities]
    if activity in order:
        before = [name for name in order[: order.index(activity)] if name in listed]
        if before:
            return entry.at("activities", listed.index(before[-1]))
    return entry.at("activities", key=True)


RULE = Rule(
    code="NOT01",
    name="untold-activity",
    severity=Severity.ERROR,
    law=("Art. 13 GDPR", "Art. 14 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("activities", "organisations", "jurisdictions"),
)
