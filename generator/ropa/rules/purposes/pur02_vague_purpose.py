"""A purpose could mean anything.

## Why it matters

Purposes are specified and explicit (Art. 5(1)(b) GDPR). "To improve our services", "for research" or "other purposes"
do not let a person foresee what is done with the data, nor the team decide which data it needs and for how long; the
European guidelines on transparency name them as bad examples (WP260 rev.01, § 12). The title is all that the first
layer of a policy shows, so it has to speak for itself.

## Reported

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Improving our services
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

A purpose that is open to any other.

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivering your order
    description: We use your address for the delivery and for other purposes.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

A list without an end.

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivery, invoices, etc.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

## Accepted

The same aims, with what is done for them.

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Improving our services by counting late deliveries
    description: We count late deliveries by region and look for their causes.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

## Limits

Phrases are known in English, French, Dutch and German. A title is vague when it consists of such phrases alone; whether
a title of other words is clear is for a reader to judge. The words for particular audiences are read as well. A
title that is a legal basis is a matter of PUR09.
"""

from collections.abc import Iterator

from ropa.diagnostics import Pointer, Severity
from ropa.register import Register, Stated
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import PURPOSE, Group
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.search import hits, nothing_but

HELP = "say what is done, for whom and to what end, such as `title: Telling you when your parcel arrives`"
END_HELP = "name every purpose, each as an item of `purposes`, and delete the words that leave the list open"
OPEN = (Group.EMPTY_PURPOSE, Group.OPEN_ENDED)


def find(register: Register) -> Iterator[Finding]:
    """Yield each title of vague phrases alone, and each title or description that leaves the purpose open."""
    said = set[tuple[str, Pointer]]()
    for hit in hits(register, Group.VAGUE_PURPOSE, *OPEN):
        words = hit.words
        if (words.kind.record, words.kind.field) not in PURPOSE or (words.entry.name, words.pointer) in said:
            continue
        if nothing_but(words.text, words.language, Group.VAGUE_PURPOSE, Group.EMPTY_PURPOSE):
            message = f"{place_name(words)} names a purpose that could mean anything: “{short(words.text)}”"
            yield Finding(words.at(), message, HELP, about=Stated(None, words.entry, words.whole))
        elif hit.phrase.group in OPEN:
            message = f"{place_name(words)} leaves the purpose open with “{hit.said}”"
            yield Finding(words.at(), message, END_HELP, about=Stated(None, words.entry, words.whole))
        else:
            continue
        said.add((words.entry.name, words.pointer))


RULE = Rule(
    code="PUR02",
    name="vague-purpose",
    severity=Severity.WARNING,
    law=("Art. 5(1)(b) GDPR", "Art. 13(1)(c) GDPR", "Art. 14(1)(c) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("PUR09",),
)
