"""A purpose rests on consent, and how it is withdrawn is not said.

## Why it matters

The person may withdraw consent at any time, and withdrawing must be as easy as giving it (Art. 7(3) GDPR). The person
is told so before consenting, and every policy says it (Art. 13(2)(c), 14(2)(d)). Consent that cannot be taken back is
not free, and not valid.

## Reported

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record}
data:
  - {category: contact, required: optional}
```

A consent that is given for good.

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: not possible}
data:
  - {category: contact, required: optional}
```

Explicit consent under Art. 9(2)(a) that is the only consent of the purpose.

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: treat
    title: Treating you
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: signed form, proof: the form in the file}
data:
  - {category: health, required: contract, consequence: we cannot treat you}
```

## Accepted

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent:
        how: box on the form
        proof: time-stamped record
        withdrawal: link in every issue
data:
  - {category: contact, required: optional}
```

## Limits

Where nothing is said of the consent at all, the rule on its proof says so. How to object to marketing is another fact:
withdrawing consent is told by itself. That there is no way back is known in English, French, Dutch and German, and only
where nothing else is said. Swiss law does not ask for it. A `todo:` is an open gap, not a finding of this
rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.consents import every_consent
from ropa.rules.phrases.refusal import says_nothing

HELP = "add `withdrawal:` to the consent, such as `withdrawal: with the link at the foot of every e-mail`"
REFUSED_HELP = (
    "say how the person takes it back, as easily as it was given; where that cannot be, consent is not the basis"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each consent that is described without a way to take it back."""
    for one in every_consent(register):
        if one.lacks("withdrawal"):
            message = f"{one.relies} and does not say how it is withdrawn"
            yield Finding(one.place("withdrawal"), message, HELP)
        elif (
            one.consent is not None
            and (route := says_nothing(one.consent.value.withdrawal, register.default_language)) is not None
        ):
            message = f"{one.relies}, which cannot be withdrawn as it is described"
            yield Finding(one.consent.at("withdrawal", *route), message, REFUSED_HELP)


RULE = Rule(
    code="LB02",
    name="consent-without-withdrawal",
    severity=Severity.ERROR,
    law=("Art. 7(3) GDPR", "Art. 13(2)(c) GDPR", "Art. 14(2)(d) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
