"""A term is not the law's.

## Why it matters

The words of the law have a meaning that others have not. A "subcontractor" is a party to a building contract; who
processes data on behalf of a controller is a processor (Art. 4(8) GDPR). Each language has its official term: French
says "sous-traitant", German "Auftragsverarbeiter", Dutch "verwerker". Terms that are translated word by word from
another language mislead readers, and hide what a text is about (Art. 12(1)).

## Reported

```yaml title="activities/orders.yaml"
recipients:
  - {party: example-client, why: our subcontractor for deliveries}
```

A right by the name it has in another language.

```yaml title="notices/privacy.yaml"
sections: [controller, purposes, {id: rights, text: "You have a right of opposition."}, complaint]
```

## Accepted

```yaml title="activities/orders.yaml"
recipients:
  - {party: example-client, why: our processor for deliveries}
```

Persons who are subcontractors in the usual sense.

```yaml title="activities/orders.yaml"
data_subjects: [{group: customers, description: building firms and their subcontractors}]
```

## Limits

A short list of slips is known in English, French, Dutch and German; proper names and citations are not read.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.base import Level
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.lists import TERM
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.search import hits

USUAL = frozenset(("DataSubject", "PersonalData", "Term"))
"""Parts of a record that name persons and data in everyday words."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each text for the public or the authority with a term that is not the law's."""
    for hit in hits(register, TERM):
        words = hit.words
        if words.prose and words.kind.level is not Level.INTERNAL and words.kind.record not in USUAL:
            message = f"{place_name(words)} says “{hit.said}”, which is not the law's term"
            yield Finding(words.at(), message, f"write “{hit.phrase.right}”, or name in other words what is meant")


RULE = Rule(
    code="WRD04",
    name="wrong-term",
    severity=Severity.WARNING,
    law=("Art. 4 GDPR", "Art. 12(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
