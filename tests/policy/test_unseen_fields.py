"""Fields that are not public can be emptied without a trace: dates, numbers, links and lists as well as words."""

from pathlib import Path

import pytest

from ropa.model.base import Level, fields_of
from ropa.policy import publish
from ropa.policy.public import level_of
from ropa.register import Register
from tests.policy.library import load
from tests.policy.test_leaks import entries, records

CHOOSING = {"security", "inherits"}
"""Not printed, but they choose what is: the measures whose public sentence is told, and what an activity takes over."""


def emptied(register: Register) -> int:
    """Take every value out of a field that is not public; return how many there were."""
    count = 0
    for entry in entries(register):
        for record in list(records(entry.value)):
            for field in fields_of(type(record)):
                hidden = level_of(field.type) is not Level.PUBLIC and field.name not in CHOOSING
                if hidden and not field.required and record.__dict__.pop(field.name, None) is not None:
                    count += 1
    return count


@pytest.mark.parametrize(
    "root", ["register", "examples/hospital-group", "examples/auction-house", "examples/insurance-broker"]
)
def test_no_public_byte_depends_on_a_field_that_is_not_public(root: str) -> None:
    before = publish(load(Path(root)), draft=True)
    register = load(Path(root))
    assert emptied(register) > 100
    assert publish(register, draft=True).files == before.files
