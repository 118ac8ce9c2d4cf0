"""Sensitive data are processed without encryption or without access control.

## Why it matters

Security is appropriate to the risk (Art. 32(1) GDPR, points (a) and (b)). For special categories of data and data about
offences, authorities expect at least that data are encrypted and that only those who need them can reach them.

## Reported

```yaml title="activities/absences.yaml"
name: Absences
purposes:
  - id: pay
    title: Paying you while you are ill
    legal_basis: {basis: legal-obligation, law: "Labour Code, art. 52", duty: we must pay you}
    special_ground: {condition: employment-social-protection, law: "Labour Code, art. 52", safeguards: secrecy}
data_subjects: [employees]
data: [{category: health, required: law, required_law: "Labour Code, art. 31", consequence: you are not paid}]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims within the limitation period, then: erase, backups: P1M}
security: [access-rights]
```

No access control.

```yaml title="activities/absences.yaml"
name: Absences
purposes:
  - id: pay
    title: Paying you while you are ill
    legal_basis: {basis: legal-obligation, law: "Labour Code, art. 52", duty: we must pay you}
    special_ground: {condition: employment-social-protection, law: "Labour Code, art. 52", safeguards: secrecy}
data_subjects: [employees]
data: [{category: health, required: law, required_law: "Labour Code, art. 31", consequence: you are not paid}]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims within the limitation period, then: erase, backups: P1M}
security: [encryption]
```

The measures of the defaults leave it out for several activities.

```yaml title="register.yaml"
name: Record of Example SA
defaults:
  security: [access-rights]
```

```yaml title="activities/absences.yaml"
name: Absences
# left out: security
purposes:
  - id: pay
    title: Paying you while you are ill
    legal_basis: {basis: legal-obligation, law: "Labour Code, art. 52", duty: we must pay you}
    special_ground: {condition: employment-social-protection, law: "Labour Code, art. 52", safeguards: secrecy}
data_subjects: [employees]
data: [{category: health, required: law, required_law: "Labour Code, art. 31", consequence: you are not paid}]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims within the limitation period, then: erase, backups: P1M}
```

```yaml title="activities/accidents.yaml"
name: Accidents at work
# left out: security
purposes:
  - id: pay
    title: Paying you after an accident
    legal_basis: {basis: legal-obligation, law: "Labour Code, art. 53", duty: we must pay you}
    special_ground: {condition: employment-social-protection, law: "Labour Code, art. 53", safeguards: secrecy}
data_subjects: [employees]
data: [{category: health, required: law, required_law: "Labour Code, art. 31", consequence: you are not paid}]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims within the limitation period, then: erase, backups: P1M}
```

## Accepted

```yaml title="activities/absences.yaml"
name: Absences
purposes:
  - id: pay
    title: Paying you while you are ill
    legal_basis: {basis: legal-obligation, law: "Labour Code, art. 52", duty: we must pay you}
    special_ground: {condition: employment-social-protection, law: "Labour Code, art. 52", safeguards: secrecy}
data_subjects: [employees]
data: [{category: health, required: law, required_law: "Labour Code, art. 31", consequence: you are not paid}]
retention:
  - {for: P5Y, from: end-of-contract, reason: to answer claims within the limitation period, then: erase, backups: P1M}
security: [access-rights, encryption]
```

Data that are not sensitive.

```yaml title="activities/deliveries.yaml"
name: Deliveries
security: [access-rights]
```

## Limits

A measure counts by its `kind`, or by its words where it has none or one of your own. For encryption: encryption of
stored data, of connections and of exchanges, pseudonymisation and anonymisation; an activity whose systems are all on
paper needs none.
For access control: authentication, access rights, restricted archives and secured premises. Only measures that are in
place count. Where there is no measure at all, SEC01 says so.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.expressions import expression
from ropa.model.measure import AppliedMeasure, Measure
from ropa.model.text import Text
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.once import once
from ropa.register.protection import in_place, on_paper
from ropa.register.stated_once import default
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name, several
from ropa.vocabulary import shipped

HELP = (
    "add a measure of that kind to `security`, or give the measures that serve it their `kind` in measures.yaml "
    "(`ropa explain measures` lists them)"
)
ENCRYPTION, ACCESS = "encryption", "access control"
KINDS = {
    ENCRYPTION: frozenset(
        (
            "encryption-at-rest",
            "encryption-in-transit",
            "end-to-end-encryption",
            "secure-exchange",
            "pseudonymisation",
            "anonymisation",
        )
    ),
    ACCESS: frozenset(("authentication", "access-management", "restricted-archive", "premises-security")),
}
WORDS = {
    ENCRYPTION: expression(r"encrypt|chiffr|versleutel|verschlüssel|cifrad|cifrat|crittogra|pseudonym", re.IGNORECASE),
    ACCESS: expression(
        r"access|accès|acces[so]\b|habilit|authenti|toegang|zugriff|zugang|berechtig|locked|sous clé|slot|verschlossen",
        re.IGNORECASE,
    ),
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity with sensitive data whose measures lack encryption or access control.

    Where the measures of the defaults leave several without it, that is said once, at the defaults.
    """
    shared: dict[tuple[str, ...], list[tuple[ActivityFacts, Finding]]] = {}
    for activity, lacking, found in _unprotected(register):
        inherits = any(item.inherited for item in activity.security)
        shared.setdefault(tuple(lacking) if inherits else (activity.id,), []).append((activity, found))
    for (lack, *more), lacks in shared.items():
        if len(lacks) == 1:
            yield lacks[0][1]
        else:
            yield _by_default(register, " and ".join((lack, *more)), lacks)


