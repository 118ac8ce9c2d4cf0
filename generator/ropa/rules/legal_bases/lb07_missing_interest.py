"""A purpose rests on legitimate interests and does not say which.

## Why it matters

Whoever relies on Art. 6(1)(f) GDPR tells the person the interest pursued (Art. 13(1)(d), 14(2)(b)), at the latest when
the data are collected. The Court of Justice refuses the basis to a controller who did not (C-394/23). Without the
interest in words nobody can weigh it against those of the person, nor object to it.

The interest is not the purpose over again: it is what the organisation, or somebody else, gains by it.

## Reported

```yaml title="activities/fraud.yaml"
name: Fraud prevention
controllers: [example]
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis: {basis: legitimate-interests, assessment: LIA-2026-004}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

Words that could be any interest.

```yaml title="activities/fraud.yaml"
name: Fraud prevention
controllers: [example]
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis: {basis: legitimate-interests, interest: our legitimate business interests, assessment: LIA-2026-004}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

The basis over again.

```yaml title="activities/fraud.yaml"
name: Fraud prevention
controllers: [example]
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis:
      - {basis: legitimate-interests, interest: "Art. 6(1)(f) GDPR", assessment: LIA-2026-004}
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

## Accepted

```yaml title="activities/fraud.yaml"
name: Fraud prevention
controllers: [example]
purposes:
  - id: prevent-fraud
    title: Preventing fraud
    legal_basis:
      basis: legitimate-interests
      interest: keeping prices fair by stopping false claims
      assessment: LIA-2026-004
data_subjects: [customers]
data:
  - {category: contact, required: contract, consequence: we cannot deliver}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

The interests that the law of the United Kingdom recognises are named by their condition.

```yaml title="activities/emergencies.yaml"
name: Emergencies
applies_in: [UK]
controllers: [example]
purposes:
  - id: warn
    title: Warning you in an emergency
    legal_basis: {basis: recognised-legitimate-interests, condition: emergencies}
data_subjects: [customers]
data:
  - {category: contact, required: optional}
recipients: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
```

## Limits

Swiss law does not ask for it. Words that could be any interest are known in English, French, Dutch and German, and only
where nothing else is said. Whether every language has the interest is another rule's matter. A `todo:` is an open
gap, not a finding of this rule.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.articles import beside_articles
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.resting import resting_on
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.search import nothing_but
from ropa.rules.wordings import by_language

HELP = "add `interest:` in words a person understands, such as `interest: keeping prices fair by stopping false claims`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each legitimate interest that is not stated, where the law wants it told."""
    for one in resting_on(register, "legitimate-interests"):
        interest = one.basis.value.interest
        if interest is None and one.places(register):
            message = f"{one.name} rests on legitimate interests and does not state the interest"
            yield Finding(place_of(one.basis, "interest", "basis"), message, HELP, about=one.basis)
        for language, words, route in by_language(interest, register.default_language):
            told = beside_articles(words)
            if not told or nothing_but(told, language, Group.EMPTY_INTEREST, Group.REFUSED):
                message = f"{one.name} rests on legitimate interests and does not say which: “{words}” could be any"
                yield Finding(one.basis.at("interest", *route), message, HELP, about=one.basis)
                break


RULE = Rule(
    code="LB07",
    name="missing-interest",
    severity=Severity.ERROR,
    law=("Art. 13(1)(d) GDPR", "Art. 14(2)(b) GDPR", "Art. 6(1)(f) GDPR"),
    since="0.1",
    page=__doc__,
    find=find,
)
