"""A public text leaves open whether something is done.

## Why it matters

Information is intelligible and in clear and plain language (Art. 12(1) GDPR). The European guidelines on transparency
ask for definite statements and name the words to avoid: "may", "might", "some", "often", "possible" (WP260 rev.01,
§§ 12-13). Whoever reads "we may share your data" does not learn whether it happens.

## Reported

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivering your order
    description: We may use your address to tell the carrier where you live.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

The same of the data, and a list that does not end.

```yaml title="activities/orders.yaml"
recipients:
  - {department: Customer Service, why: your data may be shared to deliver your order}
  - {party: example-client, why: "to deliver, invoice, etc."}
```

A recipient in a case that is not said.

```yaml title="activities/orders.yaml"
recipients:
  - {department: Customer Service, why: answers your questions from time to time}
  - {party: example-client, why: to deliver your order, condition: where necessary}
```

## Accepted

What the person may do, what the organisation must not do, and the case in which something is done.

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivering your order
    description: If you are out, we ask a neighbour. You may object. We may not open your parcel.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

## Limits

Phrases are known in English, French, Dutch and German. Only texts for the public are read, and only sentences whose
subject is the organisation or the data; "you may" and "the authority may" pass. Of a purpose's title, and of why and in
which case somebody receives data, words such as "possibly" are read as well, and "where necessary" where nothing else
is said of the case. In the words of a purpose, an open list
is another rule's matter.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import PURPOSE, Group
from ropa.rules.phrases.naming import place_name, published
from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.search import Hit, hits, nothing_but
from ropa.rules.phrases.tongues import NEGATIONS, tongue

HELP = "say what is done and in which case: `we do`, or `if ..., we do`"
CASE_HELP = "say in which case it is so, such as `if you do not pay`, or leave the words out"
END_HELP = "name everything, and delete the words that leave the list open"
AFTER = 4
"""A negation within so many words makes a prohibition of a qualifier."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text in which the organisation leaves open what it does."""
    for hit in hits(register, Group.QUALIFIER):
        if published(hit.words) and not _forbids(hit):
            message = f"{place_name(hit.words)} leaves open whether it is done: “{hit.said}”"
            yield Finding(hit.words.at(), message, HELP)
    said = {(hit.words.entry.name, hit.words.pointer) for hit in hits(register, Group.QUALIFIER)}
    for hit in hits(register, Group.UNCERTAIN, Group.UNSAID_CASE):
        words = hit.words
        alone = hit.phrase.group == Group.UNSAID_CASE
        place = (words.entry.name, words.pointer)
        if place in said or not published(words) or _forbids(hit):
            continue
        if not alone or nothing_but(words.text, words.language, Group.UNSAID_CASE):
            said.add(place)
            yield Finding(words.at(), f"{place_name(words)} leaves open in which case: “{hit.said}”", CASE_HELP)
    for hit in hits(register, Group.OPEN_ENDED):
        kind = hit.words.kind
        if published(hit.words) and (kind.record, kind.field) not in PURPOSE and kind.record != "PersonalData":
            message = f"{place_name(hit.words)} ends a list without ending it: “{hit.said}”"
            yield Finding(hit.words.at(), message, END_HELP)


def _forbids(hit: Hit) -> bool:
    _, _, after = plain(hit.words.text).partition(hit.said)
    near = (*hit.said.split(), *after.split()[:AFTER])
    return not NEGATIONS[tongue(hit.words.language)].isdisjoint(near)


RULE = Rule(
    code="NOT03",
    name="forbidden-qualifiers",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
