"""A tracker, or what it recorded, is kept longer than the authority allows.

## Why it matters

A choice fades: after some months the person is asked again, and what a tracker recorded is no longer looked at (Art.
5(1)(e) GDPR). Some authorities say after how many, as the French CNIL does for the lifetime of a tracker and for
audience measurement.

## Reported

```yaml title="activities/website.yaml"
name: Website
applies_in: [FR]
channels: [website]
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: totals only, for us alone, as the authority asks
  lifetime: P2Y
  retention: P3Y
```

## Accepted

```yaml title="activities/website.yaml"
name: Website
applies_in: [FR]
channels: [website]
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  consent: exempt-audience
  exemption: totals only, for us alone, as the authority asks
  lifetime: P13M
  retention: P25M
```

No such ceiling is known in Belgium.

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
  consent: exempt-audience
  exemption: totals only, for us alone
  lifetime: P2Y
```

## Limits

The ceilings, with their source, are in the jurisdiction packs. Whoever departs from the guidance of an authority for a
reason records it in `waivers.yaml`.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.law import Limit
from ropa.register import Register
from ropa.register.once import once
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.lengths import in_words
from ropa.rules.tracking import Tracked, every_tracker

TOPICS = {
    "lifetime": ("tracker-lifetime", "stays on the device"),
    "retention": ("tracker-data", "keeps what it recorded"),
}
PARTS = expression(r"(\d+)([YMWDHS])")
DAYS = {"Y": 365.25, "M": 30.4375, "W": 7.0, "D": 1.0}
MARGIN = 3
"""Days by which thirteen months and 395 days may differ."""


def find(register: Register) -> Iterator[Finding]:
    """Yield each lifetime and period of a tracker above the lowest ceiling of the places where it is set."""
    for tracked in every_tracker(register):
        for field, (topic, does) in TOPICS.items():
            stated = getattr(tracked.entry.value, field)
            if not isinstance(stated, str):
                continue
            ceilings = [(place, one) for place in tracked.places for one in _ceilings(register, place, topic)]
            above = [(place, one) for place, one in ceilings if _about(register, one, tracked) and _longer(stated, one)]
            if above:
                place, limit = min(above, key=lambda one: _days(one[1].duration))
                known = f"the {in_words(limit.duration)} known for {place}"
                message = f"{tracked.name} {does} for {in_words(stated)}, longer than {known}"
                help_ = f"write `{field}: {limit.duration}` or less, or record in waivers.yaml why it is longer"
                yield Finding(tracked.entry.at(field), message, help_, about=tracked.entry, rests_on=(limit,))


def _ceilings(register: Register, place: str, topic: str) -> list[Limit]:
    known = _by_place(register)
    if place not in known:
        law = register.law_or_none(place)
        known[place] = [one for one in law.in_force(Limit) if one.kind == "maximum"] if law is not None else []
    return [one for one in known[place] if one.topic == topic]


@once
def _by_place(_register: Register) -> dict[str, list[Limit]]:
    return {}


def _about(register: Register, limit: Limit, tracked: Tracked) -> bool:
    """Tell whether a ceiling is for trackers of this category; one without categories is for all."""
    named, category = limit.about.get("trackers", ()), tracked.entry.value.category
    if not named or not isinstance(category, str):
        return not named
    categories = register.vocabulary("tracker-categories")
    return any(categories.within(category, one) for one in named)


def _longer(stated: str, limit: Limit) -> bool:
    return _days(stated) > _days(limit.duration) + MARGIN


def _days(duration: str) -> float:
    """Return a period in days; hours and seconds count as less than one."""
    date, _, _ = duration.partition("T")
    return sum(int(number) * DAYS[unit] for number, unit in PARTS.findall(date))


RULE = Rule(
    code="TRK06",
    name="tracker-kept-too-long",
    severity=Severity.WARNING,
    law=("Art. 5(1)(e) GDPR", "Directive 2002/58, Art. 5(3)"),
    since="0.2",
    page=__doc__,
    find=find,
)
