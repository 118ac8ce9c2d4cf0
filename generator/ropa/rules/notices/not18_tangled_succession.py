"""A plan replaces itself, goes round in a circle, or replaces one that another plan replaces already.

## Why it matters

`replaces` says which text takes the place of which, and from which day. Where two plans replace each other, or two
replace the same one, nobody can say which text is in force; one of them would vanish from its published address
without a word, and people would read the wrong one (Art. 12(1), 13(3) GDPR).

## Reported

```yaml title="notices/privacy.yaml"
replaces: privacy-2027
```

```yaml title="notices/privacy-2027.yaml"
replaces: privacy
effective: 2027-01-04
```

Two plans for the place of one.

```yaml title="notices/privacy.yaml"
title: Privacy policy
```

```yaml title="notices/privacy-2027.yaml"
replaces: privacy
effective: 2027-01-04
```

```yaml title="notices/privacy-2028.yaml"
replaces: privacy
effective: 2028-01-04
```

## Accepted

A line of plans: each replaces the one before it.

```yaml title="notices/privacy.yaml"
title: Privacy policy
```

```yaml title="notices/privacy-2027.yaml"
replaces: privacy
effective: 2027-01-04
```

```yaml title="notices/privacy-2028.yaml"
replaces: privacy-2027
effective: 2028-01-04
```

## Limits

A circle is reported at each plan of it.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule

CIRCLE_HELP = "let the later plan replace the earlier one, and take `replaces` out of the earlier one"
SECOND_HELP = "let this plan replace the other one, so that they follow each other"


def find(register: Register) -> Iterator[Finding]:
    """Yield each plan whose `replaces` leads back to it, and each that replaces a plan which has a successor."""
    successors: dict[str, str] = {}
    for name, entry in register.notices.items():
        before = entry.value.replaces
        if before is None or before not in register.notices:
            continue
        if _returns(register, name):
            message = f"the plan `{name}` replaces `{before}`, which leads back to `{name}`"
            yield Finding(entry.at("replaces"), message, CIRCLE_HELP)
        elif successors.setdefault(before, name) != name:
            other = register.notices[successors[before]]
            related = (Related(other.at("replaces"), "replaces it too"),)
            message = f"the plan `{before}` is replaced by `{other.id}` and by `{name}`"
            yield Finding(entry.at("replaces"), message, SECOND_HELP, related)


def _returns(register: Register, name: str) -> bool:
    seen: set[str] = set()
    before = register.notices[name].value.replaces
    while before is not None and before in register.notices and before not in seen:
        if before == name:
            return True
        seen.add(before)
        before = register.notices[before].value.replaces
    return False


RULE = Rule(
    code="NOT18",
    name="tangled-succession",
    severity=Severity.ERROR,
    law=("Art. 12(1) GDPR", "Art. 13(3) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
