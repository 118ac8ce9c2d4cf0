"""A register in which what is looked up differs: two groups, data of one of them, a chain of processors."""

import re
from collections.abc import Mapping
from pathlib import Path

from markupsafe import Markup

from ropa.site import cells
from ropa.site.page import Site
from tests.registers import ORGANISATION, checked
from tests.site.library import built, page

STAFF = """\
name: Staff files
controllers: [example]
owner: Human Resources
purposes:
  - {id: hire, title: Choosing among applicants, legal_basis: {basis: contract}, data_subjects: [job-applicants]}
  - {id: pay, title: Paying you, legal_basis: {basis: contract}, data_subjects: [employees]}
data_subjects: [job-applicants, {group: employees, scale: under-1000}]
data:
  - {category: contact}
  - {category: curriculum-vitae, data_subjects: [job-applicants], systems: [hiring]}
  - {category: health, data_subjects: [employees], purposes: [pay]}
recipients:
  - {party: agency, role: controller, purposes: [hire], data: [curriculum-vitae]}
  - {party: payroll, role: processor, purposes: [pay], data: [contact, health]}
transfers: none
retention:
  - {data: [curriculum-vitae], for: P6M, from: application-decision, then: erase}
  - {data: [health], for: P5Y, from: end-of-contract, then: erase}
systems: [files]
"""
FILES: Mapping[str, str] = {
    "register.yaml": "name: Register of Example Ltd\nlanguages: [en]\n",
    "organisations/example.yaml": ORGANISATION,
    "activities/staff.yaml": STAFF,
    "parties/agency.yaml": "name: Example Agency\ncountry: GB\n",
    "parties/payroll.yaml": "name: Example Payroll\nrole: processor\ncountry: IE\nsubprocessors: [{party: centre}]\n",
    "parties/centre.yaml": "name: Example Centre\nrole: processor\ncountry: US\nsubprocessors: [{party: vault}]\n",
    "parties/vault.yaml": "name: Example Vault\nrole: processor\ncountry: US\nsubprocessors: [{party: centre}]\n",
    "parties/client.yaml": "name: Example Client\nemail: dp@client.example\n",
    "systems/hiring.yaml": "name: Hiring\nsupplier: agency\nlocations: [CH]\n",
    "systems/files.yaml": "name: Files\n",
    "engagements/payrolls.yaml": """\
name: Payrolls of others
processors: [example]
controllers: [{party: client, contract: C-1}, {organisation: example}]
data_subjects: [employees]
data: [remuneration]
subprocessors: [{party: payroll, clients: [client]}]
""",
}


def site_of(folder: Path, files: Mapping[str, str] = FILES) -> Site:
    """The site of these files."""
    return built(checked(folder, files), "en", ("en",))


def facts(site: Site, path: str) -> dict[str, str]:
    """The facts of a page as plain text by their label; of several with one label, the last."""
    found = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page(site, path).body)
    return {label: said(value) for label, value in found}


def rows(site: Site, path: str, section: str) -> list[tuple[str, ...]]:
    """The rows of the tables of a section as plain text."""
    body = page(site, path).body.partition(f'<section class="rp-section" id="{section}"')[2].partition("</section>")[0]
    found = re.findall(r"<tr[^>]*>(<th scope=\"row\">.*?)</tr>", body)
    return [tuple(said(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)) for row in found]


def said(markup: str) -> str:
    """Markup as plain text, with a stroke where a line or an item ends."""
    return Markup(re.sub(r"<br>|</li><li>", " / ", markup)).striptags().replace(cells.DASH, "-")  # noqa: S704  to be read
