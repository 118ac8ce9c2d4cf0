"""One period holds for data that are needed for very different times.

## Why it matters

Data kept because a law asks for it and data kept because the person agreed have different ends: the one at the end of
the legal period, the other when consent is withdrawn (Art. 5(1)(e), 17(1)(b) GDPR). A single period for both is too
long for one or too short for the other; policies give the periods by category or purpose.

## Reported

```yaml title="activities/orders.yaml"
purposes:
  - id: accounts
    title: Keeping our accounts
    legal_basis: {basis: legal-obligation, law: "Code of Economic Law (Belgium), art. III.82"}
  - id: club
    title: Inviting you to our club
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by e-mail}
data:
  - {category: billing, purposes: [accounts], required: contract, consequence: we cannot deliver}
  - {category: preferences-interests, purposes: [club], required: optional}
retention:
  - for: P10Y
    from: end-of-financial-year
    law: "Code of Economic Law (Belgium), art. III.86"
    then: erase
    backups: P1M
```


## Accepted

```yaml title="activities/orders.yaml"
purposes:
  - id: accounts
    title: Keeping our accounts
    legal_basis: {basis: legal-obligation, law: "Code of Economic Law (Belgium), art. III.82"}
  - id: club
    title: Inviting you to our club
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: by e-mail}
data:
  - {category: billing, purposes: [accounts], required: contract, consequence: we cannot deliver}
  - {category: preferences-interests, purposes: [club], required: optional}
retention:
  - purposes: [accounts]
    for: P10Y
    from: end-of-financial-year
    law: "Code of Economic Law (Belgium), art. III.86"
    then: erase
    backups: P1M
  - {purposes: [club], until: consent-withdrawn, then: erase, backups: P1M}
```


## Limits

Only a single period that rests on a law and holds for data of which some serve consent alone is looked at.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.phases import period_name

HELP = "add a second period for the data kept on consent, and name the `purposes` or `data` of each"


def find(register: Register) -> Iterator[Finding]:
    """Yield the only period of an activity, resting on a law, that holds for data kept on consent as well."""
    for facts in every_activity(register):
        periods = facts.retention.items
        if len(periods) != 1 or len(facts.purposes) == 1:
            continue
        only = periods[0]
        general = only.value.data is None and only.value.purposes is None and only.value.law is not None
        if general and (purpose := _on_consent(facts)) is not None:
            message = f"{period_name(only)} rests on a law and holds for the purpose `{purpose}` as well"
            yield Finding(only.at(key=True), message, HELP, about=only)


def _on_consent(facts: ActivityFacts) -> str | None:
    """Return a purpose on consent alone for which there are data of its own, beside one that a law asks for."""
    kinds: dict[str, set[object]] = {}
    for purpose, basis in facts.bases:
        kinds.setdefault(purpose.value.id or "", set()).add(basis.value.basis)
    if not any(bases == {"legal-obligation"} for bases in kinds.values()):
        return None
    own = {named[0] for part in facts.categories if (named := part.value.purposes) and len(named) == 1}
    return next((one for one, bases in kinds.items() if bases == {"consent"} and one in own), None)


RULE = Rule(
    code="RET04",
    name="one-period-for-all",
    severity=Severity.INFO,
    law=("Art. 5(1)(e) GDPR", "Art. 13(2)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
