"""A purpose rests on legitimate interests, children are concerned, and the record does not weigh that.

## Why it matters

The interests of the person prevail more easily where the person is a child: Art. 6(1)(f) GDPR says so expressly, and
recital 38 gives children specific protection. The balance has to look at them, and at what is done to protect them.

## Reported

```yaml title="activities/club.yaml"
name: Club
purposes:
  - id: study
    title: Finding out which games are played
    worded: [{audience: children, title: We look at games}]
    legal_basis:
      basis: legitimate-interests
      interest: games that please
      balance: we look at totals only
      assessment: LIA-2026-004
data_subjects: [children]
```

A group with children in it.

```yaml title="activities/club.yaml"
name: Club
purposes:
  - id: study
    title: Finding out which games are played
    worded: [{audience: children, title: We look at games}]
    legal_basis: {basis: legitimate-interests, interest: games that please, assessment: LIA-2026-004}
data_subjects:
  - {group: members, ages: {from: 12}}
```

## Accepted

The balance, for the public, speaks of them.

```yaml title="activities/club.yaml"
name: Club
purposes:
  - id: study
    title: Finding out which games are played
    worded: [{audience: children, title: We look at games}]
    legal_basis:
      basis: legitimate-interests
      interest: games that please
      balance: we look at totals only, and children's games leave no trace of who played
      assessment: LIA-2026-004
data_subjects: [children]
```

A note, for the authority; and a group in which there are none.

```yaml title="activities/club.yaml"
name: Club
purposes:
  - id: study
    title: Finding out which games are played
    worded: [{audience: children, title: We look at games}]
    legal_basis:
      basis: legitimate-interests
      interest: games that please
      assessment: LIA-2026-004
      note: the test looks at members below 16 by themselves and asks their parents
    data_subjects: [children]
  - id: invite
    title: Telling members what we found
    legal_basis: {basis: legitimate-interests, interest: members who take part, assessment: LIA-2026-005}
    data_subjects: [members]
data_subjects: [children, {group: members, ages: {from: 18}}]
```

## Limits

Children are found by the group, its `children` or its `ages`. Whether the balance is right is for a lawyer to judge. A
balancing test that is still a `todo:` is an open gap.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.citation import Document
from ropa.model.facts import Todo
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.resting import Resting, resting_on
from ropa.rules.persons import children
from ropa.rules.wordings import words_of

NAMED = expression(
    r"child|minor|under (?:1\d|age)|teen|pupil|young|parent|guardian|enfant|mineur|jeune|élève|kind|minderjarig|jonge"
    r"|ouder|leerling|minderjährig|jugend|eltern|schüler",
    re.IGNORECASE,
)
HELP = "say under `balance:` or `note:` how the balancing test looks at children, or choose another basis for them"


def find(register: Register) -> Iterator[Finding]:
    """Yield each legitimate interest that concerns children and does not say how they were looked at."""
    for one in resting_on(register, "legitimate-interests"):
        young = children(register, one.activity, one.purpose.value, one.basis.value)
        if young and not _weighed(one) and one.places(register):
            concerns = f"{one.name} rests on legitimate interests and concerns children (`{young[0].group}`)"
            message = f"{concerns}; how their interests were weighed is not said"
            yield Finding(place_of(one.basis, "balance", "basis"), message, HELP, about=one.basis)


def _weighed(one: Resting) -> bool:
    """Tell whether a note is made, the balance or the title of the test speaks of children, or the test is a gap."""
    basis = one.basis.value
    if basis.note is not None or isinstance(basis.assessment, Todo):
        return True
    test = basis.assessment.title if isinstance(basis.assessment, Document) else None
    return any(NAMED.search(text) for words in (basis.balance, basis.interest, test) for text in words_of(words))


RULE = Rule(
    code="LB10",
    name="legitimate-interests-of-children",
    severity=Severity.WARNING,
    law=("Art. 6(1)(f) GDPR", "Recital 38 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("LB07", "LB08", "LB09"),
)
