"""Marketing goes out on a channel that needs consent, without it.

## Why it matters

Marketing by e-mail, text message or calling machine needs the person's prior consent. The exception is for customers,
about similar products of the same company, if they could object when the address was collected and can in every
message (Directive 2002/58, Art. 13, in the law of each country). Some countries ask for consent to telephone calls as
well. Legitimate interests do not replace it.

## Reported

```yaml title="activities/offers.yaml"
name: Offers
purposes:
  - id: write
    title: Writing to you about our products
    legal_basis: {basis: legitimate-interests, interest: finding customers, assessment: LIA-2026-004}
    marketing:
      - {by: [email], to: [prospects], mode: opt-out, objection: link in every message, partners: none}
data_subjects: [prospects]
```

Consent is the condition, and not the basis.

```yaml title="activities/offers.yaml"
name: Offers
purposes:
  - id: write
    title: Writing to you about our products
    legal_basis: {basis: legitimate-interests, interest: finding customers, assessment: LIA-2026-004}
    marketing:
      - {by: [sms], to: [prospects], mode: opt-in, objection: STOP, partners: none}
data_subjects: [prospects]
```

The exception for customers, used for others, and for calling machines, for which there is none.

```yaml title="activities/offers.yaml"
name: Offers
purposes:
  - id: write
    title: Writing to you about our products
    legal_basis: {basis: legitimate-interests, interest: keeping customers, assessment: LIA-2026-004}
    marketing:
      - {by: [email], to: [customers, prospects], mode: existing-customers, objection: link, partners: none}
      - {by: [automated-call], to: [customers], mode: existing-customers, objection: key 9, partners: none}
data_subjects: [customers, prospects]
```

## Accepted

```yaml title="activities/offers.yaml"
name: Offers
purposes:
  - id: write
    title: Writing to you about our products
    legal_basis:
      - basis: consent
        data_subjects: [prospects]
        consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every message}
      - {basis: legitimate-interests, data_subjects: [customers], interest: keeping customers, assessment: LIA-2026-004}
    marketing:
      - {by: [email], to: [prospects], mode: opt-in, objection: link in every message, partners: none}
      - {by: [email], to: [customers], mode: existing-customers, objection: link in every message, partners: none}
      - {by: [post], to: [prospects, customers], mode: opt-out, objection: by message, partners: none}
data_subjects: [customers, prospects]
data:
  - {category: contact, required: optional}
```

The contacts of companies.

```yaml title="activities/offers.yaml"
name: Offers
purposes:
  - id: write
    title: Writing to buyers about our products
    legal_basis: {basis: legitimate-interests, interest: finding customers, assessment: LIA-2026-004}
    marketing:
      - {by: [email], to: [customer-contacts], mode: opt-out, objection: link, partners: none}
data_subjects: [customer-contacts]
```

## Limits

What each country asks for on each channel, and since when, is in the jurisdiction packs. Calls in France have a rule
of their own. Where no consent is the basis, a `note` of the basis or a consent under `other_consents` is taken as the
answer; `mode: opt-out` is not explained by a note.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.soliciting import Unasked, unasked

HELP = (
    "write `mode: opt-in` and rest the purpose on `basis: consent`, or write `mode: existing-customers` if only "
    "customers get offers of similar products"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each marketing that lacks the consent it needs, once for all its channels and places."""
    for same in _together(register):
        first = same[0]
        channels = ", ".join(dict.fromkeys(one.channel for one in same))
        where = ", ".join(dict.fromkeys(one.place for one in same))
        goes_out = f"marketing by {channels} for {purpose_name(first.purpose)} goes out {first.why}"
        message = f"{goes_out}; it needs consent in {where}"
        stated = "mode" if first.marketing.value.mode is not None else "by"
        rests = tuple({one.rule.id: one.rule for one in same}.values())
        yield Finding(first.marketing.at(stated), message, HELP, about=first.marketing, rests_on=rests)


def _together(register: Register) -> list[list[Unasked]]:
    found: dict[tuple[object, str], list[Unasked]] = {}
    for one in unasked(register):
        if (one.place, one.channel) != ("FR", "telephone"):
            found.setdefault((one.marketing, one.why), []).append(one)
    return list(found.values())


RULE = Rule(
    code="LB16",
    name="electronic-marketing-without-consent",
    severity=Severity.WARNING,
    law=("Directive 2002/58, Art. 13(1)", "Directive 2002/58, Art. 13(2)"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("legal-bases",),
)
