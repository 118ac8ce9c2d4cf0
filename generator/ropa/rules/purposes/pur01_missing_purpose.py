"""An activity has no purpose, or a purpose is not put into words.

## Why it matters

The record states the purposes of the processing (Art. 30(1)(b) GDPR), and every policy tells them (Art. 13(1)(c),
14(1)(c)). Data may be collected for specified, explicit purposes only (Art. 5(1)(b)): the legal basis, the data needed,
the recipients and the storage period are all judged against a purpose. Without one nothing else can be.

## Reported

```yaml title="activities/newsletter.yaml"
# left out: purposes
name: Newsletter
controllers: [example]
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

A purpose that has a handle and no words.

```yaml title="activities/newsletter.yaml"
name: Newsletter
controllers: [example]
purposes:
  - id: send
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional}
recipients: none
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
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

## Limits

The `title` is the purpose; the `id` is a handle for other fields, and the `description` says what is done. A title that
says little is another rule's matter. A `todo:` is an open gap, not a finding of this rule. Rules about what hangs on a
purpose are silent about an activity without any.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.facts import Todo
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name

HELP = "add `purposes:` with, for each, an `id`, a `title` as a person would read it and its `legal_basis`"
TITLE_HELP = "add `title:` with the purpose as a person would read it, such as `title: Sending you our newsletter`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity without purposes, and each purpose without a title."""
    for activity in every_activity(register):
        if not activity.purposes and not isinstance(activity.value.purposes, Todo):
            place = place_of(activity.entry, "purposes")
            yield Finding(place, f"the activity `{activity.id}` has no purpose", HELP, about=activity.entry)
        for purpose in activity.purposes:
            if purpose.value.title is None:
                message = f"{purpose_name(purpose)} is not put into words"
                yield Finding(place_of(purpose, "title", "id"), message, TITLE_HELP)


RULE = Rule(
    code="PUR01",
    name="missing-purpose",
    severity=Severity.ERROR,
    law=("Art. 30(1)(b) GDPR", "Art. 13(1)(c) GDPR", "Art. 5(1)(b) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
