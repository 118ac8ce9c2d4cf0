"""Consent is asked of staff, or by a public authority, and nothing shows that refusing is free.

## Why it matters

Consent counts only if it is free. Where there is a clear imbalance between the person and the controller, above all
with a public authority, it is unlikely to be (recital 43 GDPR); employees seldom can refuse their employer (EDPB
Guidelines 05/2020, paragraphs 16 to 24). Another basis is mostly the right one. Where consent is right, as for a
photograph on a page that nobody must be on, the record says why refusing changes nothing.

## Reported

```yaml title="activities/cameras.yaml"
name: Screen recording
purposes:
  - id: observe
    title: Observing how calls are answered
    legal_basis:
      basis: consent
      consent: {how: form at hiring, proof: the form in the file, withdrawal: message to Human Resources}
data_subjects: [employees]
data:
  - {category: performance}
sources: [{kind: observed, description: the telephone system}]
```

A public authority.

```yaml title="activities/permits.yaml"
name: Permits
purposes:
  - id: decide
    title: Deciding on your permit
    legal_basis:
      basis: consent
      consent: {how: box on the form, proof: time-stamped record, withdrawal: message to the desk}
data_subjects: [citizens]
data:
  - {category: identification, required: law, consequence: we cannot decide}
```

```yaml title="organisations/example.yaml"
name: Municipality of Example
public_authority: true
dpo: {name: Officer of the municipality, email: dpo@example.example}
```

## Accepted

The data are given freely, and the record says what refusing changes.

```yaml title="activities/portraits.yaml"
name: Portraits
purposes:
  - id: show
    title: Showing your portrait on our website
    legal_basis:
      basis: consent
      consent: {how: form, proof: the form in the file, withdrawal: message to the press office}
data_subjects: [employees]
data:
  - {category: images, required: optional, consequence: your page shows no portrait}
```

A note to the choice.

```yaml title="activities/portraits.yaml"
name: Portraits
purposes:
  - id: show
    title: Showing your portrait on our website
    legal_basis:
      basis: consent
      consent: {how: form, proof: the form in the file, withdrawal: message to the press office}
      note: half of the staff declined, without any consequence; the works council was heard
data_subjects: [employees]
data:
  - {category: images}
sources: [{kind: observed, description: the camera of the press office}]
```

Applicants may refuse to be kept for later vacancies; customers are no staff.

```yaml title="activities/pool.yaml"
name: Pool
purposes:
  - id: keep
    title: Thinking of you for later vacancies
    legal_basis:
      basis: consent
      consent: {how: box, proof: time-stamped record, withdrawal: message to Human Resources}
data_subjects: [job-applicants, customers]
data:
  - {category: contact, required: optional, consequence: we forget you}
  - {category: curriculum-vitae, required: optional, consequence: we forget you}
```

## Limits

A `note`, explicit consent (Art. 9(2)(a), 22(2)(c)), cookies, marketing, and data that serve this purpose alone and are
`optional` count as signs of a free choice. Where several organisations are controllers, the rule looks at a consent
that all of them ask for as public authorities. Swiss law is left out.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.model.legal_basis import Consent
from ropa.model.personal_data import Obligation
from ropa.register import Register
from ropa.register.answers import answer
from ropa.rules.base import Finding, Rule
from ropa.rules.legal_bases.authorities import only_authorities
from ropa.rules.legal_bases.resting import Resting, resting_on
from ropa.rules.persons import among, groups

EMPLOYED = frozenset(("employees", "trainees", "temporary-workers", "staff-representatives"))
HELP = (
    "choose another basis, such as `basis: contract` or `basis: public-task`, or say under `note:` of the basis why "
    "refusing has no consequence"
)


def find(register: Register) -> Iterator[Finding]:
    """Yield each consent in an imbalance that nothing shows to be free."""
    for one in resting_on(register, "consent"):
        if _free(one) or not one.places(register):
            continue
        concerned = groups(one.activity, one.purpose.value, one.basis.value)
        staff = [group for group in concerned if among(register, group, EMPLOYED)]
        if staff:
            message = f"{one.name} rests on the consent of `{staff[0]}`, who can hardly refuse their employer"
        elif only_authorities(register, one):
            message = f"{one.name} rests on consent, which a public authority can hardly ask for freely"
        else:
            continue
        yield Finding(one.basis.at("basis"), message, HELP, about=one.basis)


def _free(one: Resting) -> bool:
    """Tell whether the record shows that refusing is free."""
    basis, purpose = one.basis.value, one.purpose.value
    if basis.note is not None or one.activity.value.trackers or purpose.marketing is not None:
        return True
    if isinstance(basis.consent, Consent) and basis.consent.explicit:
        return True
    grounds = answer(purpose.special_ground, one.purpose.entry)
    if any(ground.value.condition == "explicit-consent" for ground in grounds):
        return True
    alone = len(one.activity.purposes) == 1
    own = [part.value for part in one.activity.categories if alone or part.value.purposes == (purpose.id,)]
    asked = {part.required for part in own if part.required is not None}
    return asked == {Obligation.OPTIONAL}


RULE = Rule(
    code="LB03",
    name="consent-under-imbalance",
    severity=Severity.WARNING,
    law=("Art. 4(11) GDPR", "Art. 7(4) GDPR", "Recital 43 GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
