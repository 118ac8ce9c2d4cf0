"""A public text is hard to read.

## Why it matters

Information is concise, intelligible and in clear and plain language, above all for children (Art. 12(1) GDPR). No law
sets a number; these are the marks of common formulas: twenty words a sentence on average and thirty-five at most,
fourteen on average for children, and a reading ease of 50 in English (Flesch) and French (Kandel-Moles), of 40 in
German (Amstad), or a LIX of 50 at most in other languages.

## Reported

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivering your order
    description: >-
      When you have placed an order with us and we have checked whether the goods that you chose are in our warehouse,
      we pack them, print a label on which your name and your address stand, and hand the parcel over to the carrier
      whom you have chosen.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

Short sentences of very long words.

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivering your order
    description: >-
      Operational documentation accompanies intercompany transportation. Notification procedures facilitate
      recipient identification. Logistics administrators continuously monitor international consignments.
      Authorised organisational representatives investigate irregularities immediately. Unsuccessful deliveries
      necessitate additional verification activities. Subsequently, documentation concerning transportation
      irregularities undergoes comprehensive statistical evaluation. Continuous improvement recommendations are
      subsequently communicated.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

## Accepted

```yaml title="activities/orders.yaml"
purposes:
  - id: deliver
    title: Delivering your order
    description: >-
      You place an order with us. We check whether the goods are in our warehouse and pack them. We print a label
      with your name and your address. The carrier whom you have chosen takes the parcel to you. If you are out,
      the carrier leaves a card that says where the parcel is.
    legal_basis: {basis: contract, stage: performance, contract: your order}
```

## Limits

Averages and reading ease are measured from forty words on, for children from twenty; below that they say little.
Syllables are counted by their vowels, which is right on average and not in each word.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.purpose import PurposeWording
from ropa.register import Register
from ropa.register.texts import Words
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.search import look
from ropa.rules.wording.readability import Measure, measure

HELP = "write shorter sentences, one thought each, with the words that people use"
LONGEST = 35
MEAN, MEAN_FOR_CHILDREN = 20, 14
MEASURABLE, MEASURABLE_FOR_CHILDREN = 40, 20
EASE = {"Flesch": 50, "Kandel-Moles": 50, "Amstad": 40}
LIX = 50


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that is too hard, with the measure that shows it best."""
    for words in look(register).long:
        counted = measure(words.text, words.language)
        if counted is not None and (why := _hard(counted, _for_children(words))):
            yield Finding(words.at(), f"{place_name(words)} is hard to read: {why}", HELP)


def _for_children(words: Words) -> bool:
    holder = words.holder
    return isinstance(holder, PurposeWording) and holder.audience == "children"


def _hard(counted: Measure, children: bool) -> str | None:
    mean, enough = (MEAN_FOR_CHILDREN, MEASURABLE_FOR_CHILDREN) if children else (MEAN, MEASURABLE)
    if counted.longest > LONGEST:
        return f"a sentence has {counted.longest} words; from {LONGEST} on it is hard to follow"
    if counted.words >= enough and counted.mean > mean:
        reader = " for children" if children else ""
        return f"its sentences have {counted.mean:.0f} words on average, and {mean} are enough{reader}"
    return _unreadable(counted) if counted.words >= MEASURABLE else None


def _unreadable(counted: Measure) -> str | None:
    if counted.formula in EASE and counted.score < EASE[counted.formula]:
        return (
            f"its reading ease is {counted.score:.0f}, and {EASE[counted.formula]} is a fair mark ({counted.formula})"
        )
    if counted.formula not in EASE and counted.score > LIX:
        return f"its LIX is {counted.score:.0f}, and {LIX} is a fair mark"
    return None


RULE = Rule(
    code="NOT10",
    name="hard-to-read",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
