"""A text is a placeholder.

## Why it matters

A record with `TODO`, `tbd` or `lorem ipsum` in place of a fact cannot show that the law is kept (Art. 5(2) GDPR), and
what the public may read would stand in the next policy. A fact that is not known yet is marked as a gap with `todo:`,
with who will supply it; then it is shown as open and stops only the policies that need it.

## Reported

```yaml title="activities/orders.yaml"
owner: TBD
```

A remark in brackets, behind words that are written.

```yaml title="activities/orders.yaml"
description: Orders are packed and sent. [to be completed]
```

An entry that is no language.

```yaml title="organisations/example.yaml"
address: {street: xxx, postcode: "1000", city: Brussels, country: BE}
```

A template that nobody filled.

```yaml title="notices/privacy.yaml"
title: Privacy policy of [Company name]
```

## Accepted

```yaml title="activities/orders.yaml"
description: The to-do list shows which orders are to be packed; a form is to be completed for each.
```

## Limits

Every record is read. Phrases are known in English, French, Dutch and German; the words that programmers use are known
in all.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Pointer, Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.search import ANY, UNFINISHED, Hit, hits

HELP = "write the fact, or mark the gap as `{todo: what is missing, owner: who will supply it}`"

HERE = frozenset(("here", "insert", "ici", "hier", "einfügen", "invoegen", "insérer", "insérez"))
"""Words that speak to whoever writes, not to whoever reads."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each text with a placeholder in it."""
    said = set[tuple[str, Pointer]]()
    for hit in hits(register, UNFINISHED, Group.PLACEHOLDER):
        words = hit.words
        place = (words.entry.name, words.pointer)
        if place not in said and _holds_a_place(hit):
            said.add(place)
            yield Finding(words.at(), f"{place_name(words)} is not written yet: “{short(words.text)}”", HELP)


def _holds_a_place(hit: Hit) -> bool:
    """Tell whether the words stand by themselves, or cannot mean anything else: `a form to be completed` is a form."""
    if hit.phrase is ANY or not HERE.isdisjoint(hit.said.split()):
        return True
    alone = rf"(?:^|[\[(<:\u2013\u2014-]\s*){re.escape(hit.said)}\s*[.!]?\s*(?:[\])>]|$)"
    return re.search(alone, plain(hit.words.text)) is not None


RULE = Rule(
    code="ACT08",
    name="placeholder-text",
    severity=Severity.ERROR,
    law=("Art. 5(2) GDPR", "Art. 30(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
