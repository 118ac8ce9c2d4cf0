"""Data are called anonymous although they can still be traced to a person.

## Why it matters

Data protection law does not apply to anonymous data, but it does to data whose names were replaced by a code: whoever
has the key, or enough other data, knows the person (recital 26, Art. 4(5) GDPR). Calling them anonymous tells the
person something that is not so.

## Reported

```yaml title="activities/study.yaml"
name: Study
data:
  - {category: opinions-survey-answers, items: [anonymous answers], pseudonymised: true, required: optional}
```

A description that names a code, and an identifier.

```yaml title="activities/study.yaml"
name: Study
data:
  - {category: research-data, description: anonymised answers with a participant code, required: optional}
  - {category: internal-identifiers, items: [anonymous number], required: optional}
```

Data are to be made anonymous, and what identifies a person is kept.

```yaml title="activities/study.yaml"
name: Study
retention:
  - {for: P3Y, from: end-of-contract, then: anonymise, except: the customer number is kept for statistics, backups: P1M}
```

## Accepted

```yaml title="activities/study.yaml"
name: Study
data:
  - {category: research-data, description: answers under a code, pseudonymised: true, required: optional}
  - {category: contact, description: made anonymous after a year, required: optional}
retention:
  - {for: P3Y, from: end-of-contract, then: anonymise, except: totals for each year, backups: P1M}
```

## Limits

Words of English, French, Dutch and German are known. A sentence that says when data will be made anonymous, or that
they are not, is no finding.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.personal_data import PersonalData
from ropa.model.retention import Disposal
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.stated_once import stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name

IDENTIFYING = ("identification", "contact", "device-identifiers", "credentials")
"""Categories that consist of what identifies a person, with those below them."""
ANONYMOUS = expression(
    r"(?<!pseudo)(?<!pseudo-)\b(?:anonymous(?:ly)?|anonymi[sz]ed|anonymes?|anonymisée?s?|anonieme?|geanonimiseerde?"
    r"|anonymisierte?[mnrs]?|anonym(?:e[mnrs]?)?)\b",
    re.IGNORECASE,
)
DENIED = expression(r"\b(?:not|never|non|pas|jamais|niet|nooit|nicht|nie|kein\w*)\b", re.IGNORECASE)
LATER = expression(
    r"\b(?:after|within|when|once|as soon|before|until|made|become|will|dès|après|dans|avant|rendu\w*|une fois"
    r"|na|binnen|zodra|wordt|worden|gemaakt|nach|sobald|innerhalb|bevor|wird|werden)\b",
    re.IGNORECASE,
)
TRACED = expression(
    r"\b(?:pseudonym\w*|(?<!postal )codes?(?! postal)|coded|codée?s?|gecodeerde?|[ck]odiert\w*|identifi(?:er|ant)s?"
    r"|(?:customer|client|patient|participant|member|employee|staff) (?:number|id)s?"
    r"|numéros? de (?:client|patient|dossier)"
    r"|klantnummers?|\w*kundennummern?|correspondence table|tables? de correspondance|schlüssel(?:liste|tabelle)"
    r"|sleutel(?:lijst|tabel))\b",
    re.IGNORECASE,
)
HELP = "call them pseudonymised, or take out what still identifies the person"


def find(register: Register) -> Iterator[Finding]:
    """Yield what is called anonymous, or is to become so, and keeps what identifies a person."""
    for activity in every_activity(register):
        for part in activity.categories:
            one = part.value
            for field, text in (("items", one.items), ("description", one.description)):
                if text is not None and _hints(text) and _called_anonymous(register, one, text):
                    message = f"{category_name(part)} is called anonymous, and the person can still be told from it"
                    yield Finding(part.at(field), message, HELP, about=part)
    for period, _ in stated_periods(register):
        if period.value.except_ is not None:
            yield from _kept(period)


def _hints(text: object) -> bool:
    """Tell whether words may be among those sought, at a glance: all of them are written with these letters."""
    whole = text if isinstance(text, str) else str(text)
    return "nony" in whole or "noni" in whole


def _called_anonymous(register: Register, part: PersonalData, text: object) -> bool:
    called = (one for one in _texts(text) if ANONYMOUS.search(one))
    calling = [one for one in called if not (DENIED.search(one) or LATER.search(one))]
    if not calling:
        return False
    known = register.vocabulary("data-categories")
    identifying = isinstance(part.category, str) and any(known.within(part.category, one) for one in IDENTIFYING)
    return bool(part.pseudonymised) or identifying or any(TRACED.search(one) for one in calling)


def _kept(period: Stated[Any]) -> Iterator[Finding]:
    one = period.value
    if one.then is Disposal.ANONYMISE and any(
        TRACED.search(text) and not DENIED.search(text) for text in _texts(one.except_)
    ):
        message = "at the end of this storage period data are made anonymous, and what identifies the person is kept"
        yield Finding(period.at("except"), message, HELP, about=period)


def _texts(value: Any) -> Iterator[str]:
    """Yield the words of a text or of a list of texts, in every language."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    else:
        yield from _texts(value.text)


RULE = Rule(
    code="DAT14",
    name="called-anonymous",
    severity=Severity.WARNING,
    law=("Art. 4(5) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