def _by_default(register: Register, lack: str, lacks: list[tuple[ActivityFacts, Finding]]) -> Finding:
    named = several(activity.id for activity, _ in lacks)
    message = f"the measures of the defaults leave sensitive data without {lack} in the activities {named}"
    related = tuple(Related(found.span, "sensitive data without it") for _, found in lacks)
    return Finding(default(register, "security").items[0].at(), message, HELP, related)


def _unprotected(register: Register) -> Iterator[tuple[ActivityFacts, list[str], Finding]]:
    for activity in every_activity(register):
        sensitive = tuple(dict.fromkeys((*(part for part, _ in activity.special), *activity.criminal)))
        working = list(in_place(register, activity.security)) if sensitive else []
        if not working or activity.security.todo:
            continue
        served = {aim for item in working for aim in _aims(register, item.value)}
        lacking = [
            aim for aim in KINDS if aim not in served and not (aim is ENCRYPTION and on_paper(register, activity.value))
        ]
        if lacking:
            named = ", ".join(category_name(part).removeprefix("the data category ") for part in sensitive)
            message = f"the activity `{activity.id}` protects sensitive data ({named}) without {' and '.join(lacking)}"
            related = tuple(Related(part.at(), "sensitive data") for part in sensitive[:1])
            yield activity, lacking, Finding(place_of(activity.entry, "security"), message, HELP, related)


def _aims(register: Register, applied: AppliedMeasure) -> frozenset[str]:
    own = _by_words(applied.description) | _by_words(applied.public)
    return own | _of_catalogue(register).get(applied.measure or "", frozenset())


@once
def _of_catalogue(register: Register) -> dict[str, frozenset[str]]:
    """Return what each measure of the catalogue serves."""
    return {entry.id: _of_measure(entry.value) for entry in register.measures.values()}


def _of_measure(measure: Measure) -> frozenset[str]:
    term = shipped("measures").get(measure.kind or "")
    if term is None:
        return _by_words(measure.name) | _by_words(measure.description) | _by_words(measure.public)
    return frozenset(aim for aim, serving in KINDS.items() if not serving.isdisjoint((term.id, term.parent)))


def _by_words(text: Text | object) -> frozenset[str]:
    spoken = text.values() if isinstance(text, dict) else (text,)
    said = [words for words in spoken if isinstance(words, str)]
    return frozenset(aim for aim, pattern in WORDS.items() if any(pattern.search(words) for words in said))


RULE = Rule(
    code="SEC03",
    name="sensitive-data-unprotected",
    severity=Severity.WARNING,
    law=("Art. 32(1)(a) GDPR", "Art. 32(1)(b) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("defaults", "measure-kinds", "measures"),
)
