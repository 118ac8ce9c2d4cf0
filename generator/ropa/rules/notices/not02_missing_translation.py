"""A public text is missing in a language in which a policy is published.

## Why it matters

A person who is addressed in a language gets the whole information in it (Art. 12(1) GDPR; WP260 rev.01, § 13). A policy
never falls back to another language, so a missing text keeps it from being published.

## Reported

```yaml title="register.yaml"
name: {en: Record of Example SA, fr: Registre d'Example SA}
default_language: en
languages: [en, fr]
jurisdictions: [BE]
```

```yaml title="activities/deliveries.yaml"
applies_in: [BE]
purposes:
  - id: deliver
    title: {en: Delivering your order}
    legal_basis: {basis: contract, stage: performance, contract: {en: your order, fr: votre commande}}
data:
  - {category: contact, required: contract, consequence: {en: we cannot deliver, fr: nous ne pouvons pas livrer}}
recipients:
  - department: {en: Customer Service, fr: Service clients}
    why: {en: to deliver your order, fr: pour livrer la commande}
retention:
  - for: P3Y
    from: end-of-contract
    reason: {en: to answer claims in time, fr: pour répondre à temps aux réclamations}
    then: erase
    backups: P1M
```

```yaml title="notices/privacy.yaml"
title: {en: Privacy policy of Example SA, fr: Politique de confidentialité d'Example SA}
languages: [en, fr]
```

```yaml title="organisations/example.yaml"
legal_form: {en: public limited company, fr: société anonyme}
dpo: {none: {en: no core activity needs one, fr: aucune activité de base ne l'exige}}
```

A text in another language than that of the policy alone.

```yaml title="register.yaml"
name: {en: Record of Example SA, fr: Registre d'Example SA}
default_language: en
languages: [en, fr]
jurisdictions: [BE]
```

```yaml title="activities/deliveries.yaml"
applies_in: [BE]
purposes:
  - id: deliver
    title: {fr: Livrer votre commande}
    legal_basis: {basis: contract, stage: performance}
```

## Accepted

A policy in one language needs no other.

```yaml title="register.yaml"
name: {en: Record of Example SA, fr: Registre d'Example SA}
default_language: en
languages: [en, fr]
jurisdictions: [BE]
```

## Limits

Texts of the activities that a policy tells are read, of the parties, trackers, storage periods, arrangements and
measures that these name, of the policy's organisations, and of the policy itself. What holds only under another law,
or for other organisations, needs no translation for it. Proper names are the same in every language. A text under a
code that is no language of the register is reported as such, and not here.
"""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity, Span
from ropa.model.notice import Notice
from ropa.model.scope import Scoped
from ropa.register import Entry, Register
from ropa.register.references import references_of
from ropa.register.selection import Reach, reach_of, told
from ropa.register.text_walks import Form, Found
from ropa.register.texts import Words, ahead_of, around, met, placed
from ropa.rules.absence import NEAR, last_line
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.naming import field_name

HELP = "add the text in {}; a policy never falls back to another language"
PLAIN_HELP = "write it as `{{{home}: ..., {missing}: ...}}`: a plain text is in {home}, the register's default language"
NAMED = ("parties", "trackers", "retention", "arrangements", "measures", "organisations")
"""Records that a policy tells because an activity in it names them."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that lacks a language of a policy that tells it."""
    needs = _needs(register)
    home = register.default_language
    for entry in _entries(register):
        asked = needs.get((entry.collection, entry.id), ())
        if any(_beyond(notice.value, home) for notice in asked) or (asked and _written_elsewhere(entry, home)):
            yield from _untranslated(register, entry, asked)


def _beyond(notice: Notice, home: str) -> bool:
    """Tell whether a policy is published in another language than that of plain texts."""
    return set(_languages(notice, home)) != {home}


def _written_elsewhere(entry: Entry[Any], home: str) -> bool:
    """Tell whether a text of the record names its language, and that is not the one of plain texts."""
    return any(language not in (None, home) for _, language, _, _ in met(entry))


def _languages(notice: Notice, home: str) -> tuple[str, ...]:
    return notice.languages or (home,)


