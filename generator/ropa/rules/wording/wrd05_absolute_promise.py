"""A promise without exception needs evidence.

## Why it matters

Information must be true (Art. 5(1)(a) GDPR). "Fully anonymised", "100 % secure" or "nobody can access your data" is
seldom so: data are anonymous only if nobody can single a person out by any means reasonably likely to be used
(recital 26), and no system is beyond failure. A promise that is not kept misleads, also in the eyes of consumer law.

## Reported

```yaml title="notices/privacy.yaml"
sections: [controller, purposes, rights, {id: scope, text: "Your data are 100 % secure with us."}, complaint]
```

## Accepted

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - purposes
  - rights
  - {id: scope, text: "We encrypt your data, and two employees hold the keys."}
  - complaint
```

A measure that was tested.

```yaml title="measures.yaml"
access-rights:
  name: Access rights by function
  description: Each person sees only what their function needs; rights are reviewed every six months.
  public: nobody can read your messages without your key
  kind: access-management
  nature: organisational
  status: in-place
  last_tested: 2026-01-15
  test_every: P1Y
```

## Limits

Phrases are known in English, French, Dutch and German, and only texts for the public are read. The clauses that this
program ships are not.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.measure import Measure
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, published
from ropa.rules.phrases.search import Hit, hits

CONSEQUENCES = frozenset(("consequence", "consequences"))
"""What follows for the person is no promise."""
HELP = "say what is done and for whom it holds; for a measure, add `last_tested:` or `document:` as evidence"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that promises without exception and shows no evidence."""
    for hit in hits(register, Group.ABSOLUTE):
        if published(hit.words) and not _shown(hit):
            yield Finding(hit.words.at(), f"{place_name(hit.words)} promises without exception: “{hit.said}”", HELP)


def _shown(hit: Hit) -> bool:
    """Tell whether it is a tested or documented measure, or no promise at all."""
    holder = hit.words.holder
    tested = isinstance(holder, Measure) and (holder.last_tested is not None or holder.document is not None)
    return tested or hit.words.kind.field in CONSEQUENCES


RULE = Rule(
    code="WRD05",
    name="absolute-promise",
    severity=Severity.WARNING,
    law=("Art. 5(1)(a) GDPR", "Art. 12(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("WRD06",),
)
