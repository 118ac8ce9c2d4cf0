"""The title of a purpose is a legal basis, or "any purpose".

## Why it matters

A purpose says what the data are for; it is specified and explicit (Art. 5(1)(b) GDPR). "Legitimate interest" or "legal
obligation" says why something would be lawful, and not what is done. "All purposes" says nothing at all. In the policy
the person would read both where the purpose should stand (Art. 13(1)(c)).

## Reported

```yaml title="activities/fraud.yaml"
name: Fraud prevention
purposes:
  - id: interest
    title: Our legitimate interests
    legal_basis: {basis: legitimate-interests, interest: keeping prices fair, assessment: LIA-2026-004}
  - id: any
    title: All purposes.
    legal_basis: {basis: contract}
  - id: article
    title: Art. 6(1)(b) GDPR
    legal_basis: {basis: contract}
```

In one of the languages.

```yaml title="register.yaml"
default_language: en
languages: [en, fr]
jurisdictions: [BE]
```

```yaml title="activities/accounts.yaml"
name: Accounts
purposes:
  - id: keep
    title: {en: Keeping our accounts, fr: Respect de nos obligations légales}
    legal_basis: {basis: legal-obligation, law: "Code de droit économique, art. III.82"}
```

## Accepted

```yaml title="activities/accounts.yaml"
name: Accounts
purposes:
  - id: keep
    title: Keeping our accounts, as the law obliges us to
    legal_basis: {basis: legal-obligation, law: "Code de droit économique, art. III.82"}
  - id: consent
    title: Recording your consent
    legal_basis: {basis: legal-obligation, law: "Regulation (EU) 2016/679, art. 7(1)"}
```

## Limits

The whole title is compared, in English, French, Dutch and German, without articles, possessives and citations. A title
that says little in other words is another rule's matter.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.register.activity_facts import every_activity
from ropa.rules.articles import bare, only_an_article
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.wordings import by_language

LONGEST = 80
TITLES = frozenset(
    frozenset(title.split())
    for title in (
        "consent",
        "explicit consent",
        "person s consent",
        "contract",
        "performance contract",
        "execution contract",
        "contractual necessity",
        "contractual obligation",
        "contractual obligations",
        "legal obligation",
        "legal obligations",
        "statutory obligations",
        "legal requirement",
        "legal requirements",
        "compliance legal obligation",
        "compliance legal obligations",
        "complying legal obligation",
        "complying legal obligations",
        "meeting legal obligations",
        "fulfilling legal obligations",
        "vital interest",
        "vital interests",
        "public interest",
        "public task",
        "official authority",
        "legitimate interest",
        "legitimate interests",
        "legitimate business interest",
        "legitimate business interests",
        "pursuing legitimate interests",
        "recognised legitimate interests",
        "any",
        "any purpose",
        "any purposes",
        "all",
        "all purposes",
        "every purpose",
        "consentement",
        "consentement explicite",
        "contrat",
        "exécution contrat",
        "obligation légale",
        "obligations légales",
        "respect obligation légale",
        "respect obligations légales",
        "respecter obligations légales",
        "intérêt légitime",
        "intérêts légitimes",
        "intérêts vitaux",
        "intérêt public",
        "mission intérêt public",
        "autorité publique",
        "toute finalité",
        "toutes finalités",
        "toutes",
        "toestemming",
        "overeenkomst",
        "contractuele verplichting",
        "uitvoering overeenkomst",
        "uitvoering contract",
        "wettelijke verplichting",
        "wettelijke verplichtingen",
        "naleving wettelijke verplichting",
        "naleving wettelijke verplichtingen",
        "gerechtvaardigd belang",
        "gerechtvaardigde belangen",
        "vitaal belang",
        "vitale belangen",
        "algemeen belang",
        "taak algemeen belang",
        "openbaar gezag",
        "alle doeleinden",
        "elk doel",
        "ieder doel",
        "alle",
        "alles",
        "einwilligung",
        "vertrag",
        "vertragserfüllung",
        "erfüllung vertrags",
        "erfüllung vertrages",
        "rechtliche verpflichtung",
        "rechtliche verpflichtungen",
        "gesetzliche pflicht",
        "gesetzliche pflichten",
        "gesetzliche verpflichtung",
        "gesetzliche verpflichtungen",
        "erfüllung rechtlicher verpflichtungen",
        "erfüllung gesetzlicher pflichten",
        "berechtigtes interesse",
        "berechtigte interessen",
        "lebenswichtige interessen",
        "öffentliches interesse",
        "öffentliche aufgabe",
        "öffentliche gewalt",
        "alle zwecke",
        "jeder zweck",
        "sämtliche zwecke",
        "beliebig",
    )
)
"""Titles by their words."""
HELP = "write what is done and what for, as a person would read it, such as `title: Keeping our accounts`"


def find(register: Register) -> Iterator[Finding]:
    """Yield each purpose whose title, in some language, is a basis or everything."""
    for activity in every_activity(register):
        for purpose in activity.purposes:
            for _, words, route in by_language(purpose.value.title, register.default_language):
                if len(words) < LONGEST and (bare(words) in TITLES or only_an_article(words)):
                    said = words.strip()
                    message = f"{purpose_name(purpose)} is called `{said}`, which does not say what the data are for"
                    yield Finding(purpose.at("title", *route), message, HELP, about=purpose)
                    break


RULE = Rule(
    code="PUR09",
    name="basis-as-purpose",
    severity=Severity.WARNING,
    law=("Art. 5(1)(b) GDPR", "Art. 13(1)(c) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
