"""An activity names no recipient and does not say that there is none.

## Why it matters

The record states the categories of recipients to whom data are disclosed (Art. 30(1)(d) GDPR), and every policy tells
them (Art. 13(1)(e), 14(1)(e)): processors, other companies of the group, authorities. Silence may mean that there are
none, or that nobody asked; only a statement can be relied on.

Recipients in the register's defaults count for every activity that inherits them.

## Reported

```yaml title="activities/newsletter.yaml"
# left out: recipients
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

A recipient that nothing identifies.

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients:
  - {role: processor, purposes: [send]}
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

## Accepted

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: {none: the only person who writes it also sends it}
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

A recipient of all activities.

```yaml title="register.yaml"
name: Record of Example SA
defaults:
  recipients: [{department: Customer service}]
```

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    title: Sending you our magazine
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

## Limits

Whether a recipient is described well enough is another rule's matter. A `todo:` is an open gap, not a finding of this
rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.recipients import Recipient
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.stated_once import stated_recipients
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import recipient_name

HELP = "add `recipients:` with an item such as `{department: Claims}` for each, or write `recipients: none`"
WHO_HELP = "add `party:`, `organisation:`, `department:` or `category:` to say who it is, or delete the item"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity that is silent on recipients, and each recipient without any identification."""
    for facts in every_activity(register):
        if facts.recipients.silent:
            message = f"the activity `{facts.id}` names no recipient and does not say that there is none"
            yield Finding(place_of(facts.entry, "recipients"), message, HELP)
    for item, _ in stated_recipients(register):
        if _nobody(item):
            yield Finding(item.at(key=True), f"{recipient_name(item)} is listed without saying who it is", WHO_HELP)


def _nobody(item: Stated[Recipient]) -> bool:
    one = item.value
    return one.party is one.organisation is one.department is one.category is one.description is None


RULE = Rule(
    code="REC01",
    name="missing-recipients",
    severity=Severity.ERROR,
    law=("Art. 30(1)(d) GDPR", "Art. 13(1)(e) GDPR", "Art. 14(1)(e) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
    awaits=("defaults", "jurisdictions"),
)
