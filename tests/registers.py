"""Small registers for tests: a sound one, and ways to write one."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ropa.checking import Checked, check
from ropa.register import Register
from ropa.register.load import load_register

DAY = date(2026, 11, 22)

ORGANISATION = """\
name: Example Ltd
legal_form: private limited company
address: {street: 1 Example Street, postcode: EC1A 1BB, city: London, country: GB}
email: privacy@controller.example
jurisdictions: [UK]
"""

ACTIVITY = """\
name: Newsletter
controllers: [example]
owner: Marketing
purposes:
  - id: send
    title: Sending you our newsletter
    legal_basis:
      basis: consent
      consent: {how: a box on the form, withdrawal: a link in every issue}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional, consequence: you do not receive it}
recipients: none
transfers: none
retention:
  - {for: P3Y, from: last-contact, then: erase}
security: none
automated_decisions: none
"""

SOUND: Mapping[str, str] = {
    "register.yaml": "name: Register of Example Ltd\nlanguages: [en]\n",
    "organisations/example.yaml": ORGANISATION,
    "activities/newsletter.yaml": ACTIVITY,
}


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Write files below a folder and return the folder."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def changed(**files: str) -> dict[str, str]:
    """The sound register with some files replaced; `activities__x` stands for `activities/x.yaml`."""
    return {**SOUND, **{f"{name.replace('__', '/')}.yaml": text for name, text in files.items()}}


def loaded(root: Path, files: Mapping[str, str]) -> Register:
    """The register made of these files."""
    return load_register(write(root, files), DAY).register


def checked(root: Path, files: Mapping[str, str]) -> Checked:
    """The check of the register made of these files."""
    return check(write(root, files), DAY)


def lines(result: Checked) -> list[str]:
    """Every finding in one line: place, code, message."""
    return [f"{one.span.file}:{one.span.line}: {one.code} {one.message}" for one in result.diagnostics]
