"""Data may be special, on offences or a national number, and nobody has said whether they are.

## Why it matters

Data from which health, belief or another special category can be inferred are protected like the special category
itself (Art. 9(1) GDPR; Court of Justice, C-184/20). What somebody eats can tell a religion or an illness, and absences
from work tell about health. What is special, or concerns offences (Art. 10), or is the State's number for a person
(Art. 87), may also stand among the items of a category that usually holds nothing of the kind. Whether it is so here,
only the team can say.

## Reported

```yaml title="activities/canteen.yaml"
name: Canteen
data:
  - {category: diet, required: optional}
```

Words among the items that tell of more than the category.

```yaml title="activities/canteen.yaml"
name: Canteen
data:
  - {category: preferences-interests, items: [favourite dishes, allergies], required: optional}
  - {category: identification, items: [name, national register number], required: optional}
  - {category: education, items: [diplomas, criminal record], required: optional}
```

## Accepted

The category says what it reveals, or that it reveals nothing.

```yaml title="activities/canteen.yaml"
name: Canteen
purposes:
  - id: cook
    title: Cooking for you
    legal_basis: {basis: contract}
    special_ground:
      condition: explicit-consent
      consent: {explicit: true, how: on the form, proof: the form, withdrawal: by letter}
data:
  - {category: diet, special: [religious-philosophical-beliefs], required: optional}
  - {category: leave-absence, special: [], items: [days of the canteen's card], required: optional}
```

What was looked at, and what is denied.

```yaml title="activities/canteen.yaml"
name: Canteen
data:
  - {category: preferences-interests, special: [], items: [dishes without what causes allergies], required: optional}
  - {category: education, items: [diplomas], description: no criminal record is asked for, required: optional}
```

## Limits

Asked of diet, and of leave and absences; of other categories where their items or description have words for such data,
in English, French, Dutch and German. Images and voices are not asked about: they are special only where they serve
to identify somebody by technical means (recital 51), which is the category of biometric data.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.personal_data import PersonalData
from ropa.register import Register, Stated
from ropa.register.activity_facts import every_activity
from ropa.register.sensitivity import is_criminal, is_national_id, special_kinds
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import category_name
from ropa.rules.phrases.denial import denied
from ropa.rules.phrases.groups import REVEALS
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.search import hits

REVEALING = {"diet": "religious-philosophical-beliefs", "leave-absence": "health"}
"""Categories that often reveal a special category, and which."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each category that may reveal something special and does not say whether it does."""
    for activity in every_activity(register):
        for part in activity.categories:
            category = part.value.category
            if isinstance(category, str) and category in REVEALING and part.value.special is None:
                kind = REVEALING[category]
                message = (
                    f"{category_name(part)} may reveal special categories of data, and it is not said whether it does"
                )
                help_ = f"add `special: [{kind}]` with what it reveals, or `special: []` if it reveals nothing"
                yield Finding(part.at("category"), message, help_, about=part)
    yield from _worded(register)


def _worded(register: Register) -> Iterator[Finding]:
    """Yield each item and description with words for data of a kind that its category does not hold."""
    said = set[tuple[str, int | str, str]]()
    for hit in hits(register, REVEALS):
        words, kind = hit.words, hit.phrase.right
        data = words.holder
        if not isinstance(data, PersonalData) or words.entry.collection != "activities" or denied(hit):
            continue
        settled, what, help_ = _settled(register, data, kind)
        place = (words.entry.id, words.pointer[1], kind)
        if not settled and place not in said:
            said.add(place)
            about = Stated(data, words.entry, words.pointer[:2])
            message = f"{place_name(words)} says “{hit.said}”, and nothing tells whether {what}"
            yield Finding(words.at(), message, help_, about=about)


def _settled(register: Register, data: PersonalData, kind: str) -> tuple[bool, str, str]:
    """Return whether the record says if data are of a kind, what the kind is called, and how to say it."""
    if kind == "criminal":
        help_ = (
            "add `criminal: true` with a ground in the purpose, or `criminal: false`, or give it a category of its own"
        )
        return data.criminal is not None or is_criminal(register, data), "the data are on offences", help_
    if kind == "national-id":
        help_ = "give it a category of its own, `national-id`, with `national_id_law:`, or write `national_id: false`"
        return data.national_id is not None or is_national_id(register, data), "it is a national number", help_
    help_ = f"add `special: [{kind}]`, or `special: []` if they are not, or give it a category of its own"
    return data.special is not None or kind in special_kinds(register, data), f"the data reveal `{kind}`", help_


RULE = Rule(
    code="DAT10",
    name="revealing-data-not-assessed",
    severity=Severity.INFO,
    law=("Art. 9(1) GDPR", "Art. 10 GDPR", "Art. 87 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
