"""A national identification number is used, and no law that allows it is named.

## Why it matters

Member States lay down under which conditions their identification numbers may be used (Art. 87 GDPR). Several allow it
only where a law or an authority says so: the French NIR, the Belgian Rijksregisternummer, the Dutch BSN. Such a number
links everything that is known of a person.

## Reported

```yaml title="activities/payroll.yaml"
name: Payroll
data:
  - {category: national-id, required: law, consequence: we cannot declare your wage}
```

A law for one country only.

```yaml title="activities/payroll.yaml"
name: Payroll
applies_in: [BE, FR]
data:
  - category: tax-id
    national_id: true
    national_id_law: {text: "Décret 2019-341", applies_in: [FR]}
    required: optional
```

## Accepted

The law that allows it, or the law that makes the person provide it; and a number that is none of the State's.

```yaml title="activities/payroll.yaml"
name: Payroll
data:
  - category: national-id
    national_id_law: Act of 8 August 1983 on a National Register, art. 8
    required: law
    consequence: we cannot declare your wage
  - category: national-id
    required: law
    required_law: Royal Decree of 5 November 2002, art. 4
    consequence: we cannot declare your wage
  - {category: national-id, national_id: false, items: [staff number], required: optional}
```

## Limits

An error where a verified fact of the jurisdiction pack says that a law or an authority must allow the number; else a
warning. British law has no such rule. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import NationalId
from ropa.model.personal_data import Obligation, PersonalData
from ropa.model.scope import Scoped
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.register.scopes import UNION, applies, lacking, places, remedy
from ropa.register.sensitivity import is_national_id
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.citing import provisions
from ropa.rules.naming import category_name

HELP = "add `national_id_law:` with the provision that allows it, such as `national_id_law: Décret 2019-341`"
STRICT = ("by-law", "authorised")
"""Uses that a law or an authority must allow one by one; elsewhere the law lays down conditions."""
IN_UNION = Scoped(applies_in=(UNION,))


def find(register: Register) -> Iterator[Finding]:
    """Yield each national number for whose use no law is named, or none for a country where it is used."""
    for activity in every_activity(register):
        for part in activity.categories:
            if not is_national_id(register, part.value):
                continue
            where = lacking(register, activity.entry, [part.value], provisions(_law(part.value)), _asks)
            if where is not None:
                rules = [_rule(register, place) for place in places(register, activity.entry, part.value)]
                message = f"{category_name(part)} is a national number, and no law that allows its use is named{where}"
                strict = tuple(rule for rule in rules if rule is not None and rule.use in STRICT)
                place = place_of(part, "national_id_law", "category")
                yield Finding(place, message, remedy(where, HELP), (), part, strict, reasoned=not strict)


def _law(data: PersonalData) -> object:
    by_law = data.required is Obligation.LAW
    return data.national_id_law or (data.required_law if by_law else None)


def _rule(register: Register, place: str) -> NationalId | None:
    law = register.law_or_none(place)
    return law.national_id_rule() if law is not None else None


def _asks(register: Register, place: str) -> bool:
    """Tell whether a place is in the Union, or its law has a rule on such numbers."""
    return applies(register, IN_UNION, place) or _rule(register, place) is not None


RULE = Rule(
    code="DAT09",
    name="national-id-without-law",
    severity=Severity.ERROR,
    law=("Art. 87 GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
