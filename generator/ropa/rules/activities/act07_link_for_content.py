"""A field holds nothing but a link.

## Why it matters

The record is made available to the supervisory authority (Art. 30(4) GDPR), which must be able to read it as it stands;
the Irish authority's guidance says not to replace content with links that the reader cannot open. A link into the
intranet also changes or dies without the record noticing.

## Reported

```yaml title="activities/orders.yaml"
description: https://intranet.example.example/orders
```

A measure that is described elsewhere.

```yaml title="activities/orders.yaml"
security: [access-rights, {description: see https://intranet.example.example/security/parcels}]
```

## Accepted

The content, and where there is more.

```yaml title="activities/orders.yaml"
description: Staff pack the parcels and hand them to the carrier. See https://intranet.example.example/orders.
```

## Limits

Fields made for addresses on the web are not read, nor are references to documents kept elsewhere.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.search import look

HELP = "write here in words what stands behind the link"
LINK = expression(r"\[[^\]]*\]\([^)\s]*\)|<?(?:https?://|www\.)\S+>?")
WORD = expression(r"[^\W\d_]{2,}")
MOST = 4
"""Besides the link, so many words or fewer only point to it: "see", "voir l'intranet", "siehe auch"."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each text that consists of a link."""
    for words in look(register).marked:
        if words.prose and LINK.search(words.text) and len(WORD.findall(LINK.sub(" ", words.text))) <= MOST:
            yield Finding(words.at(), f"{place_name(words)} holds a link and no content of its own", HELP)


RULE = Rule(
    code="ACT07",
    name="link-for-content",
    severity=Severity.WARNING,
    law=("Art. 30(4) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
