"""One activity of a synthetic register, as YAML text: 80 to 140 lines."""

from tests.benchmarks.extent import Extent, pick
from tests.benchmarks.surroundings import MEASURE_KINDS, country

HEAD = """\
name: Handling of requests, file {number}
reference: ACT-{number:05}
description: >-
  Staff open a file when a customer writes or calls, check the contract and decide what is to be done.
controllers: [{controller}]
owner: Head of Department {department}
department: Department {department}
channels: [website, telephone]
purposes:
  - id: run-contract
    title: Running your contract
    description: >-
      We draw up your contract, change it when you ask us to and remind you of its renewal.
    legal_basis:
      basis: contract
      stage: performance
      contract: your maintenance contract number {number}
    data_subjects: [customers]
  - id: improve-service
    title: Finding out why customers write to us
    description: We count requests by cause and look for what could be done better.
    legal_basis:
      basis: legitimate-interests
      interest: a service that answers what our customers ask for
      balance: we look at figures about many requests, never at one person
      assessment: {{ref: LIA-{number}, title: Improvement of the service, date: 2025-10-06}}
data_subjects: [customers, representatives]
data:
"""

DATA = """\
  - category: {category}
    items: [first item of {category}, second item, third item]
    purposes: [{purposes}]
    data_subjects: [customers, representatives]
    sources: [person, {source}]
    required: contract
    consequence: we cannot handle the request
"""

SOURCES = """\
sources:
  - person
  - id: {source}
    kind: party
    party: {source}
    description: the company that works for us on the spot
    informed: with the contract
recipients:
  - department: Department {department}
    why: to run your contract and decide on your request
"""

RECIPIENT = """\
  - party: {party}
    purposes: [run-contract]
    data: [{data}]
    why: to do what your contract promises
"""

TRANSFER = """\
  - recipient: {party}
    countries: [{country}]
    mechanism: scc
    modules: [2]
    instrument: {{ref: SCC-{number}, title: Standard clauses, date: 2025-10-06}}
    signed: 2025-10-06
    direction: remote-access
    why: a part of the support team works there
    copy: write to the data protection officer
    assessment: {{ref: TIA-{number}, title: Assessment of the transfer, date: 2025-10-06}}
"""

PERIOD = """\
  - id: {id}
    data: [{data}]
    until: end-of-contract
    archive:
      - for: P5Y
        from: end-of-contract
        law: {{statute: fr-code-civil, article: "2224"}}
        reason: as evidence if the contract is disputed
        access: Legal Department
    then: erase
    backups: P1M
"""

TAIL = """\
security: [{security}]
automated_decisions: none
dpia:
  criteria: [large-scale]
  decision: not-required
  rationale: one criterion only; no decision without a person
  screened: 2025-09-15
systems: [{systems}]
lifecycle:
  status: active
  start: 2016-01-04
  created: 2019-03-11
  changed: 2026-06-09
  last_review: 2026-06-09
  approved_by: DPO
  approved_on: 2026-06-11
tags: [synthetic]
"""

CATEGORIES = (
    "identification",
    "contact",
    "vehicle",
    "contract",
    "claims",
    "bank-payment",
    "billing",
    "communications",
    "opinions-survey-answers",
    "transactions-orders",
)
PURPOSES = ("run-contract", "run-contract, improve-service")


def activity(extent: Extent, number: int) -> str:
    """Return the file of an activity."""
    department, source = number % 25, extent.party(number)
    categories = pick(CATEGORIES, number, 2 + number % 3)
    numbers = dict.fromkeys((number * 3 + step) % extent.parties for step in range(1, 2 + number % 3))
    parts = [HEAD.format(number=number, controller=extent.organisation(number), department=department)]
    parts += [
        DATA.format(category=category, source=source, purposes=PURPOSES[place % 2])
        for place, category in enumerate(categories)
    ]
    parts.append(SOURCES.format(source=source, department=department))
    parts += [RECIPIENT.format(party=extent.party(one), data=", ".join(categories[:3])) for one in numbers]
    foreign = [one for one in numbers if country(one) != "FR"]
    parts.append("transfers:\n" if foreign else "transfers: none\n")
    parts += [TRANSFER.format(party=extent.party(one), country=country(one), number=number) for one in foreign]
    parts.append("retention:\n")
    pairs = [categories[place : place + 2] for place in range(0, len(categories), 2)]
    parts += [PERIOD.format(id=pair[0], data=", ".join(pair)) for pair in pairs]
    systems = dict.fromkeys((extent.system(number), extent.system(number + 1)))
    security = pick(tuple(MEASURE_KINDS), number, 3)
    parts.append(TAIL.format(security=", ".join(security), systems=", ".join(systems)))
    return "".join(parts)
