"""The right to object is not set apart from the other information.

## Why it matters

Whoever relies on legitimate interests or a public task, or sends advertising, brings the right to object to the
person's attention explicitly, clearly and separately from everything else (Art. 21(4) GDPR). The policies of ropa print
it in a box of its own, in the section on rights and in the first layer. A plan that leaves out both leaves it out
altogether.

## Reported

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: study
    title: Finding out what sells
    legal_basis: {basis: legitimate-interests, interest: a range that sells, assessment: LIA-2026-004}
```

```yaml title="notices/privacy.yaml"
sections: [controller, dpo, purposes, contact, complaint]
```

## Accepted

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: study
    title: Finding out what sells
    legal_basis: {basis: legitimate-interests, interest: a range that sells, assessment: LIA-2026-004}
```

```yaml title="notices/privacy.yaml"
sections: [controller, dpo, purposes, rights, contact, complaint]
```

A plan that names no sections has them all.

```yaml title="activities/orders.yaml"
name: Orders
purposes:
  - id: study
    title: Finding out what sells
    legal_basis: {basis: legitimate-interests, interest: a range that sells, assessment: LIA-2026-004}
```

```yaml title="notices/privacy.yaml"
title: Privacy policy of Example SA
```

## Limits

Where nothing can be objected to, the missing section on rights is NOT08. A plan with the first layer and without the
section on rights sets the right apart; what it lacks is NOT08 as well. A policy in preparation is left alone.
"""

from collections.abc import Iterator

from ropa.diagnostics import Related, Severity
from ropa.law import Extent
from ropa.register import Register
from ropa.register.answers import answer
from ropa.register.links import bases_of
from ropa.rules.base import Finding, Rule
from ropa.rules.naming import purpose_name
from ropa.rules.notices.telling import ToldPurpose, leaves_out, told_purposes

HELP = "add `rights` to `sections`; the right to object stands there in a box of its own"


def find(register: Register) -> Iterator[Finding]:
    """Yield each policy that tells of something to object to and has neither a section on rights nor a first layer."""
    bare = {entry.id: entry for entry in register.notices.values() if leaves_out(entry, "rights", "at-a-glance")}
    if not bare:
        return
    seen: set[str] = set()
    for one in told_purposes(register):
        name = one.policy.id
        if name in bare and name not in seen and _objectable(register, one):
            seen.add(name)
            message = f"the policy `{name}` sets the right to object apart in no place"
            place = Related(one.purpose.at("id"), f"{purpose_name(one.purpose)} can be objected to")
            yield Finding(one.policy.at("sections", key=True), message, HELP, (place,))


def _objectable(register: Register, one: ToldPurpose) -> bool:
    """Tell whether a purpose gives a right that must be set apart."""
    law = register.law_or_none(one.policy.value.jurisdiction)
    marketing = answer(one.purpose.value.marketing, one.purpose.entry, *one.purpose.pointer, "marketing").items
    facts = ("direct-marketing",) if marketing else ()
    bases = [basis.value.basis for basis in bases_of(one.purpose)]
    return law is not None and any(
        right.separate and right.applies(basis, facts) is not Extent.NO
        for right in law.rights()
        for basis in bases
        if isinstance(basis, str)
    )


RULE = Rule(
    code="NOT09",
    name="objection-not-apart",
    severity=Severity.ERROR,
    law=("Art. 21(4) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
)