def _needs(register: Register) -> dict[tuple[str, str], tuple[Entry[Notice], ...]]:
    """Return by record the policies that tell it."""
    home = register.default_language
    needs: defaultdict[tuple[str, str], dict[str, Entry[Notice]]] = defaultdict(dict)
    for entry in register.notices.values():
        needs["notices", entry.id][entry.id] = entry
        for owner in entry.value.controllers or ():
            needs["organisations", owner][entry.id] = entry
    for activity, policies in told(register).items():
        where = register.activities[activity]
        for policy, _ in policies:
            needs["activities", activity][policy.id] = policy
            if _beyond(policy.value, home):
                for kind, named, _pointer in references_of(type(where.value), where.value):
                    if kind in NAMED:
                        needs[kind, named][policy.id] = policy
    return {key: tuple(found.values()) for key, found in needs.items()}


def _entries(register: Register) -> Iterator[Entry[Any]]:
    for name in ("activities", "notices", *NAMED):
        yield from register.collections.get(name, {}).values()


def _untranslated(register: Register, entry: Entry[Any], asked: tuple[Entry[Notice], ...]) -> Iterator[Finding]:
    known = {
        *register.languages,
        *(one for notice in register.notices.values() for one in notice.value.languages or ()),
    }
    groups = _groups(register, entry)
    known |= ahead_of((texts for texts, _ in groups), register.languages)
    wanted = {one for notice in asked for one in _languages(notice.value, register.default_language)}
    for texts, first in groups:
        if wanted <= texts.keys() or not texts.keys() <= known or first[3].form in (Form.NAME, Form.ENTRY):
            continue
        words = placed(register, entry, first)
        if not words.public or _untold(words):
            continue
        for notice in asked:
            missing = [one for one in _languages(notice.value, register.default_language) if one not in texts]
            if missing and _told_by(register, words, notice):
                listed = ", ".join(missing)
                message = (
                    f"{field_name(words)} is not there in {listed}, in which the policy `{notice.id}` is published"
                )
                plain_help = PLAIN_HELP.format(home=register.default_language, missing=": ..., ".join(missing))
                help_ = HELP.format(listed) if words.labelled else plain_help
                yield Finding(_place(register, words, missing[0]), message, help_)
                break


def _groups(register: Register, entry: Entry[Any]) -> list[tuple[dict[str, None], Found]]:
    """Return the texts of a record by the place that they have in all languages: the languages, and the first text."""
    groups: dict[int, tuple[dict[str, None], Found]] = {}
    found = met(entry)  # kept, lest an address serve twice
    for one in found:
        languages, _ = groups.setdefault(id(around(one)), ({}, one))
        languages[one[1] or register.default_language] = None
    return list(groups.values())


def _untold(words: Words) -> bool:
    """Tell whether it stands in a part of a party that no policy tells: whom the organisation itself writes to."""
    return words.entry.collection == "parties" and words.kind.record not in {"Party", "SubProcessor"}


def _place(register: Register, words: Words, missing: str) -> Span:
    """Return where the text would stand: before the next language, or at the end of the last."""
    texts = words.beside
    if not texts:
        return words.at()
    order = {language: rank for rank, language in enumerate((*register.languages, *texts, missing))}
    later = (
        [language for language in texts if order[language] > order.get(missing, 0)]
        if missing in register.languages
        else []
    )
    if later:
        return words.entry.at(*words.whole, later[0], key=True)
    last = next(reversed(texts))
    value, key = words.entry.at(*words.whole, last), words.entry.at(*words.whole, last, key=True)
    return key if value.end_line - key.line < NEAR else last_line(words.entry, value)


def _told_by(register: Register, words: Words, notice: Entry[Notice]) -> bool:
    """Tell whether a policy tells the part of the record in which a text stands."""
    reach: Reach | None = reach_of(register, notice.value)
    return reach is not None and all(reach(part) for part in words.parts if isinstance(part, Scoped))


RULE = Rule(
    code="NOT02",
    name="missing-translation",
    severity=Severity.ERROR,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
