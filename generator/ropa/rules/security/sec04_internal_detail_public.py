"""What the public reads of a security measure gives internal details away.

## Why it matters

The authority reads how data are protected (Art. 30(1)(g) GDPR); the public is told in general terms. Addresses of
machines, products with their version or the internal description itself help an attacker, and publishing them makes
the measure weaker (Art. 32).

## Reported

The words of the internal description.

```yaml title="measures.yaml"
access-rights:
  name: Access rights
  description: Rights are granted by the desk on floor 3 and reviewed every six months.
  public: Rights are granted by the desk on floor 3 and reviewed every six months.
  kind: access-management
  nature: organisational
  last_tested: 2026-01-15
encryption: {name: Encryption, kind: encryption-at-rest, nature: technical, last_tested: 2026-01-15}
```

Machines and products.

```yaml title="measures.yaml"
access-rights:
  name: Access rights
  public: staff log in to srv-db01.example.local (10.0.12.7)
  kind: access-management
  nature: organisational
  last_tested: 2026-01-15
encryption:
  name: Encryption
  public: {en: our databases run on PostgreSQL 14.2 with encrypted disks}
  kind: encryption-at-rest
  nature: technical
  last_tested: 2026-01-15
```

A measure of one activity.

```yaml title="activities/deliveries.yaml"
name: Deliveries
security:
  - {measure: encryption, public: "parcels are tracked through the gateway at 192.168.10.4"}
```

## Accepted

```yaml title="measures.yaml"
access-rights:
  name: Access rights
  description: Rights are granted by the desk on floor 3 and reviewed every six months.
  public: each person sees only what their work needs
  kind: access-management
  nature: organisational
  last_tested: 2026-01-15
encryption:
  name: Encryption
  public: data travel over connections encrypted with TLS 1.3 and are certified under ISO/IEC 27001:2022
  kind: encryption-at-rest
  nature: technical
  last_tested: 2026-01-15
```

## Limits

Read are the `public` texts of measures, in measures.yaml and in activities. Details are addresses of machines, names of
machines in internal networks, network ports, names of flaws (CVE), and products with their version. Public standards
such as TLS 1.3, AES-256 or ISO 27001 are none. One detail of each text is shown.
"""

import re
from collections.abc import Iterator
from typing import Any

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.model.measure import AppliedMeasure
from ropa.model.text import Text
from ropa.register import Register, Stated
from ropa.register.answers import answer
from ropa.register.roles import recorded
from ropa.register.stated_once import default
from ropa.rules.base import Finding, Rule

HELP = "say in `public` in general terms what protects the data, without places, machines, products or versions"
SHORTEST = 20
"""Characters from which on the same words are more than a coincidence."""
PRODUCTS = (
    r"windows(?: server)?|sql server|exchange(?: server)?|active directory|ubuntu|debian|red hat|rhel|centos|suse|linux"
    r"|postgres(?:ql)?|mysql|mariadb|oracle(?: database)?|mongodb|redis|elasticsearch|apache|nginx|tomcat|iis|php"
    r"|wordpress|drupal|openssh|openssl|vmware|vsphere|esxi|hyper-v|citrix|docker|kubernetes|jenkins|gitlab|veeam"
    r"|fortinet|forti(?:gate|os)|cisco(?: asa)?|palo alto|pan-os|check point|pfsense|sophos|bitdefender|crowdstrike"
    r"|splunk|sharepoint|confluence|jira"
)
PREFIXES = "srv|vm|dc|sql|db|fw|nas|san|esx|vpn|host|node|server"
DETAILS = (
    ("the address of a machine", r"\b(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?:/\d{1,2})?\b"),
    ("the name of a machine", r"\b[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:local|lan|intra|internal|corp|intranet)\b"),
    ("the name of a machine", r"\b(?=[a-z0-9-]*\d)[a-z][a-z0-9-]*\.(?:[a-z0-9-]+\.)+[a-z]{2,}\b"),
    ("the name of a machine", rf"\b(?:{PREFIXES})-?[a-z]*-?\d{{1,4}}\b"),
    ("a network port", r"\b(?:ports?|tcp|udp)[ /]\d{2,5}\b"),
    ("the name of a flaw", r"\bcve-\d{4}-\d{4,}\b"),
    ("a product with its version", rf"\b(?:{PRODUCTS})[ /-](?:v(?:ersion)? ?)?\d+(?:\.\d+)*\w*"),
    ("a product with its version", r"\bv\d+\.\d+(?:\.\d+)*\b|\bversion \d+\.\d+\.\d+\b"),
)
PATTERNS = tuple((what, expression(pattern, re.IGNORECASE)) for what, pattern in DETAILS)


def find(register: Register) -> Iterator[Finding]:
    """Yield each public text on a measure that gives an internal detail away, once for each text."""
    for entry in register.measures.values():
        if entry.value.public is not None:
            yield from _told(Stated(entry.value, entry, ()), f"the measure `{entry.id}`", entry.value.description)
    for item, owner in _applied(register):
        catalogued = register.measures.get(item.value.measure or "")
        descriptions = (item.value.description, catalogued.value.description if catalogued else None)
        yield from _told(item, f"a measure of {owner}", *descriptions)


def _applied(register: Register) -> Iterator[tuple[Stated[AppliedMeasure], str]]:
    """Yield the measures for which the defaults, an activity or an engagement has public words of its own."""
    found = [(item, "the defaults") for item in default(register, "security")]
    for entry in recorded(register):
        if isinstance(entry.value.security, tuple) and not all(isinstance(one, str) for one in entry.value.security):
            found += [(item, f"`{entry.id}`") for item in answer(entry.value.security, entry, "security")]
    yield from ((item, owner) for item, owner in found if getattr(item.value, "public", None) is not None)


def _told(item: Stated[Any], who: str, *descriptions: Text | None) -> Iterator[Finding]:
    internal = {_plain(words) for text in descriptions for _, words in _spoken(text)}
    for route, words in _spoken(item.value.public):
        place = item.at("public", *route)
        if len(words) >= SHORTEST and _plain(words) in internal:
            message = f"what the public reads of {who} is its internal description, word for word"
            yield Finding(place, message, HELP)
        else:
            found = next(((what, hit[0]) for what, one in PATTERNS if (hit := one.search(words))), None)
            if found is not None:
                message = f"what the public reads of {who} gives away {found[0]}: `{found[1]}`"
                yield Finding(place, message, HELP)


def _spoken(text: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the words of a text, each with the route to it."""
    if isinstance(text, str):
        yield (), text
    elif isinstance(text, dict):
        yield from (((language,), words) for language, words in text.items())


def _plain(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(".")


RULE = Rule(
    code="SEC04",
    name="internal-detail-public",
    severity=Severity.ERROR,
    law=("Art. 32 GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
