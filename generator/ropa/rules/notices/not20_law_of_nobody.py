"""A policy is written under a law under which none of its controllers acts.

## Why it matters

The law of a policy decides which rights it grants, which authority it names for complaints, which transfers it tells
and which provisions it cites (Art. 13(1)(f), 13(2)(b), 13(2)(d) GDPR). Under the law of another country it sends
people to an authority that will not act for them, and promises rights that they do not have there.

## Reported

Example SA acts under Belgian law alone.

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
jurisdiction: CH
```

## Accepted

The law of the Union holds in Belgium too.

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
jurisdiction: EU
```

Some activity is done under that law, or is about persons there.

```yaml title="activities/orders.yaml"
name: Orders from abroad
applies_in: [FR, UK]
```

```yaml title="notices/privacy-uk.yaml"
title: Privacy policy of Example SA for its British customers
jurisdiction: UK
activities: [orders]
```

A policy that is still being prepared.

```yaml title="notices/privacy-uk.yaml"
title: Privacy policy of Example SA for its British customers
jurisdiction: UK
planned: true
```

## Limits

An organisation acts under the laws of its `jurisdictions`, or else under that of its seat; under those in which one of
its activities applies; and where it has a representative. A union and its members, a country and its regions count as
one law. A misspelt law is a finding of REF01.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Law, jurisdiction_of, nation_of
from ropa.model.contact import Person
from ropa.model.notice import Notice
from ropa.model.organisation import Organisation, Representatives
from ropa.register import Entry, Register
from ropa.register.roles import controllers, jurisdictions
from ropa.register.scopes import UNION
from ropa.register.selection import chain_of
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "correct `jurisdiction:`, or add that law to the `jurisdictions` of the organisation that acts under it"


def find(register: Register) -> Iterator[Finding]:
    """Yield each published policy whose law is that of none of its controllers."""
    for entry in register.notices.values():
        law = register.law_or_none(entry.value.jurisdiction)
        owners = _owners(register, entry.value)
        if law is None or entry.value.planned or not owners:
            continue
        laws = dict.fromkeys(place for owner in owners for place in jurisdictions(register, owner.value))
        acts = any(_acts(register, owner, law) for owner in owners)
        if laws and not acts and not any(_one_law(register, law, place) for place in laws):
            message = (
                f"the policy `{entry.id}` is written under the law of {entry.value.jurisdiction}, and its controllers "
                f"act under that of {', '.join(laws)}"
            )
            yield Finding(place_of(entry, "jurisdiction"), message, HELP)


def _owners(register: Register, plan: Notice) -> tuple[Entry[Organisation], ...]:
    """Return the organisations a policy speaks for: those it names, or all controllers; none where one is unknown."""
    named = plan.controllers or tuple(controllers(register))
    known = register.organisations
    return tuple(known[one] for one in named) if all(one in known for one in named) else ()


def _acts(register: Register, owner: Entry[Organisation], law: Law) -> bool:
    """Tell whether an organisation is represented under a law, or has an activity there or about persons there."""
    stated = owner.value.representatives or Representatives()
    represented = ((stated.eu, UNION), (stated.uk, "UK"), (stated.ch, "CH"))
    places = [place for one, place in represented if isinstance(one, Person)]
    for activity in controllers(register).get(owner.id, ()):
        places += activity.value.applies_in or ()
        living = (country for subjects in activity.subjects for country in subjects.value.countries or ())
        places += filter(None, map(jurisdiction_of, living))
    return any(_one_law(register, law, place) for place in places)


def _one_law(register: Register, law: Law, place: str) -> bool:
    """Tell whether what is done under the law of a place may be told under a law: one holds within the other."""
    other = register.law_or_none(nation_of(place))
    return (
        other is None
        or law.jurisdiction in chain_of(other.jurisdiction)
        or other.jurisdiction in chain_of(nation_of(law.jurisdiction))
    )


RULE = Rule(
    code="NOT20",
    name="law-of-nobody",
    severity=Severity.ERROR,
    law=("Art. 13(1)(f) GDPR", "Art. 13(2)(b) GDPR", "Art. 13(2)(d) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("jurisdictions",),
)
