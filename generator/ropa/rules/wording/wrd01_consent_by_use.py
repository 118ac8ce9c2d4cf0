"""Consent is read into the use of a site, into silence or into accepted terms.

## Why it matters

Consent is a clear affirmative act (Art. 4(11) GDPR), given freely for a specific purpose and as easy to withdraw as to
give (Art. 7). Visiting a site or ordering something is no consent to anything else, and neither are silence, a box that
was ticked beforehand or terms that are accepted as a whole (recital 32; Court of Justice, C-673/17 and C-61/19). A text
that says so tells something wrong, and consent obtained in this way is none.

## Reported

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - purposes
  - rights
  - {id: scope, text: "By using our website, you agree to our use of your data."}
  - complaint
```

A consent that is given by going on.

```yaml title="activities/newsletter.yaml"
purposes:
  - id: send
    title: Counting visits
    legal_basis:
      basis: consent
      consent: {how: by continuing to browse our website, proof: log of the site, withdrawal: link on every page}
data:
  - {category: navigation, required: optional, consequence: your visit is not counted}
```

A box that nobody ticked, and terms that hold something else as well.

```yaml title="activities/newsletter.yaml"
purposes:
  - id: send
    title: Counting visits
    legal_basis:
      basis: consent
      consent: {how: a box that is already ticked, proof: log of the site, withdrawal: link on every page}
  - id: tell
    title: Telling others about your visit
    legal_basis:
      basis: consent
      consent: {how: by accepting our terms, proof: log of the site, withdrawal: link on every page}
data:
  - {category: navigation, required: optional, consequence: your visit is not counted}
```

## Accepted

A box that the person ticks, beside the terms.

```yaml title="activities/newsletter.yaml"
purposes:
  - id: send
    title: Counting visits
    legal_basis:
      basis: consent
      consent:
        how: a box of its own that is not already ticked; silence is not consent
        proof: log of the site
        withdrawal: link on every page
data:
  - {category: navigation, required: optional, consequence: your visit is not counted}
```

```yaml title="notices/privacy.yaml"
sections:
  - controller
  - complaint
  - purposes
  - rights
  - {id: scope, text: "We ask for your consent with a button. You can withdraw it at any time."}
```

## Limits

Phrases are known in English, French, Dutch and German, and only texts for the public are read. The clauses that this
program ships are not.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.denial import denied
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, published
from ropa.rules.phrases.search import hits

APART = frozenset(("instead", "separate", "distinct", "distincte", "los", "getrennt"))
"""Words before a phrase that keep it apart from the consent."""
ACT_HELP = (
    "say with what act of its own the person consents, such as `how: a box that the person ticks, apart from the terms`"
)
HELP = "delete the sentence; where consent is the legal basis, say under `consent:` how it is given and withdrawn"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that takes use for consent."""
    said = set()
    for hit in hits(register, Group.CONSENT_BY_USE, Group.BROWSING, Group.PASSIVE_CONSENT):
        place = (hit.words.entry.document.file, hit.words.entry.prefix, hit.words.pointer)
        passive = hit.phrase.group == Group.PASSIVE_CONSENT
        if published(hit.words) and place not in said and not (passive and denied(hit, APART)):
            said.add(place)
            what, help_ = ("something else", ACT_HELP) if passive else ("use", HELP)
            yield Finding(hit.words.at(), f"{place_name(hit.words)} takes {what} for consent: “{hit.said}”", help_)


RULE = Rule(
    code="WRD01",
    name="consent-by-use",
    severity=Severity.ERROR,
    law=("Art. 4(11) GDPR", "Art. 7 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
