"""A storage period is longer than the law allows, or shorter than it asks.

## Why it matters

Some periods are not for the controller to choose: recordings of cameras in public places go after a month, accounts
stay for seven or ten years. A period beyond the limit breaks that law, and with it Art. 5(1)(a) and (e) GDPR.

## Reported

```yaml title="activities/orders.yaml"
data:
  - {category: video, required: contract, consequence: you cannot enter}
retention:
  - {for: P3M, from: recording, law: {statute: be-cameras, article: "6"}, then: overwrite}
```

Accounts that go too early.

```yaml title="activities/orders.yaml"
retention:
  - {for: P3Y, from: end-of-financial-year, law: {statute: be-economic-code, article: III.86}, then: erase}
```


## Accepted

```yaml title="activities/orders.yaml"
data:
  - {category: video, required: contract, consequence: you cannot enter}
retention:
  - {for: P1M, from: recording, law: {statute: be-cameras, article: "6"}, then: overwrite}
```

Images that help to prove an offence are kept longer.

```yaml title="activities/orders.yaml"
data:
  - {category: video, required: contract, consequence: you cannot enter}
retention:
  - {for: P1M, from: recording, law: {statute: be-cameras, article: "6"}, then: overwrite}
  - condition: images that help to prove an offence
    for: P1Y
    from: recording
    law: {statute: be-cameras, article: "6"}
    then: erase
```


One provision, several periods: vouchers are kept for eight years, letters for six, books for ten.

```yaml title="activities/orders.yaml"
applies_in: [DE]
data:
  - {category: billing, required: law, consequence: we cannot invoice you}
retention:
  - {for: P8Y, from: end-of-calendar-year, law: {statute: de-hgb, article: 257(4)}, then: erase}
```

## Limits

A limit is compared with a period that cites its very provision, or that runs from the same event for the data of which
the limit speaks; a minimum, in the second case, only where a legal obligation is among the purposes. Where a provision
sets several periods, the one for the data at hand counts, else the shortest. Archive phases count towards a minimum.
Periods with a `condition` are exceptions and left alone. Recommended periods are the matter of RET09.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.law import Limit
from ropa.model.retention import Archive, Period, Retention
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts, activity_facts
from ropa.register.links import covers
from ropa.register.scopes import applies, places
from ropa.register.stated_once import Owner, stated_periods
from ropa.rules.base import Finding, Rule
from ropa.rules.retention.lengths import days, in_words, longer
from ropa.rules.retention.limits import concerns, limits_of, provisions
from ropa.rules.retention.phases import period_name, stated_at

MAXIMUM_HELP = "shorten the period, or say in `condition:` for which case the law allows more"
MINIMUM_HELP = "lengthen the period, add an archive phase, or say in `condition:` for which case less will do"


def find(register: Register) -> Iterator[Finding]:
    """Yield each period beyond a limit that a law sets."""
    for item, owner in stated_periods(register):
        period = item.value
        if isinstance(period.for_, str) and period.condition is None and (period.law or period.from_):
            found = next(_broken(register, item, owner), None)
            if found is not None:
                yield _told(register, item, found)


def _told(register: Register, item: Stated[Retention], limit: Limit) -> Finding:
    over = limit.kind == "maximum"
    than = f"the {in_words(limit.duration)} that the law {'allows' if over else 'asks for'}"
    message = f"{period_name(item)} is {'longer' if over else 'shorter'} than {than}"
    place = stated_at(register, item, "for_").at("for")
    remedy = MAXIMUM_HELP if over else MINIMUM_HELP
    return Finding(place, message, remedy, about=item, rests_on=(limit,))


def _broken(register: Register, item: Stated[Retention], owner: Owner) -> Iterator[Limit]:
    facts = activity_facts(register, owner.id) if owner is not None else None
    for place in places(register, owner, item.value):
        known = limits_of(register, place)
        cited = [
            limit
            for provision in provisions(item.value)
            for limit in _fitting(known.by_provision.get(provision, ()), item.value, facts)
        ]
        near = known.by_trigger.get(str(item.value.from_), ())
        meant = [limit for limit in near if limit not in cited and _meant(limit, item.value, facts)]
        for limit in (*cited, *meant):
            if limit.binding == "law" and _beyond(limit, item.value, _beside(register, facts, place)):
                yield limit


def _fitting(limits: tuple[Limit, ...], period: Retention, facts: ActivityFacts | None) -> list[Limit]:
    """Return the limits of one provision that a period is held against.

    A provision may set several, for books, vouchers and letters: those for the data at hand, else the mildest.
    """
    meant = [limit for limit in limits if concerns(limit, period, facts)]
    if meant:
        return meant
    minima = [limit for limit in limits if limit.kind == "minimum"]
    mildest = min(minima, key=lambda one: days(one.duration), default=None)
    return [limit for limit in limits if limit.kind != "minimum" or limit is mildest]


def _beside(register: Register, facts: ActivityFacts | None, place: str) -> list[Retention]:
    """Return the periods of the activity that hold under a law."""
    stated = facts.retention.items if facts is not None else ()
    return [item.value for item in stated if applies(register, item.value, place)]


def _meant(limit: Limit, period: Retention, facts: ActivityFacts | None) -> bool:
    if not concerns(limit, period, facts):
        return False
    return limit.kind == "maximum" or (facts is not None and _by_duty(period, facts))


def _by_duty(period: Retention, facts: ActivityFacts) -> bool:
    return any(
        basis.value.basis == "legal-obligation" and covers(period.purposes, purpose.value.id or "")
        for purpose, basis in facts.bases
    )


def _beyond(limit: Limit, period: Retention, others: list[Retention]) -> bool:
    if limit.kind == "maximum":
        return longer(str(period.for_), limit.duration)
    if limit.kind != "minimum" or days(limit.duration) <= _whole(period) * 1.02:
        return False
    return all(_whole(one) * 1.02 < days(limit.duration) for one in others if _alike(one, period))


def _alike(one: Retention, other: Retention) -> bool:
    """Tell whether two periods rest on the same provision or run from the same event."""
    return one.from_ == other.from_ or not set(provisions(one)).isdisjoint(provisions(other))


def _whole(period: Retention) -> float:
    """Return how long data are kept in all, archive phases included."""
    archive = period.archive
    phases: tuple[Archive, ...] = archive if isinstance(archive, tuple) else (archive,) if archive else ()
    total = _length(period)
    for phase in phases:
        total = max(total, _length(phase)) if phase.from_ == period.from_ else total + _length(phase)
    return total


def _length(period: Period) -> float:
    return days(period.for_) if isinstance(period.for_, str) else 0.0


RULE = Rule(
    code="RET12",
    name="statutory-limit",
    severity=Severity.ERROR,
    law=("Art. 5(1)(e) GDPR", "Art. 5(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
