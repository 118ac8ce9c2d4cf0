"""A short notice leads to the whole policy, and the plan has no address for one of its languages.

## Why it matters

A short notice informs only together with the policy, which whoever reads or hears it must be able to find in the same
language (Art. 12(1) GDPR; WP260 rev.01, § 35). The build needs the address, and stops there.

## Reported

```yaml title="notices/privacy.yaml"
url: {fr: https://www.example.org/vie-privee}
short:
  - {id: delivery-form, kind: form, activities: [deliveries]}
```

No address at all.

```yaml title="notices/privacy.yaml"
short:
  - {id: delivery-form, kind: form, activities: [deliveries]}
```

## Accepted

```yaml title="notices/privacy.yaml"
url: {en: https://www.example.org/privacy, fr: https://www.example.org/vie-privee}
short:
  - {id: delivery-form, kind: form, activities: [deliveries]}
```

One address for all languages.

```yaml title="notices/privacy.yaml"
url: https://www.example.org/privacy
short:
  - {id: delivery-form, kind: form, activities: [deliveries]}
```

A policy without short notices.

```yaml title="notices/privacy.yaml"
url: {fr: https://www.example.org/vie-privee}
```
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.absence import place_of
from ropa.rules.base import Finding, Rule

HELP = "add `url:` with the address at which the policy is published: one, or one per language"


def find(register: Register) -> Iterator[Finding]:
    """Yield each policy with short notices and a language without an address."""
    for entry in register.notices.values():
        plan = entry.value
        if plan.planned or not plan.short:
            continue
        wanted = plan.languages or (register.default_language,)
        missing = [one for one in wanted if isinstance(plan.url, dict) and one not in plan.url]
        if plan.url is None:
            message = f"the policy `{entry.id}` has short notices, and no address to which they lead"
            yield Finding(place_of(entry, "url", "short"), message, HELP)
        elif missing:
            tongues = ", ".join(f"`{one}`" for one in missing)
            message = f"the policy `{entry.id}` has short notices, and no address to which they lead in {tongues}"
            yield Finding(entry.at("url", key=True), message, HELP)


RULE = Rule(
    code="NOT19",
    name="address-left-out",
    severity=Severity.ERROR,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
