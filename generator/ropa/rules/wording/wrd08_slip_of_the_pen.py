"""A text has a slip: a word twice, a stray sign, an open quotation mark.

## Why it matters

Information is clear and intelligible (Art. 12(1) GDPR). A doubled word or a stray sign seldom changes the meaning, but
it stands in a text that an authority and every customer read, and shows that nobody read it before.

## Reported

```yaml title="activities/orders.yaml"
description: Staff pack the the parcels.
```

Signs that do not belong together.

```yaml title="activities/orders.yaml"
description: "Who packs the parcels? ? The warehouse does."
```

A space before a full stop or a comma.

```yaml title="activities/orders.yaml"
description: Staff pack the parcels , and hand them to the carrier.
```

## Accepted

```yaml title="activities/orders.yaml"
description: "Staff who had had a break pack the parcels; the carrier takes them: by van, or by bicycle."
```

## Limits

English, French, Dutch and German are read. In French a space stands before `;`, `:`, `!` and `?`; whether it is there
is left to the editor. Words that can stand twice in a row pass, as do capitals, figures and names.
"""

from collections.abc import Iterator

from ropa.diagnostics import Pointer, Severity
from ropa.expressions import expression
from ropa.register import Register
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.search import look
from ropa.rules.phrases.tongues import LANGUAGES, tongue

HELP = "correct the text"
DOUBLED = expression(r"(?<![\w'\u2019-])([^\W\d_]{2,}) \1(?![\w'\u2019-])")
TWICE = frozenset(
    [
        "had",
        "that",
        "nous",
        "vous",
        "die",
        "der",
        "das",
        "sich",
        "sie",
        "we",
        "wir",
        "des",
        "sehr",
        "very",
        "bye",
        "long",
        "bonne",
        "ist",
        "war",
        "waren",
        "zijn",
        "dat",
        "die",
        "het",
        "is",
    ]
)
"""Words that can stand twice in a row."""
STRAY = expression(r"[?!] [?!]|,,|(?<!\.)\.\.(?!\.)|;;|::|,\.|\?\?|!!|\. ,|, ,|: :|; ;")
SPACED = expression(r"\w ([,.])(?= |$)")
SPACED_ELSEWHERE = expression(r"\w ([;:!?])(?= |$)")
QUOTES = (("«", "»"),)


def find(register: Register) -> Iterator[Finding]:
    """Yield each text with a slip, the first one."""
    looked, said = look(register), set[tuple[str, Pointer]]()
    for words in (*looked.doubled, *looked.marked):
        place = (words.entry.name, words.pointer)
        if place in said or not words.prose or tongue(words.language) not in LANGUAGES:
            continue
        if slip := _slip(words):
            said.add(place)
            yield Finding(words.at(), f"{place_name(words)} {slip}", HELP)


def _slip(words: Words) -> str | None:
    text, french = " ".join(words.text.split(" ")), tongue(words.language) == "fr"
    for twice in DOUBLED.finditer(text):
        if twice[1] not in TWICE and twice[1].islower():
            return f"has a word twice: “{twice[0]}”"
    if stray := STRAY.search(text):
        return f"has signs that do not belong together: “{stray[0]}”"
    if spaced := SPACED.search(text) or (None if french else SPACED_ELSEWHERE.search(text)):
        return f"has a space before “{spaced[1]}”"
    if any(text.count(opening) != text.count(closing) for opening, closing in QUOTES):
        return "has a quotation mark without its other half"
    return None


RULE = Rule(
    code="WRD08",
    name="slip-of-the-pen",
    severity=Severity.INFO,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
