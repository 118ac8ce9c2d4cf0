"""Everything of a synthetic register but its activities, as YAML text."""

from ropa.vocabulary.check_digits import luhn
from tests.benchmarks.extent import Extent, pick

SETTINGS = """\
name: Record of processing activities of the Sample group
default_language: en
languages: [en]
jurisdictions: [FR]
review_every: P1Y
defaults:
  sources: [person]
  recipients:
    - party: vendor-0
      why: to host our applications and their backups
  security: [access-control, encryption, backups]
"""

MEASURE = """\
{id}:
  name: {name}
  description: >-
    {name} follows the security policy of the group. The owner tests it every year and keeps the result with the
    records of the security officer.
  public: {name} protects your data
  kind: {kind}
  nature: technical
  status: in-place
  references: ["ISO/IEC 27002:2022 5.15"]
  last_tested: 2026-02-24
  test_every: P1Y
  owner: Information security officer
"""

MEASURE_KINDS = {
    "access-control": "access-management",
    "encryption": "encryption-at-rest",
    "backups": "backup",
    "logging": "logging",
    "training": "training",
    "pseudonymisation": "pseudonymisation",
    "network-security": "network-security",
    "secure-deletion": "secure-deletion",
    "incident-management": "incident-management",
    "multi-factor": "multi-factor-authentication",
    "premises": "premises-security",
    "patches": "vulnerability-management",
}
"""Measure -> its kind."""

MEASURES = "".join(
    MEASURE.format(id=name, name=name.replace("-", " ").capitalize(), kind=kind) for name, kind in MEASURE_KINDS.items()
)

ORGANISATION = """\
name: Sample Company {number}
legal_form: SA
identifiers: [{{type: siren, value: "{siren}"}}]
address: {{street: {number} quai des Exemples, postcode: "69002", city: Lyon, country: FR}}
email: contact@company-{number}.example
phone: "+33 4 00 00 00 10"
website: https://www.company-{number}.example
contacts:
  - for: [rights, privacy]
    name: Data protection officer
    email: dpo@company-{number}.example
    post: DPO, {number} quai des Exemples, 69002 Lyon, France
dpo:
  name: Data protection officer of the Sample group
  email: dpo@company-{number}.example
  designated: 2018-05-25
jurisdictions: [FR]
authority: fr-cnil
internal_access: Staff see the data that their function requires, each within an express authorisation.
public_authority: false
staff: {staff}
"""

PARTY = """\
name: Sample Vendor {number}
category: {category}
description: provides services to the companies of the Sample group
naming: name
role: processor
address: {{street: {number} rue des Modèles, postcode: "59100", city: Roubaix, country: {country}}}
locations: [{country}]
email: privacy@vendor-{number}.example
website: https://www.vendor-{number}.example
contracts:
  - kind: processing
    document: {{ref: DPA-{number}, title: Processing of personal data}}
    signed: 2023-04-03
    subprocessing: general
    instructions: annex 1
    audited: 2026-02-11
"""

CATEGORIES = ("hosting-providers", "it-providers", "e-mailing-providers", "printing-mailing", "payment-providers")
FOREIGN = 4
"""Every so many parties, one is outside the European Economic Area."""

SYSTEM = """\
name: System {number}
description: Keeps the files of a department from their opening to their deletion.
supplier: {supplier}
locations: [FR]
owner: IT department
security: [{security}]
"""

NOTICE = """\
title: Privacy policy
audience: [customers]
jurisdiction: FR
controllers: [company-0]
languages: [en]
activities: [{activities}]
version: "1.0"
effective: 2026-01-01
"""

NEXT_NOTICE = """\
title: Privacy policy of the Sample group, next edition
audience: [customers]
jurisdiction: FR
languages: [en]
planned: true
version: "2.0"
effective: 2027-01-01
"""
"""A policy that is still being prepared and will tell everything."""


def organisation(number: int) -> str:
    """Return the file of an organisation."""
    return ORGANISATION.format(number=number, siren=siren(number), staff=100 + number * 37 % 900)


def siren(number: int) -> str:
    """Return a number of the French business directory; its last digit is the check digit."""
    return next(found for digit in range(10) if luhn(found := f"{10000000 + number}{digit}"))


def party(number: int) -> str:
    """Return the file of a processor."""
    return PARTY.format(number=number, category=pick(CATEGORIES, number, 1)[0], country=country(number))


def country(number: int) -> str:
    """Return where the party of this number is."""
    return "IN" if number % FOREIGN == FOREIGN - 1 else "FR"


def system(extent: Extent, number: int) -> str:
    """Return the file of a system."""
    security = ", ".join(pick(tuple(MEASURE_KINDS), number, 3))
    supplier = number % extent.parties
    here = supplier if country(supplier) == "FR" else supplier - 1
    return SYSTEM.format(number=number, supplier=extent.party(here), security=security)


def notice(extent: Extent) -> str:
    """Return a policy of the first organisation about its first activities."""
    own = range(0, extent.activities, extent.organisations)[:10]
    return NOTICE.format(activities=", ".join(extent.activity(number) for number in own))
