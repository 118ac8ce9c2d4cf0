"""A category of data is left open.

## Why it matters

The record describes the categories of personal data (Art. 30(1)(c) GDPR), and a policy tells those that do not come
from the person (Art. 14(1)(d)). "Other data" and a list that ends with "etc." describe nothing: neither the person nor
the authority can see what is used, and the team cannot keep to what is necessary (Art. 5(1)(c)).

## Reported

```yaml title="activities/orders.yaml"
data:
  - {category: contact, items: [name, address, etc.], required: contract, consequence: we cannot deliver}
```

An item that could be anything.

```yaml title="activities/orders.yaml"
data:
  - {category: contact, items: [name, other personal data], required: contract, consequence: we cannot deliver}
```

A description that does not end.

```yaml title="activities/orders.yaml"
data:
  - {category: contact, description: "name, address, ...", required: contract, consequence: we cannot deliver}
```

## Accepted

```yaml title="activities/orders.yaml"
data:
  - {category: contact, items: [name, other telephone number], required: contract, consequence: we cannot deliver}
```

## Limits

Phrases are known in English, French, Dutch and German. Labels and examples of the register's own categories are read as
well.
"""

from collections.abc import Iterator

from ropa.diagnostics import Pointer, Severity
from ropa.register import Register
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.search import Hit, hits, look, nothing_but

HELP = "name what is used, item by item, and delete the words that leave it open"
DOTS = ("...", "…")


def find(register: Register) -> Iterator[Finding]:
    """Yield each item, description or own term that leaves a category open."""
    said = set[tuple[str, Pointer]]()
    for words in _open(register):
        place = (words.entry.name, words.pointer)
        if place not in said:
            said.add(place)
            message = f"{place_name(words)} leaves open which data are used: “{short(words.text)}”"
            yield Finding(words.at(), message, HELP)


def _open(register: Register) -> Iterator[Words]:
    for hit in hits(register, Group.VAGUE_DATA, Group.OPEN_ENDED):
        if _of_data(hit.words) and (hit.phrase.group is Group.OPEN_ENDED or _vague(hit)):
            yield hit.words
    yield from (one for one in look(register).marked if _of_data(one) and one.text.rstrip(" )]").endswith(DOTS))


def _vague(hit: Hit) -> bool:
    return nothing_but(hit.words.text, hit.words.language, Group.VAGUE_DATA)


def _of_data(words: Words) -> bool:
    """Tell whether a text names data."""
    if words.kind.record == "Term":
        return words.pointer[0] == "data_categories" and words.kind.field in {"label", "examples"}
    return words.kind.record == "PersonalData" and words.kind.field in {"items", "description"}


RULE = Rule(
    code="DAT03",
    name="vague-data",
    severity=Severity.WARNING,
    law=("Art. 30(1)(c) GDPR", "Art. 14(1)(d) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
