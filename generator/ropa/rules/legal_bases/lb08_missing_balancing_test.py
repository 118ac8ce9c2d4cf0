"""A purpose rests on legitimate interests and no balancing test is named.

## Why it matters

Legitimate interests carry a purpose only if the interests and rights of the person do not override them (Art. 6(1)(f)
GDPR). Whoever relies on them has weighed the two and can show it (Art. 5(2)): the purpose, whether it needs the data,
what it does to the person, what softens that. The result is a document, and the record says where it is.

## Reported

```yaml title="activities/fraud.yaml"
name: Fraud prevention
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis: {basis: legitimate-interests, interest: keeping prices fair by stopping false claims}
```

There is none, and nobody says why.

```yaml title="activities/fraud.yaml"
name: Fraud prevention
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis: {basis: legitimate-interests, interest: keeping prices fair, assessment: none}
```

## Accepted

A document by its reference, or a reason why there is none.

```yaml title="activities/fraud.yaml"
name: Fraud prevention
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis: {basis: legitimate-interests, interest: keeping prices fair, assessment: LIA-2026-004}
  - id: answer
    title: Answering your message
    legal_basis:
      basis: legitimate-interests
      interest: answering whoever writes to us
      assessment: {none: the person asks for the answer and expects it}
```

What the law of the United Kingdom recognises is balanced by that law.

```yaml title="activities/emergencies.yaml"
name: Emergencies
applies_in: [UK]
purposes:
  - id: warn
    title: Warning you in an emergency
    legal_basis: {basis: recognised-legitimate-interests, condition: emergencies}
```

## Limits

`balance` tells the public the result and does not take the place of the test. Where the interest itself is not stated,
that is said first. Swiss law does not ask for it. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.balancing import untested

HELP = (
    "add `assessment:` with the reference of the balancing test, such as `assessment: LIA-2026-004`, or `{none: the "
    "reason}` where it needs none"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each legitimate interest without a balancing test or a reason why there is none."""
    for one in untested(register):
        stated = one.basis.value.assessment
        if stated is None or stated == "none":
            what = " and names no balancing test" if stated is None else ", has no balancing test and does not say why"
            message = f"{one.name} rests on legitimate interests{what}"
            yield Finding(place_of(one.basis, "assessment", "basis"), message, HELP, about=one.basis)


RULE = Rule(
    code="LB08",
    name="missing-balancing-test",
    severity=Severity.WARNING,
    law=("Art. 6(1)(f) GDPR", "Art. 5(2) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("LB07",),
)
