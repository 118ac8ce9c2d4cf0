"""A purpose rests on consent, and how it is given or proved is not said.

## Why it matters

Whoever relies on consent must be able to show that the person consented (Art. 7(1) GDPR): who, when, to which wording.
Consent is a clear affirmative act (Art. 4(11)); how it is given decides whether there is any. Without both the basis
falls at the first question of the authority.

## Reported

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis: {basis: consent}
data:
  - {category: contact, required: optional}
```

Consent is described and one of the two is missing.

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent: {how: box on the form, withdrawal: link in every issue}
  - id: invite
    title: Inviting you to our open day
    legal_basis:
      basis: consent
      consent:
        proof: time-stamped record
        withdrawal: link in every issue
data:
  - {category: contact, required: optional}
```

Words that say nothing.

```yaml title="activities/newsletter.yaml"
name: Newsletter
purposes:
  - id: send
    title: Sending you the paper
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: n/a, withdrawal: link in every issue}
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
      consent: {explicit: true, how: signed form, withdrawal: by message}
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
      consent: {how: box on the form, proof: time-stamped record, withdrawal: link in every issue}
data:
  - {category: contact, required: optional}
```

One form serves the consent of Art. 6 and the explicit one of Art. 9, and is described once.

```yaml title="activities/care.yaml"
name: Care
purposes:
  - id: follow
    title: Following your health in an application
    legal_basis:
      basis: consent
      consent: {explicit: true, how: box in the application, proof: time-stamped record, withdrawal: in its settings}
    special_ground: {condition: explicit-consent}
data:
  - {category: health, required: optional}
```

Swiss law asks private controllers for no legal basis, nor for a proof of it.

```yaml title="activities/newsletter.yaml"
name: Newsletter
applies_in: [CH]
purposes:
  - id: send
    title: Sending you the paper
    legal_basis: {basis: consent}
data:
  - {category: contact, required: optional}
```

## Limits

How consent is withdrawn is another rule's matter, unless nothing is said of the consent at all. Explicit consent of
which nothing is said is another rule's matter. Whether the act is a clear one is for a lawyer to judge. A `todo:` is
an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.consents import every_consent
from ropa.rules.phrases.refusal import says_nothing

WHOLE_HELP = (
    "add `consent:` with `how:` it is given, the `proof:` you keep of it and its `withdrawal:`, such as `{how: by "
    "ticking a box, proof: time-stamped record, withdrawal: with the link in every e-mail}`"
)
HELP = {
    "how": "add `how:` to the consent, such as `how: by ticking a box on the subscription form`",
    "proof": "add `proof:` to the consent, such as `proof: time-stamped record in the mailing system`",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each consent of which nothing is said, and each that lacks how it is given or proved."""
    for one in every_consent(register):
        if one.consent is None:
            message = f"{one.relies} and does not say how it is given, proved and withdrawn"
            yield Finding(one.place("consent"), message, WHOLE_HELP, about=one.ground)
            continue
        for field, said in (("how", "given"), ("proof", "proved")):
            if one.lacks(field):
                message = f"{one.relies} and does not say how it is {said}"
                yield Finding(one.place(field), message, HELP[field])
            elif (route := says_nothing(getattr(one.consent.value, field), register.default_language)) is not None:
                message = f"{one.relies}, and the words on how it is {said} say nothing"
                yield Finding(one.consent.at(field, *route), message, HELP[field])


RULE = Rule(
    code="LB01",
    name="consent-without-proof",
    severity=Severity.ERROR,
    law=("Art. 7(1) GDPR", "Art. 4(11) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DAT06",),
    awaits=("legal-bases",),
)
