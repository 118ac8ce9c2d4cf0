"""A duty to inform is laid upon the reader.

## Why it matters

The controller informs the persons whose data it uses, those too whom somebody else names (Art. 13, 14 GDPR), and tells
them of changes (WP260 rev.01, §§ 29-31). A sentence that makes the customer inform others, or the reader look for
changes, does not relieve it of that.

## Reported

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - purposes
  - rights
  - {id: scope, text: "You must inform the other persons that we use their data."}
  - complaint
```

## Accepted

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - complaint
  - purposes
  - rights
  - {id: scope, text: "We write to the persons you name within a month. We tell you of changes by e-mail."}
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

HELP = "say how you inform them yourself: `informed:` of the source, or `delivery:` of the policy"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that lays a duty to inform upon somebody else."""
    for hit in hits(register, Group.SHIFTED):
        if published(hit.words):
            yield Finding(
                hit.words.at(),
                f"{place_name(hit.words)} makes the reader inform others or look for changes: “{hit.said}”",
                HELP,
            )


RULE = Rule(
    code="WRD03",
    name="shifted-duty",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR", "Art. 14 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
