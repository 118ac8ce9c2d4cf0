"""A tracker is called exempt from consent, and its category cannot be.

## Why it matters

Exempt is only what is strictly necessary for a service the person asked for, or what carries a message (Directive
2002/58, Art. 5(3)). Advertising and content of social networks never are: they serve somebody else (WP194, Opinion
04/2012). Measuring an audience is not necessary to the person either; some authorities tolerate it on strict
conditions, which is another exemption. A tracker set without the consent it needs is set against the law.

## Reported

```yaml title="activities/website.yaml"
name: Website
channels: [website]
trackers: [ads, visits]
```

```yaml title="trackers.yaml"
ads:
  name: adid
  category: retargeting
  purpose: shows our offers elsewhere
  consent: exempt
  exemption: the site lives on it
  lifetime: P6M
visits:
  name: vis
  category: analytics
  purpose: counts visits
  consent: exempt
  exemption: totals only
  lifetime: P13M
```

## Accepted

```yaml title="activities/website.yaml"
name: Website
channels: [website]
trackers: [cart, visits]
```

```yaml title="trackers.yaml"
cart:
  name: cart
  category: functionality
  purpose: keeps the content of your basket
  consent: exempt
  exemption: the basket you fill needs it
  lifetime: P7D
visits:
  name: vis
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: totals only, for us alone, as the authority asks
  lifetime: P13M
```

## Limits

Whether an authority exempts the measuring of audiences, and whether its conditions are met, is for a lawyer to judge;
so is whether a tracker of another category is necessary. Swiss law asks for no consent.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.law import Statute
from ropa.model.tracker import TrackerConsent
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import Tracked, every_tracker

NEVER = ("advertising", "social-media")
MEASURING = "analytics"
HELP = "write `consent: required`, and what `refusal:` changes, or correct the category"
AUDIENCE_HELP = "write `consent: required`, or `consent: exempt-audience` where the authority's conditions are met"


def find(register: Register) -> Iterator[Finding]:
    """Yield each exempt tracker of a category that is not necessary to the person."""
    categories = register.vocabulary("tracker-categories") if register.trackers else ()
    for tracked in every_tracker(register):
        category, consent = tracked.entry.value.category, tracked.entry.value.consent
        if not isinstance(category, str) or not tracked.asked or not categories:
            continue
        exempt = consent is TrackerConsent.EXEMPT or consent is TrackerConsent.EXEMPT_AUDIENCE
        if exempt and any(categories.within(category, one) for one in NEVER):
            yield _finding(register, tracked, f"`{category}` never is", HELP)
        elif consent is TrackerConsent.EXEMPT and categories.within(category, MEASURING):
            yield _finding(register, tracked, "measuring an audience is not strictly necessary", AUDIENCE_HELP)


def _finding(register: Register, tracked: Tracked, why: str, help_: str) -> Finding:
    message = f"{tracked.name} is called exempt from consent, and {why}"
    # whoever gives a reason means the exemption, and it is rather the category that is wrong
    wrong, other = ("consent", "category") if tracked.entry.value.exemption is None else ("category", "consent")
    related = (Related(tracked.entry.at(other), f"its `{other}`"),)
    return Finding(tracked.entry.at(wrong), message, help_, related, tracked.entry, _laws(register, tracked))


def _laws(register: Register, tracked: Tracked) -> tuple[Statute, ...]:
    """Return the statutes on electronic communications of the places concerned."""
    laws = [register.law_or_none(place) for place in tracked.places]
    found = [law.statute("eprivacy-directive") or law.statute("pecr-2003") for law in laws if law is not None]
    return tuple({statute.id: statute for statute in found if statute is not None}.values())


RULE = Rule(
    code="TRK02",
    name="exempt-without-right",
    severity=Severity.ERROR,
    law=("Directive 2002/58, Art. 5(3)",),
    since="0.2",
    page=__doc__,
    find=find,
)
