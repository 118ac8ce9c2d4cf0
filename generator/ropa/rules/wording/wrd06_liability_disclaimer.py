"""A text refuses liability or warns that nothing is secure.

## Why it matters

The controller answers for damage from unlawful processing (Art. 82 GDPR) and for the security of the data (Art. 32). A
sentence in a policy cannot take that away; it informs of nothing, unsettles the reader, and as a contract term it would
be unfair.

## Reported

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - purposes
  - rights
  - {id: scope, text: "We accept no liability for the loss of your data."}
  - complaint
```

## Accepted

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - purposes
  - rights
  - {id: scope, text: "If your data are lost, we tell you what happened and what you can do."}
  - complaint
```

## Limits

Phrases are known in English, French, Dutch and German, and only texts for the public are read. The clauses that this
program ships are not.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, published
from ropa.rules.phrases.search import hits

HELP = "delete the sentence; say instead how the data are protected and what happens after a breach"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that refuses liability."""
    for hit in hits(register, Group.DISCLAIMER):
        if published(hit.words):
            yield Finding(
                hit.words.at(),
                f"{place_name(hit.words)} refuses responsibility that the law gives you: “{hit.said}”",
                HELP,
            )


RULE = Rule(
    code="WRD06",
    name="liability-disclaimer",
    severity=Severity.WARNING,
    law=("Art. 24 GDPR", "Art. 32 GDPR", "Art. 82 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
