"""A text is in another language than it says.

## Why it matters

A policy in a person's language has to be in that language throughout (Art. 12(1) GDPR, WP260 rev.01, § 13). A text that
was copied and never translated, or that stands under the wrong code, is printed as it is, and a screen reader reads it
in the wrong voice.

## Reported

```yaml title="activities/orders.yaml"
description: Nous préparons les colis et les remettons au transporteur pour vous.
```

A translation that was never made.

```yaml title="notices/privacy.yaml"
title: {en: Privacy policy for our customers, fr: Privacy policy for our customers}
```

## Accepted

```yaml title="notices/privacy.yaml"
title: {en: Privacy policy for our customers, fr: Politique de confidentialité pour nos clients}
```

A name or a quotation in another language.

```yaml title="activities/orders.yaml"
description: Staff print the form “Avis de passage pour les clients de la poste” and hand it over.
```

## Limits

English, French, Dutch and German are told apart by their small words. A text is reported when it has two or more of
another language and none of its own, or one and the same words as the text in that language; short texts, notes of the
team, proper names, and what stands in quotation marks or brackets pass. When most plain texts of a register are in
another language than its default, that is said once.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.naming import place_name, short
from ropa.rules.phrases.search import look
from ropa.rules.phrases.tongues import NAMES, tongue, written_in

HELP = "translate it, or correct the language before it"
DEFAULT_HELP = "write the language of plain texts in register.yaml, such as `default_language: {}`"
MANY = 8
"""So many plain texts in the same other language are no slips: the default language is wrong."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each text that is surely in another language; the default language once when it is wrong."""
    found = [(words, other) for words in look(register).foreign if (other := _other(words))]
    plain = [other for words, other in found if not words.labelled]
    common = max(sorted(set(plain)), key=plain.count, default="")
    wrong_default = plain.count(common) >= MANY and register.settings_entry is not None
    if wrong_default and register.settings_entry is not None:
        said = NAMES.get(tongue(register.default_language), register.default_language)
        message = f"most texts without a language are in {NAMES[common]}, and the default language is {said}"
        place = register.settings_entry.at("default_language")
        yield Finding(place, message, DEFAULT_HELP.format(common))
    for words, other in found:
        if not (wrong_default and not words.labelled and other == common):
            # which other language is a guess: a text may be in one of which nothing is known here
            message = f"{place_name(words)} is not in {NAMES[tongue(words.language)]}: “{short(words.text)}”"
            yield Finding(words.at(), message, HELP)


def _other(words: Words) -> str | None:
    if other := written_in(words.text, words.language):
        return other
    if words.labelled and (same := _same_in(words)):
        guess = written_in(words.text, words.language, at_least=1)
        return guess if guess in same else None
    return None


def _same_in(words: Words) -> frozenset[str]:
    """Return the other languages in which the same text stands beside it."""
    same = frozenset(tongue(language) for language, text in words.beside.items() if text == words.text)
    return same - {tongue(words.language)}


RULE = Rule(
    code="WRD07",
    name="other-language",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
