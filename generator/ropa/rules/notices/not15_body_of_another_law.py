"""A text names an authority or a list of a jurisdiction in which it does not apply.

## Why it matters

Each law has its own authority and its own lists against marketing (Art. 13(2)(d), 77 GDPR and what corresponds to them
elsewhere). A policy for the United Kingdom that sends people to the French authority, or to the French list against
telephone marketing, sends them to somebody who cannot help; it mostly shows that the text was copied.

## Reported

```yaml title="notices/privacy.yaml"
sections: [controller, purposes, rights, {id: complaint, text: "You can complain to the CNIL."}]
```

An item that holds in two jurisdictions, and a list of one of them.

```yaml title="activities/orders.yaml"
applies_in: [BE, FR]
data:
  - {category: contact, required: contract, consequence: "we call you unless you are on Bloctel"}
```

## Accepted

```yaml title="activities/orders.yaml"
applies_in: [BE, FR]
data:
  - {category: contact, required: contract, consequence: "we call you unless you are on Bloctel", applies_in: [FR]}
  - {category: identification, required: contract, consequence: we cannot deliver}
```

## Limits

Texts for the public in activities and policies are read. Authorities are known by the initials that are met most, lists
by their names; statutes are cited in fields of their own, which other rules mind.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import JURISDICTIONS
from ropa.model.activity import Activity
from ropa.model.notice import Notice
from ropa.model.scope import Scoped
from ropa.register import Register
from ropa.register.scopes import places
from ropa.register.selection import chain_of
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.bodies import INDEX, names_of
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.patterns import tokens
from ropa.rules.phrases.search import look

HELP = "name the one of this jurisdiction, or say with `applies_in` where the item holds"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text whose bodies all belong to another law than one under which it is told."""
    for words in look(register).bodies:
        named = dict(_named(words.text))
        told = [place for place in _told(register, words) if place in JURISDICTIONS]
        strange = [
            place for place in told if not any(_knows(place, other) for owners in named.values() for other in owners)
        ]
        if named and strange:
            listed = " and ".join(named)
            message = f"{place_name(words)} names {listed}, which means nothing under the law of {', '.join(strange)}"
            yield Finding(words.at(), message, HELP)


def _named(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each body that a text names, with the jurisdictions that have it."""
    candidates = sorted({place for token in tokens(text) for place in INDEX.get(token, ())})
    found: dict[str, tuple[str, ...]] = {}
    for place in candidates:
        for name in sorted(names_of(place)):
            if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text):
                found[name] = (*found.get(name, ()), place)
    yield from found.items()


def _told(register: Register, words: Words) -> tuple[str, ...]:
    value = words.entry.value
    if isinstance(value, Notice):
        return (value.jurisdiction,) if value.jurisdiction else ()
    if isinstance(value, Activity):
        return places(register, words.entry, *(part for part in words.parts if isinstance(part, Scoped)))
    return ()


def _knows(place: str, other: str) -> bool:
    """Tell whether a body of one jurisdiction means something in another: the same, or one is within the other."""
    return other in chain_of(place) or place in chain_of(other)


RULE = Rule(
    code="NOT15",
    name="body-of-another-law",
    severity=Severity.WARNING,
    law=("Art. 13(2)(d) GDPR", "Art. 77 GDPR", "Art. 12(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
