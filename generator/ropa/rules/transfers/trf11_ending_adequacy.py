"""A transfer rests on an adequacy decision that ends soon or is challenged, and nothing shows that anybody watches it.

## Why it matters

Some adequacy decisions have a last day, such as that for the United Kingdom; others are before the Court, such as that
for the United States. Two of them have fallen from one day to the next (C-362/14, C-311/18). Whoever relies on one
keeps an eye on it and knows what would take its place (Art. 45(3), (4) GDPR).

## Reported

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
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
    notes: appeal C-703/25 P followed by Legal; standard clauses are signed and would apply
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
certifications: [{scheme: dpf, since: 2024-09-12, until: 2027-09-11, covers: [non-hr data]}]
```

The decision itself is filed with the transfer.

```yaml title="activities/newsletter.yaml"
recipients: [{department: Marketing}, {party: example-mail, role: processor, why: to send the newsletter}]
transfers:
  - recipient: example-mail
    countries: [US]
    mechanism: adequacy
    instrument: {ref: DPF-2026-001, title: Listing and decision, date: 2026-02-02}
    copy: the decision is published in the Official Journal
```

```yaml title="parties/example-mail.yaml"
name: Example Mail Inc.
country: US
locations: [US]
certifications: [{scheme: dpf, since: 2024-09-12, until: 2027-09-11, covers: [non-hr data]}]
```

## Limits

A note, an instrument, a named decision, an assessment or a supplementary measure of the transfer, a document with the
listing of the recipient or a note of the party is an answer. A decision is close to its end in its last year.
"""

from collections.abc import Iterator
from datetime import timedelta

from ropa.diagnostics import Severity, Span
from ropa.law import Adequacy
from ropa.register import Register
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import transfer_name
from ropa.rules.transfers.crossing import Crossing, crossings
from ropa.rules.transfers.frameworks import FRAMEWORK

AHEAD = timedelta(days=365)
HELP = "add the `document:` of the listing, or say in `notes:` of the transfer what would take the decision's place"


def find(register: Register) -> Iterator[Finding]:
    """Yield each transfer, or listing, on a decision that ends within a year or is challenged, and nobody watches."""
    said = set()
    for one in crossings(register):
        if one.tool("adequacy") is None or _watched(register, one):
            continue
        found = _ending(register, one)
        if found is not None and (place := _place(register, one)) not in said:
            said.add(place)
            fate = f"that ends on {found.valid_to}" if _ends(register, found) else f"challenged in {found.challenge}"
            message = f"{transfer_name(one.item)} rests on a decision {fate}"
            yield Finding(place, message, HELP, about=one.item, rests_on=(found,))


def _place(register: Register, one: Crossing) -> Span:
    """Return the listing of the recipient, which several transfers may share, else what allows the transfer."""
    party = register.parties.get(one.value.recipient or "")
    listed = answer(party.value.certifications, party, "certifications") if party is not None else ()
    listing = next((item for item in listed if (item.value.scheme or "").startswith(FRAMEWORK)), None)
    return place_of(listing, "document", "scheme") if listing is not None else one.item.at("mechanism")


def _watched(register: Register, one: Crossing) -> bool:
    value, party = one.value, register.parties.get(one.value.recipient or "")
    if any((value.notes, value.instrument, value.decision, value.assessment, value.supplementary)):
        return True
    listings = party.value.certifications or () if party is not None else ()
    return party is not None and bool(party.value.notes or any(listing.document for listing in listings))


def _ends(register: Register, decision: Adequacy) -> bool:
    return decision.valid_to is not None and decision.valid_to <= register.day + AHEAD


def _ending(register: Register, one: Crossing) -> Adequacy | None:
    decisions = (act for law in one.laws for country in one.outside(law) for act in law.decisions(country))
    for decision in decisions:
        if decision.challenge is not None or (_ends(register, decision) and not _renewed(one, decision)):
            return decision
    return None


def _renewed(one: Crossing, decision: Adequacy) -> bool:
    end = decision.valid_to
    same = (act for law in one.laws for act in law.law.history(Adequacy) if act.id == decision.id)
    return any(act.valid_from is not None and end is not None and act.valid_from > end for act in same)


RULE = Rule(
    code="TRF11",
    name="ending-adequacy",
    severity=Severity.INFO,
    law=("Art. 45(3) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("TRF01", "TRF03", "TRF05"),
    awaits=("defaults", "jurisdictions", "organisations", "parties", "systems"),
)
