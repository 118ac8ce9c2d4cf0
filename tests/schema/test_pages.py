"""What `ropa explain` says of fields: whole pages."""

import pytest

from ropa.errors import RopaError
from ropa.schema.fields import all_fields
from ropa.schema.pages import field_page

DISPOSAL = """\
activity.retention.then: Then

What happens at the end.

Written as  one of the values below, or `todo:` with what is missing
Seen by     anybody: it may stand in a published policy

Values
  erase                    Erased.
  anonymise                Made anonymous.
  aggregate                Kept as totals only.
  destroy                  Destroyed, on paper or with the medium.
  return                   Given back.
  review                   Reviewed: erased, or kept for a stated reason.
  archive-public-interest  Archived in the public interest (Art. 89).
  overwrite                Overwritten by newer recordings.

Example
  then: erase

Other fields of this name
  register.defaults.retention.then
"""
INCIDENTS = """\
activity.incidents: Incidents

Breaches that concerned it, by reference.

Written as  a list
Seen by     the team only

Fields
  ref   Reference in the breach register.
  date  Day on which it became known.

Example
  incidents:
  - ref: BR-2025-02
    date: '2026-05-04'
"""
SUPPLIER = """\
system.supplier: Supplier

Who supplies or runs it.

Written as  text
Seen by     the team and the supervisory authority
Refers to   parties, by id

Example
  supplier: example-cloud
"""
WAIVERS = """\
waivers: Accepted findings

Written in  waivers.yaml

Fields
  waivers  Accepted findings.
"""


@pytest.mark.parametrize(
    ("asked", "page"),
    [
        ("activity.retention.then", DISPOSAL.split("\nOther fields", maxsplit=1)[0]),
        ("retention.then", DISPOSAL.split("\nOther fields", maxsplit=1)[0].removeprefix("activity.")),
        ("incidents", INCIDENTS),
        ("system.supplier", SUPPLIER),
        ("waivers", WAIVERS),
    ],
)
def test_a_field_is_explained_by_its_page(asked: str, page: str) -> None:
    assert field_page(asked) == page


def test_every_field_has_a_page() -> None:
    assert [path for path in all_fields() if not field_page(path).startswith(f"{path}: ")] == []


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ("legal_bsis", "there is no field `legal_bsis`; did you mean `legal_basis`?"),
        ("activty", "there is no field `activty`; did you mean `activity`?"),
        (
            "activity.purpose.legal_basis",
            "there is no field `activity.purpose.legal_basis`; did you mean `activity.purposes.legal_basis`?",
        ),
        ("qqq", "there is no field `qqq`"),
    ],
)
def test_an_unknown_field_is_answered_with_the_nearest(asked: str, message: str) -> None:
    with pytest.raises(RopaError) as raised:
        field_page(asked)
    assert str(raised.value) == message
