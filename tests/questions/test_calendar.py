"""What falls due when: every kind once, what is over left out, ids that stay."""

import re
from datetime import date
from pathlib import Path

from ropa.questions.calendar import due_dates
from ropa.register.load import load_register
from tests.registers import ACTIVITY, NOTICE, SOUND, changed, loaded, write

PARTY = """\
name: Acme Mailings
country: DE
contracts:
  - {document: DPA-1, signed: 2024-01-15, expires: 2026-01-14}
  - {document: {ref: DPA-2, expires: 2027-01-14}, signed: 2026-01-02}
  - {kind: service, document: SC-1, signed: 2024-01-15, expires: 2025-06-30}
certifications:
  - {scheme: iso-27001, until: 2027-05-31}
"""
ENGAGEMENT = """\
name: Mailings for others
processors: [example]
controllers:
  - {party: acme, contract: {ref: CT-1, expires: 2027-03-01}}
lifecycle: {status: active, last_review: 2026-02-02, review_every: P6M}
"""
ENDED = """\
name: Old list
lifecycle: {status: ended, last_review: 2025-01-01, end: 2025-12-31, disposed: 2026-12-31}
documents: [{ref: D-1, expires: 2026-12-01}]
dpia: {decision: done, document: DPIA-1, review: 2026-12-24}
"""
OWNER = "owner: {todo: who, due: 2026-12-05}"
TRANSFERS = "transfers: [{recipient: acme, countries: JP, mechanism: adequacy}, {countries: GB, mechanism: adequacy}]"
MORE = """\
dpia: {criteria: none, decision: done, document: DPIA-2, date: 2024-02-01, review: 2026-02-01}
applies_in: [FR]
authorisations: [{what: a permit, expires: 2027-02-02}]"""
NEWSLETTER = re.sub("^dpia: .*$", MORE, ACTIVITY, flags=re.MULTILINE)
MEASURES = """\
tested: {name: Tested, last_tested: 2026-03-10, test_every: P1Y}
planned: {name: Planned, status: planned, last_tested: 2026-03-10, test_every: P1Y}
untested: {name: Untested, test_every: P1Y}
"""
WAIVERS = "waivers:\n  - {rule: GAP01, record: activities/newsletter, reason: r, approver: DPO, until: 2027-01-31}\n"
FILES = changed(
    register=SOUND["register.yaml"] + "jurisdictions: [FR]\n",
    parties__acme=PARTY,
    engagements__mailings=ENGAGEMENT,
    activities__old=ENDED,
    activities__newsletter=NEWSLETTER.replace("transfers: none", TRANSFERS).replace("owner: Marketing", OWNER),
    notices__next=NOTICE + "planned: true\n",
    measures=MEASURES,
    waivers=WAIVERS,
)

DUE = """\
2025-06-30 contract parties/acme contracts 2
2026-02-01 assessment-review activities/newsletter
2026-08-02 review engagements/mailings
2026-12-05 gap activities/newsletter owner
2026-12-31 disposal activities/old
2027-01-14 contract parties/acme contracts 1
2027-01-15 review activities/newsletter
2027-01-15 policy-review notices/privacy
2027-01-31 waiver /waivers GAP01 activities/newsletter
2027-02-02 document activities/newsletter authorisations 0
2027-03-01 contract engagements/mailings controllers 0 contract
2027-03-10 test measures/tested
2027-05-31 certificate parties/acme certifications 0
2027-07-10 law law EU statutes/aml-regulation 2027-07-10
2031-12-27 adequacy law EU adequacy/eu-adequacy-gb"""


def said(root: Path, day: date) -> list[tuple[date, str]]:
    return [(due.day, due.name) for due in due_dates(load_register(root, day).register)]


def test_every_kind(tmp_path: Path) -> None:
    found = due_dates(loaded(tmp_path, FILES))
    assert "\n".join(f"{due.day} {due.name.strip()}" for due in found) == DUE


def test_an_adequacy_decision_counts_what_rests_on_it(tmp_path: Path) -> None:
    found = due_dates(loaded(tmp_path, FILES))
    assert [(due.name, due.count) for due in found if due.count] == [("adequacy law EU adequacy/eu-adequacy-gb", 1)]


def test_names_stay_when_days_move(tmp_path: Path) -> None:
    day = date(2026, 11, 22)
    before = said(write(tmp_path, FILES), day)
    moved = {"parties/acme.yaml": PARTY.replace("expires: 2027-01-14", "expires: 2027-06-30")}
    after = said(write(tmp_path, moved), day)
    assert sorted(name for _, name in after) == sorted(name for _, name in before)
    assert set(after) - set(before) == {(date(2027, 6, 30), "contract parties/acme contracts 1")}
