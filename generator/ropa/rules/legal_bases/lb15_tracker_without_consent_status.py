"""A cookie is set, and whether it needs consent is not said, or the consent it needs is nobody's basis.

## Why it matters

Whatever the legal basis for using the data, storing or reading anything on a person's device needs consent, unless it
is strictly necessary for a service the person asked for (Directive 2002/58, Art. 5(3)). The register says for every
tracker which of the two it is; the policy and the cookie window follow from it. Where consent is needed, a purpose
that sets the tracker rests on it.

## Reported

```yaml title="activities/website.yaml"
name: Website
channels: [website]
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  data: [pages visited]
  refusal: the site works the same way
  lifetime: P13M
  third_parties: none
```

A tracker that needs consent, and an activity that asks for none.

```yaml title="activities/website.yaml"
name: Website
channels: [website]
purposes:
  - id: count
    title: Counting visits
    legal_basis: {basis: legitimate-interests, interest: knowing what is read, assessment: LIA-2026-004}
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  data: [pages visited]
  consent: required
  refusal: the site works the same way
  lifetime: P13M
  third_parties: none
```

## Accepted

```yaml title="activities/website.yaml"
name: Website
channels: [website]
purposes:
  - id: show
    title: Showing you the site
    legal_basis: {basis: legitimate-interests, interest: a site that works, assessment: LIA-2026-004}
  - id: count
    title: Counting visits
    legal_basis:
      basis: consent
      consent: {how: button Accept, proof: record of the cookie tool, withdrawal: link Cookies on every page}
data:
  - {category: technical, required: optional}
trackers: [session, visits]
```

```yaml title="trackers.yaml"
session:
  name: sid
  category: security
  purpose: keeps you logged in
  data: [random number]
  consent: exempt
  exemption: needed for the log-in you ask for
  lifetime: PT0S
  third_parties: none
visits:
  name: vis
  category: analytics
  purpose: counts visits
  data: [pages visited]
  consent: required
  refusal: the site works the same way
  lifetime: P13M
  third_parties: none
```

## Limits

A tracker that no activity names is another rule's matter. One activity with a purpose on consent, or with a consent
under `other_consents`, is enough for all that name the tracker. Swiss law wants information and a way to refuse, not
consent.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.model.tracker import TrackerConsent
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts
from ropa.register.answers import answer
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import Tracked, every_tracker

HELP = "add `consent:` with `required`, `exempt` or `exempt-audience`"
BASIS_HELP = "rest the purpose for which it is set on `basis: consent`, or name the tracker where such a purpose is"


def find(register: Register) -> Iterator[Finding]:
    """Yield each tracker without a word on consent, and each whose consent no purpose rests on."""
    for tracked in every_tracker(register):
        if not tracked.users or not tracked.asked:
            continue
        stated = tracked.entry.value.consent
        if stated is None:
            message = f"whether {tracked.name} needs consent is not said"
            yield Finding(place_of(tracked.entry, "consent", "name"), message, HELP, about=tracked.entry)
        elif stated is TrackerConsent.REQUIRED and not any(_asks(user) for user in tracked.users):
            yield _unrested(tracked)


def _unrested(tracked: Tracked) -> Finding:
    user = tracked.users[0]
    message = f"{tracked.name} needs consent, and no purpose of the activity `{user.id}` rests on it"
    related = (Related(tracked.entry.at("consent"), "needs consent"),)
    if len(user.bases) == 1:  # then it is this one that should be consent
        basis = user.bases[0][1]
        return Finding(basis.at("basis"), message, BASIS_HELP, related)
    named = user.value.trackers or ()
    return Finding(user.entry.at("trackers", named.index(tracked.entry.id)), message, BASIS_HELP, related)


def _asks(user: ActivityFacts) -> bool:
    """Tell whether a purpose rests on consent or asks for one, or may once its gaps are filled."""
    if not user.purposes:
        return True
    for purpose in user.purposes:
        bases = answer(purpose.value.legal_basis, purpose.entry)
        if purpose.value.other_consents is not None or bases.silent or bases.todo is not None:
            return True
        if any(basis.value.basis == "consent" or not isinstance(basis.value.basis, str) for basis in bases):
            return True
    return False


RULE = Rule(
    code="LB15",
    name="tracker-without-consent-status",
    severity=Severity.WARNING,
    law=("Directive 2002/58, Art. 5(3)",),
    since="0.2",
    page=__doc__,
    find=find,
    awaits=("legal-bases",),
)
