"""A cookie or other tracker lacks a fact that its users are told.

## Why it matters

Nobody can agree to a tracker, or decline it, without knowing what it is: name, category, what it does, whose it is,
what it records, how long it stays, and whether others read it (Directive 2002/58, Art. 5(3); the Court of Justice asks
for duration and access of third parties, C-673/17). The list of cookies in the policy is made from these facts.

## Reported

```yaml title="activities/website.yaml"
name: Website
channels: [website]
trackers: [session]
```

```yaml title="trackers.yaml"
session:
  purpose: keeps you logged in
  consent: exempt
  exemption: needed for the log-in you ask for
```

More is told of one that needs consent.

```yaml title="activities/website.yaml"
name: Website
channels: [website]
purposes:
  - id: count
    title: Counting visits
    legal_basis:
      basis: consent
      consent: {how: button Accept, proof: record of the cookie tool, withdrawal: link Cookies on every page}
data:
  - {category: technical, required: optional}
trackers: [visits]
```

```yaml title="trackers.yaml"
visits:
  name: vis
  category: analytics
  purpose: counts visits
  opt_out: https://www.visits.example/opt-out
  consent: required
  refusal: the site works the same way
  lifetime: P13M
```

## Accepted

```yaml title="activities/website.yaml"
name: Website
channels: [website]
trackers: [session]
```

```yaml title="trackers.yaml"
session:
  name: sid
  category: security
  purpose: keeps you logged in
  consent: exempt
  exemption: needed for the log-in you ask for
  lifetime: PT0S
```

## Limits

What it records, and whether others read it, are asked for where consent is needed. Without a `provider` a tracker is
the organisation's own; one that is missing shows where the tracker is refused or explained at an address of somebody
else. A `todo:` is an open gap, not a finding of this rule.
"""

from collections.abc import Iterator
from urllib.parse import urlsplit

from ropa.diagnostics import Severity
from ropa.model.tracker import Tracker, TrackerConsent
from ropa.register import Register
from ropa.register.once import once
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule
from ropa.rules.tracking import Tracked, every_tracker

ALWAYS = {
    "name": ("what it is called", "add `name:` with its technical name, such as `name: session_id`"),
    "category": (
        "its category",
        "add `category:`, such as `category: analytics`; `ropa explain tracker-categories` lists them",
    ),
    "purpose": ("what it does", "add `purpose:` in a sentence, such as `purpose: keeps you logged in`"),
    "lifetime": (
        "how long it stays",
        "add `lifetime:`, such as `lifetime: P13M`, or `PT0S` until the browser is closed",
    ),
}
WITH_CONSENT = {
    "data": ("what it records", "add `data:`, such as `data: [pages visited]`"),
    "third_parties": ("whether others read it", "add `third_parties:` with their ids, or `third_parties: none`"),
}
PROVIDER = ("whose it is", "add `provider:` with the id of the party, such as `provider: example-analytics`")


def find(register: Register) -> Iterator[Finding]:
    """Yield each fact that is missing of a tracker."""
    for tracked in every_tracker(register):
        value = tracked.entry.value
        wanted = {**ALWAYS, **WITH_CONSENT} if value.consent is TrackerConsent.REQUIRED else ALWAYS
        for field, (what, help_) in wanted.items():
            if getattr(value, field) is None:
                yield _missing(tracked, field, what, help_)
        if value.provider is None and _foreign(register, value):
            yield _missing(tracked, "provider", *PROVIDER)


def _missing(tracked: Tracked, field: str, what: str, help_: str) -> Finding:
    naming = "name" if field != "name" else "purpose"
    return Finding(place_of(tracked.entry, field, naming), f"{tracked.name} does not say {what}", help_)


def _foreign(register: Register, tracker: Tracker) -> bool:
    """Tell whether the tracker is explained or refused at somebody else's address; not when no own one is known."""
    own = _own_addresses(register)
    hosts = [_host(address) for address in (tracker.opt_out, tracker.info) if address is not None]
    return bool(own) and any(not any(_within(host, one) for one in own) for host in hosts)


@once
def _own_addresses(register: Register) -> tuple[str, ...]:
    """Return the domains of the organisations' websites and mailboxes."""
    found: dict[str, None] = {}
    for entry in register.organisations.values():
        value = entry.value
        for address in (value.website, value.email):
            if isinstance(address, str):
                found[_host(address).removeprefix("www.")] = None
    return tuple(found)


def _host(address: str) -> str:
    """Return the name in an address on the web, in a mail address or standing alone."""
    bare = urlsplit(address).netloc if "://" in address else address.rpartition("@")[2]
    return bare.partition("/")[0].partition(":")[0].lstrip(".").lower()


def _within(host: str, domain: str) -> bool:
    """Tell whether a host belongs to a domain, or stands beside or above it under the same name."""
    return host == domain or host.endswith(f".{domain}") or domain.endswith(f".{host}")


RULE = Rule(
    code="TRK01",
    name="tracker-facts-missing",
    severity=Severity.WARNING,
    law=("Directive 2002/58, Art. 5(3)", "Art. 13(1) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
