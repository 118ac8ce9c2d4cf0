"""A measure is described by a slogan.

## Why it matters

The record gives a general description of the technical and organisational measures (Art. 30(1)(g), 32(1) GDPR).
"Appropriate measures" repeats the law, and "we take security seriously" describes an attitude; neither says what is
done, so nobody can judge whether it fits the risk.

## Reported

```yaml title="measures.yaml"
access-rights:
  name: Access rights by function
  description: We take security very seriously.
  kind: access-management
  nature: organisational
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
```

The words of the law and nothing else.

```yaml title="activities/orders.yaml"
security: [{description: appropriate technical and organisational measures}]
```

The same in a sentence.

```yaml title="activities/orders.yaml"
security: [{description: We take appropriate technical and organisational measures.}]
```

## Accepted

```yaml title="activities/orders.yaml"
security: [access-rights, {description: parcels wait in a locked room}]
```

## Limits

Phrases are known in English, French, Dutch and German. A text that says anything besides them passes; how much detail
is enough is for a reader to judge.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.search import Hit, hits, nothing_but

HELP = "say in a sentence what is done, such as: rights are given by function and reviewed every six months"
ATTITUDES = ("seriously", "importance", "sérieux", "ernst", "serieus", "ernstig", "belang", "best efforts", "efforts")
"""A sentence with one of these says how much is cared, whatever else stands in it, if it is the only one."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each description, name or public text of a measure that consists of slogans."""
    for hit in hits(register, Group.SLOGAN):
        words = hit.words
        if _alone(hit):
            message = f"{place_name(words)} is a slogan and describes no measure: “{short(words.text)}”"
            yield Finding(words.at(), message, HELP)


def _alone(hit: Hit) -> bool:
    words = hit.words
    if words.kind.field == "name" and getattr(words.holder, "description", None) is not None:
        return False  # a short name is explained by its description
    text = plain(words.text).rstrip(".")
    single = not any(sign in text for sign in (". ", ";", ":"))
    return nothing_but(words.text, words.language, Group.SLOGAN) or (
        single and any(word in hit.said for word in ATTITUDES)
    )


RULE = Rule(
    code="SEC02",
    name="slogan-for-measure",
    severity=Severity.WARNING,
    law=("Art. 30(1)(g) GDPR", "Art. 32(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
