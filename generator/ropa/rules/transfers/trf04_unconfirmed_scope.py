"""A transfer rests on a partial adequacy decision, and nothing says that the recipient is inside its scope.

## Why it matters

Some decisions cover a part of a country only: in Canada commercial organisations, in Japan and Korea those under their
data protection acts (Art. 45(1) GDPR: "one or more specified sectors"). Whoever relies on such a decision has checked
that the recipient, and these data, belong to that part, and can show it (Art. 5(2)).

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [CA]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: CA
locations: [CA]
```

## Accepted

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [CA]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
    notes: a commercial organisation under PIPEDA; checked on 2025-02-03
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: CA
locations: [CA]
```

A decision on the whole country needs no check.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [NZ]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: NZ
locations: [NZ]
```

## Limits

A note, an instrument, an assessment or a supplementary measure of the transfer, or a certificate of the recipient, is
taken as the check. The frameworks with the United States have a rule of their own, TRF05.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Adequacy
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.countries import country_name
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings
from ropa.rules.transfers.frameworks import FRAMEWORK

HELP = "add `notes:` with what was checked and when, such as `commercial organisation, checked on 2026-02-03`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on a partial decision without a word on the recipient's place in it."""
    for one in crossings(register):
        if one.tool("adequacy") is not None and (found := _partial(one)) and not _confirmed(register, one, found):
            part = f"a part of {country_name(found.countries[0])} only"
            message = f"{transfer_name(one.item)} rests on a decision that covers {part}"
            yield Finding(one.item.at("mechanism"), message, HELP, about=one.item, rests_on=(found,))


def _partial(one: Crossing) -> Adequacy | None:
    """Return a decision to which the scope matters, when no other one covers the country as a whole."""
    for law in one.laws:
        for country in one.outside(law):
            decisions = law.decisions(country)
            if decisions and all(act.scope_to_confirm and FRAMEWORK not in act.scope for act in decisions):
                return decisions[0]
    return None


def _confirmed(register: Register, one: Crossing, decision: Adequacy) -> bool:
    value = one.value
    if any((value.instrument, value.assessment, value.supplementary, value.safeguards, value.notes)):
        return True
    party = register.parties.get(value.recipient or "")
    if party is not None and party.value.certifications:
        return True
    words = (value.why, value.copy, value.decision, party.value.notes if party is not None else None)
    return any(decision.scope.lower() in str(text).lower() for text in words if text is not None)


RULE = Rule(
    code="TRF04",
    name="unconfirmed-scope",
    severity=Severity.WARNING,
    law=("Art. 45(1) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRF01", "TRF03"),
)
