"""A storage period is worded so that nobody can reckon it.

## Why it matters

Every policy states the period, or the criteria that determine it (Art. 13(2)(a), 14(2)(a) GDPR), so that a person can
work out for how long their own data are kept. "As long as necessary" only repeats the law; the European guidelines on
transparency call it insufficient (WP260 rev.01, annex), and it gives the team no day on which to erase (Art. 5(1)(e)).

## Reported

```yaml title="activities/orders.yaml"
retention:
  - {criteria: as long as necessary for our purposes, then: erase, backups: P1M}
```

A period that a law sets, without the law.

```yaml title="activities/orders.yaml"
retention:
  - {criteria: the statutory retention period, then: erase, backups: P1M}
```

## Accepted

A length, and a reason in any words.

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: end-of-contract, reason: as long as necessary to answer claims, then: erase, backups: P1M}
```

Criteria with an event or a figure.

```yaml title="activities/orders.yaml"
retention:
  - {criteria: as long as necessary to answer your question and at most six months, then: erase, backups: P1M}
```

The law that sets it.

```yaml title="activities/orders.yaml"
retention:
  - {criteria: the statutory retention period, law: "Code of Economic Law, art. III.86", then: erase, backups: P1M}
```

## Limits

Phrases are known in English, French, Dutch and German. A text that also has a figure, or names an event with words such
as "until" or "after", passes.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Pointer, Severity
from ropa.register import Register
from ropa.register.stated_once import stated_periods
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.patterns import plain
from ropa.rules.phrases.refusal import says_nothing
from ropa.rules.phrases.search import hits
from ropa.rules.phrases.tongues import tongue
from ropa.rules.retention.phases import period_name

HELP = "write a length and its start, such as `for: P3Y` and `from: end-of-contract`, or an event with `until:`"
LAW_HELP = "write the length as `for:`, and the provision that sets it as `law:`"
REMARKS = frozenset(("reason", "condition"))
"""Fields that say something besides the period; with a length or an event they may be in any words."""
EVENTS = {
    "en": r"until|till|after|once|when|following|end of|expiry|expires|closed|as long as you|while",
    "fr": r"jusqu'\w+|après|dès que|lorsque|lorsqu'\w+|quand|à compter|fin|clôture|tant que vous|échéance",
    "nl": r"tot|na|zodra|wanneer|vanaf|einde|zolang u|afloop|afsluiting",
    "de": r"bis|nach|sobald|wenn|ab|ende|ablauf|abschluss|solange sie",
}
"""Words that bring an event into the text."""
NUMBERS = {
    "en": "one two three four five six seven eight nine ten twelve thirteen year years month months week weeks day"
    " days",
    "fr": "deux trois quatre cinq six sept huit neuf dix douze treize an ans année années mois semaine semaines jour"
    " jours",
    "nl": "twee drie vier vijf zes zeven acht negen tien twaalf dertien jaar jaren maand maanden week weken dag dagen",
    "de": "zwei drei vier fünf sechs sieben acht neun zehn zwölf dreizehn jahr jahre jahren monat monate monaten woche"
    " wochen tag tage tagen",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each criterion, and each reason or condition of a period without length or end, in vague words alone."""
    said = set[tuple[str, Pointer]]()
    for hit in hits(register, Group.VAGUE_PERIOD, Group.LEGAL_PERIOD):
        words, period = hit.words, hit.words.holder
        place = (words.entry.name, words.pointer)
        legal = hit.phrase.group is Group.LEGAL_PERIOD
        if place in said or (legal and period.law is not None) or _reckonable(words, period, hit.said):
            continue
        said.add(place)
        what = "refers to a legal period without the law" if legal else "gives no time that anybody can reckon"
        yield Finding(words.at(), f"{place_name(words)} {what}: “{short(words.text)}”", LAW_HELP if legal else HELP)
    for item, _ in stated_periods(register):
        route = says_nothing(item.value.criteria, register.default_language)
        if route is not None and item.value.for_ is None and item.value.until is None:
            yield Finding(item.at("criteria", *route), f"{period_name(item)} has a criterion that says nothing", HELP)


def _reckonable(words: Words, period: Any, phrase: str) -> bool:
    """Tell whether the period ends at a day that can be found out."""
    if period.for_ is not None or period.until is not None:
        return True
    if words.kind.field in REMARKS and (period.criteria is not None or getattr(period, "rule", None) is not None):
        return True
    if words.kind.field == "unlimited":
        return True
    language = tongue(words.language)
    rest = plain(words.text).replace(phrase, " ")
    if any(letter.isdigit() for letter in rest) or not set(rest.split()).isdisjoint(NUMBERS[language].split()):
        return True
    return re.search(rf"(?<!\w)(?:{EVENTS[language]})(?!\w)", rest) is not None


RULE = Rule(
    code="RET02",
    name="vague-period",
    severity=Severity.ERROR,
    law=("Art. 13(2)(a) GDPR", "Art. 14(2)(a) GDPR", "Art. 5(1)(e) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
