"""Consumers in France are telephoned with offers without their consent, or referred to a list that has ended.

## Why it matters

Since 11 August 2026 nobody may telephone a consumer in France with an offer without prior consent, except within a
contract that runs and about its object (Loi 2025-594). Until the day before, calls were allowed unless the person was
on the opposition list Bloctel, which then came to an end. A policy that still points to the list sends people to a
closed door.

## Reported

```yaml title="activities/calls.yaml"
# as of 2026-09-01
name: Calls
applies_in: [FR]
purposes:
  - id: offer
    title: Telephoning you with an offer
    legal_basis: {basis: legitimate-interests, interest: finding customers, assessment: LIA-2026-004}
    marketing:
      - {by: [telephone], to: [prospects], mode: opt-out, objection: tell the caller, partners: none}
data_subjects: [prospects]
```

The list that has ended.

```yaml title="activities/calls.yaml"
# as of 2026-09-01
name: Calls
applies_in: [FR]
purposes:
  - id: offer
    title: Telephoning you with an offer
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: tell the caller}
    marketing:
      - {by: [telephone], to: [prospects], mode: opt-in, objection: register with Bloctel, partners: none}
data_subjects: [prospects]
data:
  - {category: contact, required: optional}
```

## Accepted

Consent, and calls to customers about the contract they have.

```yaml title="activities/calls.yaml"
# as of 2026-09-01
name: Calls
applies_in: [FR]
purposes:
  - id: offer
    title: Telephoning you with an offer
    legal_basis:
      - basis: consent
        data_subjects: [prospects]
        consent: {how: box on the form, proof: time-stamped record, withdrawal: tell the caller}
      - {basis: legitimate-interests, data_subjects: [customers], interest: better cover, assessment: LIA-2026-004}
    marketing:
      - {by: [telephone], to: [prospects], mode: opt-in, objection: tell the caller, partners: none}
      - {by: [telephone], to: [customers], mode: existing-customers, objection: tell the caller, partners: none}
data_subjects: [prospects, customers]
data:
  - {category: contact, required: optional}
```

Before that day the list was the right answer.

```yaml title="activities/calls.yaml"
# as of 2026-08-10
name: Calls
applies_in: [FR]
purposes:
  - id: offer
    title: Telephoning you with an offer
    legal_basis: {basis: legitimate-interests, interest: finding customers, assessment: LIA-2026-004}
    marketing:
      - {by: [telephone], to: [prospects], mode: opt-out, objection: register with Bloctel, partners: none}
data_subjects: [prospects]
```

## Limits

Dates and exceptions are those of the French jurisdiction pack. The contacts of companies are no consumers. Names of
lists are looked for in what the public reads of activities and policies under French law; what says that a list has
ended is left alone.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Pointer, Severity
from ropa.expressions import expression
from ropa.law import OptOutList
from ropa.model.text import LANGUAGE_PATTERN
from ropa.register import Entry, Register
from ropa.register.activity_facts import every_activity
from ropa.register.once import once
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.soliciting import unasked

FRANCE = "FR"
HELP = "write `mode: opt-in` and rest the purpose on `basis: consent`, or stop the calls"
LIST_HELP = "take the list out and say how to object to you, such as `objection: tell the caller`"
UNREAD = frozenset(("notes", "note", "remarks", "lifecycle", "documents", "incidents", "consultations", "changes"))
"""Fields that the public does not read, or that tell the past."""
LANGUAGE = expression(LANGUAGE_PATTERN)
PAST = expression(
    r"no longer|ended|ceased|replac|until|former|abolish|ancien|jusqu|n.est plus|n.existe plus|supprim|fin\b|remplac"
    r"|voormalig|afgeschaft|niet meer|vervang|tot en met|ehemalig|nicht mehr|bis zum|abgeschafft|ersetz",
    re.IGNORECASE,
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each telephone marketing without consent, and each mention of a list that has ended."""
    for one in unasked(register):
        if one.place == FRANCE and one.channel == "telephone":
            what = f"offers by telephone for {purpose_name(one.purpose)} go out {one.why}"
            since = one.rule.valid_from
            message = f"{what}; in France they need consent{f' since {since}' if since else ''}"
            place = one.marketing.at("mode" if one.marketing.value.mode is not None else "by")
            yield Finding(place, message, HELP, about=one.marketing, rests_on=(one.rule,))
    for entry in _under_french_law(register):
        yield from _mentions(register, entry)


def _under_french_law(register: Register) -> Iterator[Entry[Any]]:
    if not _ended(register):
        return
    yield from (activity.entry for activity in every_activity(register) if FRANCE in activity.places)
    yield from (entry for entry in register.notices.values() if entry.value.jurisdiction == FRANCE)


def _mentions(register: Register, entry: Entry[Any]) -> Iterator[Finding]:
    for name, fact in _ended(register).items():
        if name.encode() in entry.document.content:
            said: dict[Pointer, Pointer] = {}  # once for all the languages of a text
            for pointer, text in _texts(entry.document.data, ()):
                if name in text and PAST.search(text) is None:
                    said.setdefault(pointer[:-1] if LANGUAGE.match(str(pointer[-1])) else pointer, pointer)
            for pointer in said.values():
                message = f"`{name}` is named, a list that ended on {fact.valid_to}"
                yield Finding(entry.document.locate(pointer), message, LIST_HELP, rests_on=(fact,))


@once
def _ended(register: Register) -> dict[str, OptOutList]:
    """Return the names of the French lists that have ended, but not those of lists that go on."""
    law = register.law_or_none(FRANCE)
    if law is None:
        return {}
    going_on = {name for one in law.in_force(OptOutList) for name in one.names.values()}
    past = [one for one in law.history(OptOutList) if one.valid_to is not None and one.valid_to < register.day]
    return {name: one for one in past for name in one.names.values() if name not in going_on}


def _texts(value: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Yield every text that the public may read, with its place."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in UNREAD:
                yield from _texts(part, (*pointer, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _texts(part, (*pointer, index))


RULE = Rule(
    code="FR02",
    name="calls-without-consent",
    severity=Severity.ERROR,
    law=("Loi 2025-594", "Code de la consommation, art. L223-1"),
    since="0.2",
    page=__doc__,
    find=find,
)
