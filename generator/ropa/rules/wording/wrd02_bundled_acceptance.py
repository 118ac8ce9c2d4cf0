"""A policy must be accepted, or is part of a contract.

## Why it matters

A policy informs; nobody has to agree to it. Asked together with the terms of a contract, agreement is neither free nor
distinguishable (Art. 7(2), 7(4) GDPR), and information must stand apart from other matters (WP260 rev.01, § 8). A
person who "accepts" a policy is also led to believe that its uses rest on consent.

## Reported

```yaml title="notices/privacy.yaml"
sections: [controller, purposes, rights, {id: scope, text: "You accept this privacy policy when you order."}, complaint]
```

## Accepted

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - complaint
  - purposes
  - rights
  - {id: scope, text: "This policy tells you how we use your data. You do not need to agree to it."}
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
from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.search import Hit, hits
from ropa.rules.phrases.tongues import NEGATIONS, tongue

HELP = "delete the sentence, or say that the policy informs; ask for consent separately where a purpose needs it"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that asks to accept a policy."""
    for hit in hits(register, Group.BUNDLED):
        if published(hit.words) and not _refused(hit):
            yield Finding(
                hit.words.at(),
                f"{place_name(hit.words)} asks to accept information like a contract: “{hit.said}”",
                HELP,
            )


def _refused(hit: Hit) -> bool:
    """Tell whether the sentence says that nothing has to be accepted."""
    before, _, _ = plain(hit.words.text).partition(hit.said)
    words = before.rpartition(".")[2].split()
    return not NEGATIONS[tongue(hit.words.language)].isdisjoint(words)


RULE = Rule(
    code="WRD02",
    name="bundled-acceptance",
    severity=Severity.WARNING,
    law=("Art. 7(2) GDPR", "Art. 12(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
