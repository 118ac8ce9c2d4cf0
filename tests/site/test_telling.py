"""What the overview of policies says is told is what the published policies tell: the same cards, the same anchors."""

import re
from datetime import date
from pathlib import Path

import pytest

from ropa.policy.publication import publish
from ropa.register import Register
from ropa.register.load import load_register
from ropa.register.selection import anchor_of
from ropa.site.overviews.telling import told_in

ROOT = Path(__file__).parents[2]
REGISTERS = ("register", "examples/auction-house", "examples/claims-service", "examples/hospital-group",
             "examples/insurance-broker")  # fmt: skip
DAY = date(2026, 11, 22)
CARD = re.compile(r'id="[a-z-]*?(purpose-[a-z0-9-]+)"')


def claimed(register: Register) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for (activity, purpose), policies in told_in(register).items():
        for entry in policies:
            found.setdefault(entry.id, set()).add(anchor_of(activity, purpose))
    return found


def published(register: Register) -> dict[str, set[str]]:
    """The anchors of purposes in the page of each policy."""
    found: dict[str, set[str]] = {}
    known = {
        anchor_of(entry.id, purpose.id)
        for entry in register.activities.values()
        for purpose in (entry.value.purposes if isinstance(entry.value.purposes, tuple) else ())
        if purpose.id
    }
    for path, content in publish(register, draft=False).files.items():
        policy, _, rest = path.partition("/")
        if rest.count("/") == 1 and rest.endswith("/index.html") and policy in register.notices:
            found.setdefault(policy, set()).update(known & set(CARD.findall(content.decode())))
    return {policy: anchors for policy, anchors in found.items() if anchors}


@pytest.mark.parametrize("folder", REGISTERS)
def test_what_is_told(folder: str) -> None:
    register = load_register(ROOT / folder, DAY).register
    assert claimed(register) == published(register) != {}
