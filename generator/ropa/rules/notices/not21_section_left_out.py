"""The plan of a policy leaves out a section without which it does not inform.

## Why it matters

A policy says who is responsible and to which authority people can complain, whatever else it tells (Art. 13(1)(a),
13(2)(d), 14(1)(a), 14(2)(e) GDPR). A plan that lists its sections and leaves one of these out makes a policy without
it; the build stops there.

## Reported

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
sections: [controller, purposes, recipients, retention, rights]
```

## Accepted

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
sections: [controller, purposes, recipients, retention, rights, complaint]
```

The usual sections, of a plan that lists none.

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
```

## Limits

The sections on purposes and on rights are other rules' matter. A policy in preparation may still be incomplete.
"""

from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.notices.telling import leaves_out

NEEDED = {
    "controller": "who is responsible",
    "complaint": "where people can complain",
}


def find(register: Register) -> Iterator[Finding]:
    """Yield each policy whose plan has no section on one of these."""
    for entry in register.notices.values():
        missing = [section for section in NEEDED if leaves_out(entry, section)]
        if missing:
            told = " and ".join(NEEDED[section] for section in missing)
            named = ", ".join(f"`{section}`" for section in missing)
            message = f"the policy `{entry.id}` has no section on {told}"
            yield Finding(entry.at("sections", key=True), message, f"add {named} to `sections`", about=entry)


RULE = Rule(
    code="NOT21",
    name="section-left-out",
    severity=Severity.ERROR,
    law=("Art. 13(1)(a) GDPR", "Art. 13(2)(d) GDPR", "Art. 14(1)(a) GDPR"),
    since="0.2",
    page=__doc__,
    find=find,
)
