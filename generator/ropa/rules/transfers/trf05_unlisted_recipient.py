"""A transfer rests on a Data Privacy Framework, and the recipient's listing is missing, incomplete or over.

## Why it matters

The decision for the United States covers only companies that are on the list of the framework, for the kind of data
they certified, and that renew their certificate every year (Decision (EU) 2023/1795). The United Kingdom and
Switzerland have extensions of their own. The controller checks the list before it transfers, and again each year.

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
    decision: "(EU) 2023/1795"
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

A listing without the day of its renewal.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
    decision: "(EU) 2023/1795"
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
certifications: [{scheme: dpf, since: 2024-09-12, covers: [non-hr data]}]
```

A listing that has run out.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
    decision: "(EU) 2023/1795"
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
certifications: [{scheme: dpf, since: 2024-09-12, until: 2025-09-11, covers: [non-hr data]}]
```

A listing that leaves out the data of staff.

```yaml title="activities/rosters.yaml"
name: Rosters
data_subjects: [employees]
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the rosters}]
dpia: {criteria: [vulnerable-persons], decision: not-required, rationale: names and hours, dpo_advice: none needed}
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
    decision: "(EU) 2023/1795"
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
certifications: [{scheme: dpf, since: 2024-09-12, until: 2027-09-11, covers: [non-hr data]}]
```

## Accepted

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
    decision: "(EU) 2023/1795"
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
certifications: [{scheme: dpf, since: 2024-09-12, until: 2027-09-11, covers: [non-hr data]}]
```

Standard clauses need no listing.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: scc
    modules: [2]
    instrument: SCC-2025-003
    signed: 2025-02-03
    assessment: TIA-2025-003
    copy: on request from privacy@example.example
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
```

## Limits

Transfers to a category of recipients are not looked at. Of the kind of data certified it is asked only whether the data
of staff are among them, where all persons concerned are staff; applicants are not taken for staff.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.law import Adequacy
from ropa.model.party import Certification, Party
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import activity_facts
from ropa.register.answers import answer
from ropa.register.laws import Abroad
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import name_of
from ropa.rules.transfers.crossing import Crossing, crossings
from ropa.rules.transfers.frameworks import FRAMEWORK, scheme_of
from ropa.rules.wordings import words_of

HELP = "add the listing to the party under `certifications:`, with `scheme`, `since`, `until` and `covers`"
OVER_HELP = "check the list and correct `until`, or name what else allows the transfer, such as `scc`"
STAFF = frozenset(
    ("workforce", "employees", "former-employees", "trainees", "temporary-workers", "staff-representatives")
)
STAFF_DATA = "hr data"
"""What the framework calls data about staff collected in the employment relationship."""
STAFF_HELP = "check the list and correct `covers`, or name what else allows the transfer, such as `scc`"
WHAT = {"since": "since when it holds", "until": "until when it holds", "covers": "what it covers"}
PARTS = {
    "since": "add `since:` with the first day of the listing, such as `since: 2024-09-12`",
    "until": "add `until:` with the day of the next renewal, such as `until: 2027-09-11`",
    "covers": "add `covers:` with the kind of data certified: `[non-hr data]`, `[hr data]` or both",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield the recipients that no framework lists, and the listings that lack a part, each once."""
    relying: dict[tuple[str, str], list[tuple[Crossing, Adequacy]]] = {}
    for one in crossings(register):
        if one.value.recipient in register.parties and one.tool("adequacy") is not None:
            for law, decision in _frameworks(one):
                relying.setdefault((one.value.recipient or "", scheme_of(law)), []).append((one, decision))
    today = register.day.isoformat()
    for (party_id, scheme), uses in relying.items():
        party = register.parties[party_id]
        listed = _listings(party, scheme)
        if not listed:
            yield _unlisted(party, scheme, uses)
        elif not any(_complete(item.value, today) for item in listed):
            yield from _lacking(listed[-1], name_of(party), today, uses[0][1])
        elif staff := [one for one, _ in uses if _of_staff(register, one)]:
            yield from _without_staff(
                [item for item in listed if _complete(item.value, today)], party, staff, uses[0][1]
            )


def _unlisted(party: Entry[Party], scheme: str, uses: list[tuple[Crossing, Adequacy]]) -> Finding:
    message = f"transfers to {name_of(party)} rest on `{scheme}`, and no listing of it is recorded"
    related = tuple(Related(one.item.at("mechanism"), "rests on the listing") for one, _ in uses)
    place = place_of(party, "certifications", "name")
    return Finding(place, message, HELP, related, uses[0][0].item, (uses[0][1],))


def _frameworks(one: Crossing) -> Iterator[tuple[Abroad, Adequacy]]:
    for law in one.laws:
        for country in one.outside(law):
            decisions = law.decisions(country)
            if decisions and all(FRAMEWORK in act.scope for act in decisions):
                yield law, decisions[0]


def _listings(party: Entry[Party], scheme: str) -> list[Stated[Certification]]:
    found = answer(party.value.certifications, party, "certifications")
    return [item for item in found if (item.value.scheme or "").lower() == scheme]


def _complete(certificate: Certification, today: str) -> bool:
    since, until = certificate.since, certificate.until
    return bool(certificate.covers) and since is not None and since <= today and until is not None and until >= today


def _of_staff(register: Register, one: Crossing) -> bool:
    """Tell whether all persons whose data are transferred are staff."""
    facts = activity_facts(register, one.owner.id) if one.owner is not None and one.told else None
    persons = one.value.data_subjects or (tuple(item.value.group for item in facts.subjects) if facts else ())
    return bool(persons) and STAFF.issuperset(persons)


def _without_staff(
    listed: list[Stated[Certification]], party: Entry[Party], staff: list[Crossing], decision: Adequacy
) -> Iterator[Finding]:
    kinds = {kind.strip().lower() for item in listed for text in item.value.covers or () for kind in words_of(text)}
    if STAFF_DATA in decision.parts and STAFF_DATA not in kinds and not kinds.isdisjoint(decision.parts):
        message = f"the listing of {name_of(party)} under `{listed[-1].value.scheme}` does not cover `{STAFF_DATA}`"
        related = tuple(Related(one.item.at("mechanism"), "rests on it for the data of staff") for one in staff)
        yield Finding(listed[-1].at("covers"), message, STAFF_HELP, related, listed[-1], (decision,))


def _lacking(item: Stated[Certification], party: str, today: str, decision: Adequacy) -> Iterator[Finding]:
    value = item.value
    if value.until is not None and value.until < today:
        message = f"the listing of {party} under `{value.scheme}` ended on {value.until}"
        yield Finding(item.at("until"), message, OVER_HELP, about=item, rests_on=(decision,))
    elif value.since is not None and value.since > today:
        message = f"the listing of {party} under `{value.scheme}` begins on {value.since} only"
        yield Finding(item.at("since"), message, OVER_HELP, about=item, rests_on=(decision,))
    for part, remedy in PARTS.items():
        if not getattr(value, part):
            message = f"the listing of {party} under `{value.scheme}` does not say {WHAT[part]}"
            yield Finding(place_of(item, part, "scheme"), message, remedy, about=item, rests_on=(decision,))


RULE = Rule(
    code="TRF05",
    name="unlisted-recipient",
    severity=Severity.ERROR,
    law=("Art. 45(3) GDPR", "Decision (EU) 2023/1795"),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRF01", "TRF03"),
)
