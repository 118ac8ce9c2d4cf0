"""Consent is read into the use of a site or service.

## Why it matters

Consent is a clear affirmative act (Art. 4(11) GDPR), given freely for a specific purpose and as easy to withdraw as to
give (Art. 7). Visiting a site or ordering something is no consent to anything else (Court of Justice, C-673/17). A text
that says so tells something wrong, and consent obtained in this way is none.

## Reported

```yaml title="notices/privacy.yaml"
sections: [purposes, rights, {id: scope, text: "By using our website, you agree to our use of your data."}]
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

## Accepted

```yaml title="notices/privacy.yaml"
sections:
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
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.naming import place_name, published
from ropa.rules.phrases.search import hits

HELP = "delete the sentence; where consent is the legal basis, say under `consent:` how it is given and withdrawn"


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text that takes use for consent."""
    said = set()
    for hit in hits(register, Group.CONSENT_BY_USE, Group.BROWSING):
        place = (hit.words.entry.document.file, hit.words.entry.prefix, hit.words.pointer)
        if published(hit.words) and place not in said:
            said.add(place)
            yield Finding(hit.words.at(), f"{place_name(hit.words)} takes use for consent: “{hit.said}”", HELP)


RULE = Rule(
    code="WRD01",
    name="consent-by-use",
    severity=Severity.ERROR,
    law=("Art. 4(11) GDPR", "Art. 7 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
