"""Records hold what the file says."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ropa.model.activity import Activity
from ropa.model.build import build
from ropa.model.facts import NoneBecause, Todo
from ropa.model.kinds import KINDS, Kind
from ropa.model.legal_basis import LegalBasis
from ropa.model.organisation import Organisation
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient
from tests.model.shapes import as_data, documents


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), documents(kind.type))))
def test_a_record_has_the_values_of_the_file(case: tuple[Kind, Any]) -> None:
    kind, data = case
    assert as_data(build(kind.type, data)) == data


def test_values_are_put_where_their_types_say() -> None:
    activity = build(
        Activity,
        {
            "name": {"en": "Claims", "fr": "Dossiers"},
            "owner": {"todo": "who?"},
            "recipients": [{"category": "courts"}],
            "transfers": {"none": "all data stay in France"},
            "dpia": "none",
            "purposes": [{"id": "handle-claim", "legal_basis": {"basis": "contract", "for": "customers"}}],
        },
    )
    assert activity == Activity(
        name={"en": "Claims", "fr": "Dossiers"},
        owner=Todo(todo="who?"),
        recipients=(Recipient(category="courts"),),
        transfers=NoneBecause(none="all data stay in France"),
        dpia="none",
        purposes=(Purpose(id="handle-claim", legal_basis=LegalBasis(basis="contract", for_="customers")),),
    )


def test_a_whole_number_is_one_however_it_is_written() -> None:
    assert repr(build(Organisation, {"staff": 320.0}).staff) == "320"


def test_what_is_not_written_is_nothing() -> None:
    assert build(Activity, {}).retention is None


def test_a_record_is_frozen() -> None:
    activity = build(Activity, {"name": "Claims"})
    with pytest.raises(AttributeError, match="Activity is frozen"):
        activity.name = "Other"
