"""Data do not come from the person, and it is not said from where.

## Why it matters

Whoever gets data elsewhere tells the person from which source they come, and whether it is publicly accessible
(Art. 14(2)(f) GDPR). "Third parties" is no source: the organisation, its kind, or the register that is looked up must
be recognisable. The same is wanted of data that another activity of the organisation collected.

## Reported

```yaml title="activities/credit.yaml"
name: Credit checks
sources: [person, public]
```

Another organisation, without a word on which; and a source of which only a remark is left.

```yaml title="activities/credit.yaml"
name: Credit checks
sources:
  - person
  - {id: bureau, kind: party}
  - {id: lists, description: lists of debtors}
```

A category that names a kind of source which is not described.

```yaml title="activities/credit.yaml"
name: Credit checks
data:
  - {category: economic-financial, sources: [party]}
```

## Accepted

A party, a kind of body, or a description; what is observed or derived has no other source.

```yaml title="activities/credit.yaml"
name: Credit checks
data:
  - {category: contact, sources: [person], required: contract, consequence: we cannot deliver}
  - {category: economic-financial, sources: [bureau, public, derived]}
sources:
  - person
  - {id: bureau, kind: party, category: credit-agencies}
  - {kind: public, description: the register of insolvencies}
  - {id: client, kind: party, party: example-client}
  - {id: friend, kind: other-person, description: the customer who recommends you}
  - {id: orders, kind: internal, activity: deliveries}
  - derived
```

## Limits

Where nothing is said about sources, data count as provided by the person. Swiss law does not ask for the source. A
`todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator, Mapping

from ropa.diagnostics import Severity
from ropa.model.facts import Todo
from ropa.model.personal_data import Source
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.scopes import lacking, wants_basis
from ropa.register.stated_once import default
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, source_name

ELSEWHERE: Mapping[str | None, str] = {
    "party": "another organisation",
    "other-person": "another person",
    "public": "a publicly accessible source",
    "internal": "another activity of the organisation",
}
HELP = (
    "add `party:`, `category:` or `description:` with where they come from, such as `description: the trade register`"
)
KIND_HELP = "add `kind:`, such as `kind: public` or `kind: party`"
LIST_HELP = "describe it under `sources` of the activity, such as `- {{kind: {kind}, description: the trade register}}`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each source that is not the person and not described, and each that data name and nothing describes."""
    for item in default(register, "sources"):
        shared = isinstance(item.value, Source)
        source = item if shared else Stated(Source(kind=item.value), item.entry, item.pointer)
        if (message := _lack(source)) is not None:
            yield _finding(source, message)
    for activity in every_activity(register):
        for source in activity.sources.items:
            message = None if source.inherited else _lack(source)
            if message and lacking(register, activity.entry, [source.value], [], wants_basis) is not None:
                yield _finding(source, message)
        yield from _undescribed(activity)


def _lack(source: Stated[Source]) -> str | None:
    """Return what is not said of a source, as a message; None when it can be recognised."""
    one = source.value
    kind = one.kind
    if isinstance(kind, Todo) or one.party or one.category or one.activity:
        return None
    if kind is None:
        return f"{source_name(source)} does not say what kind of source it is"
    if kind in ELSEWHERE and one.description is None:
        return f"{source_name(source)} is {ELSEWHERE[kind]}, and it is not said which"
    return None


def _finding(source: Stated[Source], message: str) -> Finding:
    if source.value.kind is None:
        return Finding(place_of(source, "kind", "id"), message, KIND_HELP, about=source)
    bare = source.at("kind") == source.at()
    return Finding(source.at() if bare else place_of(source, "description", "kind"), message, HELP, about=source)


def _undescribed(activity: ActivityFacts) -> Iterator[Finding]:
    """Yield the kinds of source that data name although no source of that kind is listed."""
    for part in activity.categories:
        for index, named in enumerate(part.value.sources or ()):
            if named in ELSEWHERE and named not in _listed(activity):
                message = f"{category_name(part)} comes from {ELSEWHERE[named]}, and it is not said which"
                yield Finding(part.at("sources", index), message, LIST_HELP.format(kind=named), about=part)


def _listed(activity: ActivityFacts) -> set[str]:
    stated = [source.value for source in activity.sources.items]
    return {str(one.id or one.kind) for one in stated if not isinstance(one.kind, Todo)}


RULE = Rule(
    code="DAT11",
    name="unnamed-source",
    severity=Severity.ERROR,
    law=("Art. 14(2)(f) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("DAT12",),
    awaits=("sources",),
)
