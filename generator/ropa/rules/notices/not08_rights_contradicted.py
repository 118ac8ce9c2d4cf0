"""The rights that a policy shows are not those that the law gives.

## Why it matters

A policy names the rights that persons have (Art. 13(2)(b) and (c), 14(2)(c) and (d) GDPR). Which these are follows
from the legal basis of each purpose, and ropa works them out. Only a law may restrict one (Art. 23, 11(2), 17(3),
89(2)), and the policy then says which law and why. The objection to direct marketing, the withdrawal of a consent and
the complaint to an authority cannot be restricted at all (Art. 21(3), 7(3), 77).

## Reported

A right is restricted, and no law is named that allows it.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
    rights:
      - {right: erasure, reason: as long as the complaint is open}
```

The law is named, but not why and how far.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
    rights:
      - {right: erasure, law: "Code de droit économique, art. III.86"}
```

A right that nothing restricts.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: news
    title: Sending you news of our shop
    legal_basis:
      basis: consent
      consent: {how: by ticking a box, proof: the log of the form, withdrawal: the link in each message}
    rights:
      - {right: withdraw-consent, reason: until the next issue, law: "Code de droit économique, art. III.86"}
data:
  - {category: contact, required: optional}
```

The plan of the policy leaves the rights out.

```yaml title="notices/privacy.yaml"
sections: [at-a-glance, controller, dpo, purposes, contact, complaint]
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: deliver
    title: Delivering your order
    legal_basis: {basis: contract}
    rights:
      - {right: erasure, reason: the invoice must be kept, law: "Code de droit économique, art. III.86"}
      - {right: object, granted: we stop on request}
```

## Limits

A right that is granted beyond the law needs no reason. That a right is restricted which the legal basis does not give
in the first place is no contradiction: it explains why the policy does not name it. A plan without the section on
rights is reported as NOT09 where the right to object is not set apart anywhere else.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Right
from ropa.model.purpose import Purpose, RightLimit
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.notices.telling import leaves_out

LAW_HELP = 'add `law:` with the provision that restricts it, such as `law: "Code civil, art. 40"`, or take it out'
REASON_HELP = "add `reason:` with why and how far, such as `reason: as long as the inquiry is open`"
ABSOLUTE_HELP = "take it out: no law allows to restrict this right"
SECTION_HELP = "add `rights` to `sections`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each restriction that the law does not carry, and each plan without the section on rights."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.rights:
                for limit in answer(purpose.value.rights, purpose.entry, *purpose.pointer, "rights"):
                    yield from _limit(activity, purpose, limit)
    for entry in register.notices.values():
        if leaves_out(entry, "rights"):
            message = f"the policy `{entry.id}` has no section on the rights of the person"
            yield Finding(entry.at("sections", key=True), message, SECTION_HELP)


def _limit(activity: ActivityFacts, purpose: Stated[Purpose], limit: Stated[RightLimit]) -> Iterator[Finding]:
    value = limit.value
    rights = list(_rights(activity, value.right))
    if value.granted is not None or not rights:
        return
    name = f"the right `{value.right}` of {purpose_name(purpose)}"
    if all(right.absolute for right in rights):
        yield Finding(
            limit.at("right"), f"{name} is restricted, and nothing may restrict it", ABSOLUTE_HELP, about=limit
        )
    elif value.law is None:
        message = f"{name} is restricted, and no law is named that allows it"
        yield Finding(place_of(limit, "law", "right"), message, LAW_HELP, about=limit)
    elif value.reason is None:
        message = f"{name} is restricted, and it is not said why and how far"
        yield Finding(place_of(limit, "reason", "right"), message, REASON_HELP, about=limit)


def _rights(activity: ActivityFacts, name: str | None) -> Iterator[Right]:
    """Yield a right as each law of an activity has it."""
    for place in activity.places:
        law = activity.register.law_or_none(place)
        if law is not None:
            yield from (right for right in law.rights() if right.id == name)


RULE = Rule(
    code="NOT08",
    name="rights-contradicted",
    severity=Severity.ERROR,
    law=("Art. 13(2)(b) GDPR", "Art. 14(2)(c) GDPR", "Art. 23 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("NOT09",),
    awaits=("rights",),
)
