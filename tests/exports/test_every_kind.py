"""Everything that an audience may see of any record is in every format of the whole layout, and nothing above it is.

`test_disclosure` asks this of activities; here it is asked of the records that they refer to, kind by kind.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from ropa.exports import FORMATS, Audience
from ropa.model.arrangement import Arrangement
from ropa.model.base import Record, fields_of
from ropa.model.engagement import Engagement
from ropa.model.lifecycle import Status
from ropa.model.measure import Measure
from ropa.model.organisation import Organisation
from ropa.model.party import Party
from ropa.model.retention import RetentionRule
from ropa.model.system import System
from ropa.model.tracker import Tracker
from ropa.register import Entry, Register
from tests.exports.library import made, register
from tests.exports.reading_back import everything
from tests.exports.test_disclosure import TYPES, record_types, records, squeezed, visible
from tests.site import test_everything
from tests.site.test_everything import Planter, missing

KINDS: Mapping[str, tuple[str, type[Record]]] = {
    "parties": ("example-mail", Party),
    "organisations": ("library", Organisation),
    "engagements": ("cataloguing", Engagement),
    "arrangements": ("shared-cards", Arrangement),
    "measures": ("locked-rooms", Measure),
    "retention": ("loan-files", RetentionRule),
    "systems": ("catalogue", System),
    "trackers": ("session", Tracker),
}
"""A record of each kind in the library, to be replaced."""
FIXED: Mapping[str, Any] = {
    "Client.organisation": None,
    "Client.party": "town-museum",
    "EngagedProcessor.party": "example-mail",
    "SubProcessor.party": None,
    "Engagement.processors": ("library",),
    "Lifecycle.status": Status.ACTIVE,
    "Capital.currency": "EUR",
    "Tracker.lifetime": "P7M",
    "Tracker.retention": "P8M",
}
"""Ids of records that there are, and values with a form of their own."""
ELSEWHERE = {
    "Contract.id": "by it a recipient names the contract",
    "Person.organisation": "another employer is named",
    "DataProtectionOfficer.organisation": "another employer is named",
    "RetentionRule.unlimited": "a length is named",
    "RetentionRule.until": "a length is named",
    "AppliedMeasure.measure": "no measure has this id",
    "AppliedMeasure.public": "no policy tells of the measures of work for others; those of systems are shown",
    "Engagement.inherits": "what is inherited is shown, marked",
}
"""What is not printed beside something else, and why."""


@pytest.fixture(scope="module", params=KINDS)
def planted(request: pytest.FixtureRequest) -> tuple[Register, dict[str, str]]:
    collection, (name, model) = request.param, KINDS[request.param]
    with pytest.MonkeyPatch.context() as patched:
        for key, value in FIXED.items():
            patched.setitem(test_everything.FIXED, key, value)
        planter = Planter()
        made_ = planter.record(model, "")
    for record in records(made_):
        for field in fields_of(type(record)):
            if "^https?://" in repr(field.type) and isinstance(record.__dict__.get(field.name), str):
                record.__dict__[field.name] = f"https://www.{record.__dict__[field.name]}.example/"
    record_types(model, TYPES)
    whole = register()
    found = whole.collections[collection]
    replaced = {**found, name: Entry(collection, name, made_, found[name].document)}
    words = {squeezed(word): path for word, path in planter.planted.items()}
    return whole.but(collections={**whole.collections, collection: replaced}), words


@pytest.mark.parametrize("audience", ["internal", "regulator", "public"])
@pytest.mark.parametrize("name", FORMATS)
def test_everything_for_the_audience_is_there_and_nothing_else(
    name: str, audience: str, planted: tuple[Register, dict[str, str]]
) -> None:
    of, words = planted
    written = FORMATS[name](made(of, layout="full", audience=audience))
    text = squeezed(" ".join(everything(file, content) for file, content in written.items()))
    allowed = {word: path for word, path in words.items() if visible(path, Audience(audience))}
    assert [path for word, path in words.items() if word not in allowed and word in text] == []
    assert [path for path in missing(text, allowed) if path.rpartition("/")[2] not in ELSEWHERE] == []
