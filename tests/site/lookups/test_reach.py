"""Whom a breach of a party reaches, on the pages, is what `ropa find` says touches the party: two ways, one answer."""

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from ropa.checking import Checked, check
from ropa.model.engagement import Engagement
from ropa.questions.touching import touches
from ropa.register import Entry, Register
from ropa.site.lookups.engaged import clients_of
from tests.registers import write
from tests.site.library import DAY, EXAMPLES, built, page
from tests.site.lookups.library import FILES

NO_DATA = {"sources", "controllers"}
"""By these fields a record names a party that gives data or orders work, and receives none."""
MORE: Mapping[str, str] = {
    **FILES,
    "trackers.yaml": "visits: {name: Visits, provider: centre}\n",
    "activities/website.yaml": """\
name: Website
controllers: [example]
purposes:
  - {id: show, title: Showing our pages, marketing: [{by: [email], mode: opt-in, partners: [agency]}]}
sources: [{id: lists, kind: party, party: client}]
trackers: [visits]
""",
    "engagements/payrolls.yaml": FILES["engagements/payrolls.yaml"]
    + "transfers: [{recipient: vault, countries: [US], mechanism: adequacy}]\nsystems: [hiring]\n",
}

Reached = dict[str, set[str]]


def touched(register: Register) -> Reached:
    """Return the activities and engagements that send data to each party, directly or through others.

    What is done for a client goes back to the client; that is no disclosure.
    """
    found: Reached = defaultdict(set)
    records: tuple[Entry[Any], ...] = (*register.activities.values(), *register.engagements.values())
    for record in records:
        work = record.value if isinstance(record.value, Engagement) else Engagement()
        clients = {client.party for client in clients_of(work)}
        for touch in touches(register, record):
            field = next(str(step) for step in touch.pointer if step != "defaults")
            kind, party = touch.thing
            if kind == "parties" and field not in NO_DATA and party not in clients:
                found[party].add(record.name)
    return found


def breached(result: Checked) -> Reached:
    """Return the activities and engagements that the page of each party has in its section on a breach."""
    site = built(result, "en", ("en",))
    found: Reached = {}
    for party in result.loaded.register.parties:
        body = page(site, f"parties/{party}/").body
        section = body.partition('<section class="rp-section" id="breach"')[2].partition("</section>")[0]
        links = re.findall(r'href="\.\./\.\./(activities|processor)/([^/"]+)/index', section)
        if links:
            found[party] = {f"{'engagements' if folder == 'processor' else folder}/{name}" for folder, name in links}
    return found


@pytest.mark.parametrize("root", EXAMPLES, ids=lambda one: one.name)
def test_a_breach_reaches_what_touches_the_party(root: Path) -> None:
    result = check(root, DAY)
    assert breached(result) == touched(result.loaded.register)


def test_a_breach_is_followed_through_every_kind_of_chain(tmp_path: Path) -> None:
    result = check(write(tmp_path, MORE), DAY)
    every = {"activities/staff", "activities/website", "engagements/payrolls"}
    expected = {"agency": every, "payroll": every - {"activities/website"}, "centre": every, "vault": every}
    assert breached(result) == touched(result.loaded.register) == expected
