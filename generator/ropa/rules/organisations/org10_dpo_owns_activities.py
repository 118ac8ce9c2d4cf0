"""The data protection officer answers for an activity.

## Why it matters

The data protection officer may have other tasks only if they do not result in a conflict of interests (Art. 38(6)
GDPR). Whoever decides why and how data are processed cannot supervise the same: the owner of an activity is a
department or function, and the officer advises.

## Reported

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, email: dpo@example.example}
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
owner: DPO
```

The same person by name.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Anna Example, email: dpo@example.example}
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
owner: Anna Example, Head of Marketing
```

Work for others.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer, email: dpo@example.example}
```

```yaml title="engagements/storage.yaml"
name: Storage for a client
owner: Data Protection Officer of the group
```

## Accepted

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, email: dpo@example.example}
```

```yaml title="activities/deliveries.yaml"
name: Deliveries
owner: Head of Customer Service
```

Answering requests is what data protection law itself asks for; the officer may do it.

```yaml title="organisations/example.yaml"
name: Example SA
dpo: {name: Data protection officer of Example SA, email: dpo@example.example}
```

```yaml title="activities/requests.yaml"
name: Requests about personal data
owner: DPO
purposes:
  - id: answer
    title: Answering your requests about your data
    legal_basis: {basis: legal-obligation, law: {statute: gdpr, article: "12"}, duty: we must answer requests}
```

## Limits

The owner is taken for the officer when it is called by the function, in one of several languages, or by the officer's
own name or e-mail address. Activities of which a purpose rests on data protection law itself, such as requests and
breaches, are left out, and so are those whose purposes, legal bases or laws are missing.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Related, Severity
from ropa.expressions import expression
from ropa.model.facts import Todo
from ropa.model.legal_basis import LegalBasis
from ropa.model.organisation import DataProtectionOfficer
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.answers import answer
from ropa.register.once import once
from ropa.register.roles import listed
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import record_name

HELP = "name as `owner` the department or function that decides on it; the data protection officer advises"
FUNCTION = (
    r"\b(dpo|data protection (officer|advis[eo]r)|délégu[ée]e? à la protection des données"
    r"|conseill(er|ère) à la protection des données|datenschutzbeauftragte[rn]?"
    r"|functionaris (voor )?(de )?gegevensbescherming|responsabile della protezione dei dati"
    r"|delegad[oa] de protección de datos)\b"
)
OWN_LAW = expression(r"\b(gdpr|rgpd|dsgvo|ds-gvo|avg|2016/679|2018/1725|fadp|ndsg|nlpd)\b")
DUTIES = frozenset(("legal-obligation", "public-task"))
WORDS_OF_A_NAME = 2
"""A single word, such as `Legal`, is too common to recognise a person by."""


class Officer:
    """A data protection officer, and what an owner is called that is the same."""

    def __init__(self, stated: Stated[DataProtectionOfficer]) -> None:
        self.stated = stated
        names = [name for name in _words(stated.value.name) if len(name.split()) >= WORDS_OF_A_NAME]
        own = [*names, *_words(stated.value.email)]
        self._pattern = expression("|".join((FUNCTION, *(rf"(?<!\w){re.escape(name)}(?!\w)" for name in own))))
        self._known: dict[str, bool] = {}

    def is_called(self, owner: Any) -> bool:
        """Tell whether an owner is this officer; a register has many activities and few owners."""
        if not isinstance(owner, str):
            return any(self._pattern.search(words) for words in _words(owner))
        if owner not in self._known:
            self._known[owner] = self._pattern.search(owner.casefold()) is not None
        return self._known[owner]


Officers = dict[str, Officer]


def find(register: Register) -> Iterator[Finding]:
    """Yield each activity and engagement whose owner is the data protection officer of who does it."""
    officers = _officers(register)
    if not officers:
        return
    for activity in every_activity(register):
        organisation = _conflict(officers, activity.value.owner, activity.controllers)
        if organisation is not None and not _serves_data_protection(activity):
            yield _finding(activity.entry, organisation, officers[organisation])
    for entry in register.engagements.values():
        organisation = _conflict(officers, entry.value.owner, listed(entry.value.processors))
        if organisation is not None:
            yield _finding(entry, organisation, officers[organisation])


@once
def _officers(register: Register) -> Officers:
    """Return the officer of each organisation that has one."""
    owners = register.organisations.values()
    return {entry.id: Officer(one) for entry in owners for one in answer(entry.value.dpo, entry, "dpo")}


def _conflict(officers: Officers, owner: Any, organisations: tuple[str, ...]) -> str | None:
    """Return the organisation whose officer the owner is; None when it is nobody's."""
    for organisation in organisations:
        officer = officers.get(organisation)
        if officer is not None and officer.is_called(owner):
            return organisation
    return None


def _finding(entry: Entry[Any], organisation: str, officer: Officer) -> Finding:
    message = f"the owner of {record_name(entry)} is the data protection officer of `{organisation}`"
    return Finding(
        entry.at("owner"), message, HELP, (Related(officer.stated.at(key=True), "the officer is named here"),)
    )


def _serves_data_protection(activity: ActivityFacts) -> bool:
    """Tell whether a purpose carries out data protection law itself, or may do so because its law is missing."""
    based = {id(purpose) for purpose, _ in activity.bases}
    if not activity.purposes or any(id(purpose) not in based for purpose in activity.purposes):
        return True
    return any(_carries_out(basis.value) for _, basis in activity.bases)


def _carries_out(basis: LegalBasis) -> bool:
    if basis.law is None or isinstance(basis.law, Todo):
        return basis.basis in DUTIES
    return any(OWN_LAW.search(words) for words in _cited(basis.law))


def _cited(law: Any) -> Iterator[str]:
    for one in law if isinstance(law, tuple) else (law,):
        yield from _words(getattr(one, "text", one))
        yield from _words(getattr(one, "statute", None))


def _words(text: Any) -> list[str]:
    """Return a text in its languages, in small letters; nothing for a gap or silence."""
    spoken = text.values() if isinstance(text, dict) else (text,)
    return [words.casefold().strip() for words in spoken if isinstance(words, str)]


RULE = Rule(
    code="ORG10",
    name="dpo-owns-activities",
    severity=Severity.WARNING,
    law=("Art. 38(6) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
