"""A recipient is described so that it could be anybody.

## Why it matters

A policy names the recipients or the categories of recipients (Art. 13(1)(e), 14(1)(e) GDPR), and the record their
categories (Art. 30(1)(d)). A category that is as wide as "our partners" or "third parties" tells nobody who has the
data. The European guidelines on transparency ask for names, or else for the type of recipient, its activity, its
industry and its place (WP260 rev.01, annex); a person who asks for access has a right to the names (Court of Justice,
C-154/21).

## Reported

```yaml title="activities/orders.yaml"
recipients:
  - {description: our partners, why: to deliver your order}
```

A category that stands for many, and no word about which.

```yaml title="activities/orders.yaml"
recipients:
  - {category: service-providers, why: to deliver your order}
```

```yaml title="parties/example-group.yaml"
name: third parties
group: true
country: BE
```

```yaml title="activities/returns.yaml"
name: Returns
recipients:
  - {party: example-group, why: to sort what comes back}
```

A category of data in the place of a recipient.

```yaml title="activities/orders.yaml"
recipients:
  - {description: Contact details, why: to deliver your order}
```

## Accepted

A party, or a category with type and place.

```yaml title="activities/orders.yaml"
recipients:
  - {party: example-client, why: to deliver your order}
  - {category: service-providers, description: parcel services in Belgium, why: to deliver your order}
  - {category: carriers, why: to deliver your order}
```

## Limits

Phrases are known in English, French, Dutch and German; a description that says anything besides them passes. The
categories that need a description are `service-providers` and `business-partners`. A category of data is known by its
exact name, of two words at least, unless the party has an address or a register number.
"""

from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Pointer, Severity
from ropa.register import Entry, Register, Stated
from ropa.register.once import once
from ropa.register.stated_once import stated_recipients
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.search import hits, nothing_but
from ropa.rules.wordings import by_language

HELP = "name it with `party:`, or say in `description:` what it is and where, such as parcel services in Belgium"
DATA_HELP = "name who receives the data, and list the category of data under `data:` of the recipient"
WIDE = frozenset(("service-providers", "business-partners"))
"""Categories of the vocabulary that hold bodies of every sort."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each recipient, and each name of a group of parties, that generic words alone describe."""
    for hit in hits(register, Group.GENERIC_RECIPIENT):
        words = hit.words
        if words.kind.record == "Recipient" and _identified(words):
            continue
        if words.kind.record == "Term" and "recipients" not in words.pointer[:1]:
            continue
        if nothing_but(words.text, words.language, Group.GENERIC_RECIPIENT):
            message = f"{place_name(words)} says “{short(words.text)}”, which could be anybody"
            yield Finding(words.at(), message, HELP)
    for item, owner in stated_recipients(register):
        one = item.value
        if one.category in WIDE and one.description is None and not (one.party or one.organisation or one.department):
            where = f"the activity `{owner.id}`" if owner is not None else "register.yaml"
            message = f"a recipient in {where} is any of the category `{one.category}`, without a word about which"
            yield Finding(item.at("category"), message, HELP, about=item)
        elif one.description is not None and not (one.party or one.organisation or one.department):
            yield from _data_for_recipient(register, item.entry, (*item.pointer, "description"), one.description, item)
    for party in register.parties.values():
        if party.value.identifiers is None and party.value.address is None:
            yield from _data_for_recipient(register, party, ("name",), party.value.name, party)


def _data_for_recipient(
    register: Register, entry: Entry[Any], pointer: Pointer, said: Any, about: Entry[Any] | Stated[Any]
) -> Iterator[Finding]:
    """Yield a name or description that is that of a category of data."""
    for _, text, route in by_language(said, register.default_language):
        if text.casefold() in _data_labels(register):
            message = f"a recipient is called “{text}”, which is a category of data"
            yield Finding(entry.at(*pointer, *route), message, DATA_HELP, about=about)
            return


@once
def _data_labels(register: Register) -> frozenset[str]:
    """Return what the categories of data are called; one word alone can be a name of somebody too."""
    terms = register.vocabulary("data-categories")
    return frozenset(label.casefold() for term in terms for label in term.label.values() if " " in label)


def _identified(words: Words) -> bool:
    """Tell whether a recipient is named besides its description."""
    item = words.holder
    return any((item.party, item.organisation, item.department)) or item.category not in {None, *WIDE}


RULE = Rule(
    code="REC04",
    name="generic-recipients",
    severity=Severity.WARNING,
    law=("Art. 13(1)(e) GDPR", "Art. 14(1)(e) GDPR", "Art. 30(1)(d) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
