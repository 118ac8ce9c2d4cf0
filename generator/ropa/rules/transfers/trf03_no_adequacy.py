"""A transfer rests on an adequacy decision that is not in force.

## Why it matters

An adequacy decision allows transfers to the country it names, as long as it is in force (Art. 45(3), (5) GDPR). A
decision that has lapsed, is only announced, or is about another country, allows nothing; persons would be told of a
protection that does not exist. Each law has decisions of its own: those of the European Commission do not hold in the
United Kingdom or in Switzerland.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [IN]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: IN
locations: [IN]
```

A decision with the number of another one.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [NZ]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
    decision: "(EU) 2023/1795"
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: NZ
locations: [NZ]
```

## Accepted

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

A decision that is named.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [UY]
    mechanism: adequacy
    copy: the decision is published in the Official Journal
    decision: "2012/484/EU"
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: UY
locations: [UY]
```

## Limits

A `decision` that no jurisdiction pack knows, for a country of which the packs know none, is taken at its word. Whether
the recipient is inside the scope of the decision is the matter of TRF04 and TRF05. Where the transfer names another
country than that of its recipient, TRF01 speaks.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.law import Adequacy, Status
from ropa.model.recipients import Transfer
from ropa.register import Register
from ropa.register.laws import Abroad
from ropa.rules.base import Finding, Rule
from ropa.rules.countries import country_name
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings

HELP = "correct the country, or name what allows the transfer instead, such as `scc`; `ropa explain transfer-tools`"
NUMBER_HELP = "correct `decision`, or leave it out: the decision for the country is known"
NUMBER = expression(r"\d{4}/\d+")


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer on adequacy to a country for which no decision is in force, law by law."""
    for one in crossings(register):
        if one.tool("adequacy") is not None:
            yield from _about(one)


def _about(one: Crossing) -> Iterator[Finding]:
    for law in one.laws:
        where = f" under the law of {law.place}" if len(one.laws) > 1 else ""
        for country in one.outside(law):
            found = _unfounded(one, law, country, where)
            if found is not None:
                yield found
                return


def _unfounded(one: Crossing, law: Abroad, country: str, where: str) -> Finding | None:
    number, history = _number(one.value), law.law.adequacy_history(country)
    in_force = law.decisions(country)
    known = {_digits(act.act) for act in history if act.act}
    if in_force:
        if number is None or number in known or any(act.act is None for act in in_force):
            return None
        message = (
            f"{transfer_name(one.item)} names the decision `{one.value.decision}`, not that for {country_name(country)}"
        )
        rests = tuple(act for act in in_force if not act.provenance.vouches_for("act"))
        return Finding(one.item.at("decision"), f"{message}{where}", NUMBER_HELP, about=one.item, rests_on=rests)
    if number is not None and number not in known and number not in _numbers(law):
        return None
    message = f"{transfer_name(one.item)} rests on adequacy, and {_state(history, country, law)}{where}"
    return Finding(one.item.at("mechanism"), message, HELP, about=one.item, rests_on=tuple(history[-1:]))


def _state(history: list[Adequacy], country: str, law: Abroad) -> str:
    name = country_name(country)
    ended = [one for one in history if one.valid_to is not None and one.valid_to < law.law.day]
    if ended:
        return f"the decision for {name} ended on {ended[-1].valid_to}"
    if any(one.status is Status.PENDING for one in history):
        return f"the decision for {name} is not in force yet"
    if history and history[0].valid_from is not None:
        return f"the decision for {name} is in force from {history[0].valid_from} only"
    return f"there is no decision for {name}"


def _number(transfer: Transfer) -> str | None:
    return None if transfer.decision is None else _digits(transfer.decision)


def _digits(act: str) -> str:
    """Return what tells one act from another, however it is cited: `2023/1795`."""
    found = NUMBER.search(act)
    return found[0] if found else act.strip().lower()


def _numbers(law: Abroad) -> set[str]:
    return {_digits(one.act) for one in law.law.history(Adequacy) if one.act}


RULE = Rule(
    code="TRF03",
    name="no-adequacy",
    severity=Severity.ERROR,
    law=("Art. 45(3) GDPR", "Art. 44 GDPR", "Art. 13(1)(f) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRF01",),
)
