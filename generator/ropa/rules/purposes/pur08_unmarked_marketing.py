"""A purpose reads like direct marketing and is not marked as such, or how to object to it is not said.

## Why it matters

Against direct marketing a person can object at any time, without giving a reason, and is told so separately and
clearly (Art. 21(2) to (4) GDPR). Most channels need consent besides. The record marks the purpose with `marketing`:
channel, to whom, on what condition, how to object; without it the policy leaves the right out.

## Reported

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you our newsletter
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data:
  - {category: contact, required: optional}
```

In another language, and only in what is done.

```yaml title="activities/offers.yaml"
name: Customers
purposes:
  - id: offers
    title: {en: Keeping in touch by e-mail, fr: Vous adresser nos offres par courriel}
    legal_basis: {basis: legitimate-interests, interest: keeping our customers, assessment: LIA-2026-004}
  - id: touch
    title: Keeping in touch
    description:
      en: We write to you every month.
      fr: Nous vous envoyons chaque mois notre lettre d'information.
    legal_basis: {basis: legitimate-interests, interest: keeping our customers, assessment: LIA-2026-004}
```

A charity that asks for gifts.

```yaml title="activities/appeals.yaml"
name: Letters to supporters
purposes:
  - id: appeal
    title: Writing to you about our work and asking for support
    legal_basis: {basis: legitimate-interests, interest: paying for our work, assessment: LIA-2026-005}
```

Marketing until the person objects, and no way to object.

```yaml title="activities/offers.yaml"
name: Offers
purposes:
  - id: write
    title: Writing to buyers about our products
    legal_basis: {basis: legitimate-interests, interest: keeping our customers, assessment: LIA-2026-004}
    marketing: [{by: [email], to: [customers], mode: existing-customers, partners: none}]
```

## Accepted

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you our newsletter
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
    marketing:
      - {by: [email], to: [customers], mode: opt-in, objection: link in every issue, partners: none}
  - id: inform
    title: Sending you the newsletter of the residents' committee
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
    marketing: {none: "it holds no offer, only news about the building"}
data:
  - {category: contact, required: optional}
```

What is about marketing and is none; offers that somebody asks for; news for staff.

```yaml title="activities/lists.yaml"
name: Lists
purposes:
  - id: respect
    title: Recording who objects to direct marketing
    legal_basis: {basis: contract, for: customers}
  - id: quote
    title: Sending you the offer you asked for
    description: We never use your request for direct marketing.
    legal_basis: {basis: contract, for: customers}
  - id: staff
    title: Sending you our newsletter
    data_subjects: [employees]
    legal_basis: {basis: legitimate-interests, interest: staff who know, assessment: LIA-2026-004}
data_subjects: [customers, employees]
```

## Limits

Looked for are words of title and description in English, French, Dutch and German. `marketing: none`, best with a
reason, says that it is none. How to object is asked of what goes out until somebody objects, unless an organisation
concerned names a contact `for: [marketing]`. Advertising on websites is a matter of trackers. Swiss law alone does not
bring this rule about.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.contact import ContactPurpose
from ropa.model.marketing import MarketingMode
from ropa.model.purpose import Purpose
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.scopes import places, wants_basis
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.persons import among, groups
from ropa.rules.purposes.marketing_words import advertises
from ropa.rules.wordings import by_language

WORKFORCE = frozenset(("workforce",))
UNTIL_OBJECTION = (MarketingMode.EXISTING_CUSTOMERS, MarketingMode.OPT_OUT)
OBJECTION_HELP = "add `objection:` with how to stop it, such as `objection: the link in every e-mail`"
HELP = (
    "add `marketing:` with an item such as `{by: [email], to: [customers], mode: opt-in, objection: the link in every "
    "e-mail}`, or `{none: the reason}` if it is no marketing"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose whose words tell of marketing and which does not say whether it is."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            if purpose.value.marketing is None and (route := _route(register, purpose.value)) is not None:
                concerned = groups(activity, purpose.value)
                if concerned and all(among(register, group, WORKFORCE) for group in concerned):
                    continue
                if any(wants_basis(register, place) for place in places(register, activity.entry, purpose.value)):
                    yield _finding(purpose, route)
            elif purpose.value.marketing is not None:
                yield from _without_objection(activity, purpose)


def _finding(purpose: Stated[Purpose], route: tuple[str, ...]) -> Finding:
    message = f"{purpose_name(purpose)} reads like direct marketing and is not marked as such"
    related = (Related(purpose.at(*route), "the words"),)
    return Finding(place_of(purpose, "marketing", "title"), message, HELP, related, about=purpose)


def _without_objection(activity: ActivityFacts, purpose: Stated[Purpose]) -> Iterator[Finding]:
    """Yield each marketing that goes on until the person objects, and how to do so is said nowhere."""
    register = activity.register
    for item in answer(purpose.value.marketing, purpose.entry, *purpose.pointer, "marketing"):
        if item.value.mode not in UNTIL_OBJECTION or item.value.objection is not None:
            continue
        owners = [register.organisations[one].value for one in activity.controllers if one in register.organisations]
        if not any(ContactPurpose.MARKETING in (one.for_ or ()) for owner in owners for one in owner.contacts or ()):
            message = f"marketing for {purpose_name(purpose)} goes out until the person objects, and how is not said"
            yield Finding(place_of(item, "objection", "mode"), message, OBJECTION_HELP, about=item)


def _route(register: Register, purpose: Purpose) -> tuple[str, ...] | None:
    """Return where the words are that tell of marketing: the title in some language, else the description."""
    for field, text, strictly in (("title", purpose.title, False), ("description", purpose.description, True)):
        for language, words, inner in by_language(text, register.default_language):
            if advertises(words, language, strictly=strictly):
                return (field, *inner)
    return None


RULE = Rule(
    code="PUR08",
    name="unmarked-marketing",
    severity=Severity.WARNING,
    law=("Art. 21(2) GDPR", "Art. 21(3) GDPR", "Art. 21(4) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("PUR01",),
)
