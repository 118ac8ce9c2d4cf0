"""Small registers for tests: a sound one, and ways to write one."""

import re
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
identifiers:
  - {type: uk-company-number, value: "01000001"}
contacts:
  - {for: [rights, privacy, complaints], email: privacy@controller.example}
dpo: {none: no core activity needs one}
authority: uk-ico
public_authority: false
staff: 300
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
      consent: {how: a box on the form, proof: time and wording, withdrawal: a link in every issue}
    marketing:
      - {by: [email], to: [subscribers], mode: opt-in, objection: a link in every issue, partners: none}
data_subjects: [subscribers]
data:
  - {category: contact, required: optional, consequence: you do not receive it}
recipients: none
transfers: none
retention:
  - {for: P3Y, from: last-contact, then: erase, backups: P1M}
security:
  - {description: the list of addresses is encrypted, public: your address is kept encrypted}
automated_decisions: none
dpia: {criteria: none, decision: not-required, rationale: no criterion is met, screened: 2026-01-15}
lifecycle: {status: active, start: 2024-01-01, created: 2024-01-01, changed: 2026-01-15, last_review: 2026-01-15}
"""

NOTICE = """\
title: Privacy policy of Example Ltd
audience: [customers]
jurisdiction: UK
controllers: [example]
languages: [en]
version: "1"
effective: 2026-02-01
last_review: 2026-01-15
"""

SOUND: Mapping[str, str] = {
    "register.yaml": "name: Register of Example Ltd\nlanguages: [en]\nreview_every: P1Y\n",
    "organisations/example.yaml": ORGANISATION,
    "activities/newsletter.yaml": ACTIVITY,
    "notices/privacy.yaml": NOTICE,
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


def answered(fact: str, by: str) -> str:
    """The sound activity with another answer to one fact; an empty one takes the fact away."""
    text, found = re.subn(rf"^{fact}:.*\n(?: .*\n)*", f"{fact}: {by}\n" if by else "", ACTIVITY, flags=re.MULTILINE)
    if found != 1:
        raise ValueError(fact)
    return text


def loaded(root: Path, files: Mapping[str, str]) -> Register:
    """The register made of these files."""
    return load_register(write(root, files), DAY).register


def checked(root: Path, files: Mapping[str, str]) -> Checked:
    """The check of the register made of these files."""
    return check(write(root, files), DAY)


def lines(result: Checked) -> list[str]:
    """Every finding in one line: place, code, message."""
    return [f"{one.span.file}:{one.span.line}: {one.code} {one.message}" for one in result.diagnostics]
