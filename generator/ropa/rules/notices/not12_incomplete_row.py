"""A policy tells a purpose without its legal basis, data or storage period.

## Why it matters

For each purpose a person must see what allows it, which data it uses, who receives them and how long they are kept
(Art. 13(1)(c)-(e), 13(2)(a), 14(1)(c)-(e), 14(2)(a) GDPR): lists of all purposes and of all legal bases side by side do
not tell what belongs together. An activity may have all of this and one policy nothing of it, because the items are
marked for other laws, channels or organisations.

## Reported

All data of a purpose are marked for another channel than that of the policy.

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, channels: [telephone], required: contract, consequence: we cannot deliver}
```

```yaml title="notices/privacy.yaml"
channels: [website]
```

The only period is.

```yaml title="activities/orders.yaml"
name: Orders
retention:
  - {for: P3Y, from: end-of-contract, then: erase, channels: [telephone]}
```

```yaml title="notices/privacy.yaml"
channels: [website]
```

The plan has no place for purposes at all.

```yaml title="notices/privacy.yaml"
sections: [at-a-glance, controller, dpo, rights, contact, complaint]
```

It has one for cookies, and tells of more than cookies.

```yaml title="notices/privacy.yaml"
sections: [controller, cookies, rights, contact, complaint]
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
data:
  - {category: contact, channels: [telephone], required: contract, consequence: we cannot deliver}
  - {category: contact, channels: [website], required: contract, consequence: we cannot deliver}
```

```yaml title="notices/privacy.yaml"
channels: [website]
```

Recipients that hold elsewhere alone: here, nobody receives the data.

```yaml title="activities/orders.yaml"
name: Orders
recipients:
  - {department: Shipping, why: to pack, channels: [telephone]}
```

```yaml title="notices/privacy.yaml"
channels: [website]
```

## Limits

What an activity lacks altogether, or for a purpose in every policy, other rules say. Recipients may well be marked for
other policies, so their absence in one is none of this rule's business. A policy in preparation is left alone.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.model.scope import Scoped
from ropa.register import Register, Stated
from ropa.register.links import bases_of, covers
from ropa.register.scopes import Wanted, always, lacking, wants_basis
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.notices.telling import ToldPurpose, leaves_out, told_purposes

HELP = (
    "add an item that holds there under `{field}`, or take `applies_in`, `channels` or `organisations` out of one that "
    "holds there as well"
)
SECTION_HELP = "add `purposes` to `sections`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose of a policy that loses a part of its row, and each plan without purposes."""
    beyond = _beyond_cookies(register) if any(leaves_out(one, "purposes") for one in register.notices.values()) else ()
    for entry in register.notices.values():
        if leaves_out(entry, "purposes") and (leaves_out(entry, "cookies") or entry.id in beyond):
            message = (
                f"the policy `{entry.id}` has no section on purposes, with legal basis, data, recipients and periods"
            )
            yield Finding(entry.at("sections", key=True), message, SECTION_HELP)
    seen: set[tuple[str, str]] = set()
    for one in told_purposes(register):
        for field, what in _lost(register, one):
            place = one.purpose.at("id")
            key = (str(place), field)
            if key not in seen:
                seen.add(key)
                message = f"the policy `{one.policy.id}` tells {purpose_name(one.purpose)} without {what}"
                related = Related(one.policy.at("jurisdiction"), "the policy")
                yield Finding(place, message, HELP.format(field=field), (related,), one.purpose)


def _beyond_cookies(register: Register) -> frozenset[str]:
    """Return the policies that tell of an activity without trackers, which a section on cookies does not show."""
    return frozenset(one.policy.id for one in told_purposes(register) if not one.activity.value.trackers)


def _lost(register: Register, one: ToldPurpose) -> Iterator[tuple[str, str]]:
    """Yield the parts of a row that the activity has and the policy does not reach.

    What is missing for a whole law, and not only for this policy, other rules say.
    """
    purpose, entry = one.purpose.value, one.activity.entry
    parts: tuple[tuple[str, str, Sequence[Stated[Any]], Wanted | None], ...] = (
        ("legal_basis", "a legal basis", bases_of(one.purpose), wants_basis),
        ("data", "any data", one.activity.categories, None),
        ("retention", "a storage period", one.activity.retention.items, always),
    )
    for field, what, items, wanted in parts:
        meant = [item.value for item in items if covers(getattr(item.value, "purposes", None), purpose.id or "")]
        if not meant or not _limited(meant) or any(one.reach(item) for item in meant):
            continue
        if wanted is None or lacking(register, entry, [purpose], meant, wanted) is None:
            yield field, what


def _limited(items: Sequence[Scoped]) -> bool:
    """Tell whether each item is marked in some way; one that is not holds in every policy."""
    return not any(item.applies_in is None and item.channels is None and item.organisations is None for item in items)


RULE = Rule(
    code="NOT12",
    name="incomplete-row",
    severity=Severity.ERROR,
    law=("Art. 13(1)(c) GDPR", "Art. 13(2)(a) GDPR", "Art. 14(1)(d) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("PUR03", "PUR05", "RET01", "DAT02"),
    awaits=("jurisdictions", "organisations", "channels"),
)
