"""A policy in one language, finished: what every output is written from."""

from dataclasses import dataclass, replace

from ropa.policy.addresses import address_in
from ropa.policy.coverage import Coverage, coverage
from ropa.policy.desk import Desk
from ropa.policy.document import Document, read
from ropa.policy.document.fingerprint import fingerprint, paragraphs_of
from ropa.policy.page import page
from ropa.policy.page_view import Page
from ropa.policy.rendering import render_body
from ropa.policy.unsaid import marked, note_unsaid


@dataclass(frozen=True, slots=True)
class Forms:
    """What the reader of a build asks of it."""

    draft: bool = False
    """Mark what is missing instead of refusing it."""
    pdf: bool = False
    """Also write each policy as PDF."""
    base_heading: int = 2
    """The level of the title in a fragment, where the page around it has headings of its own."""


@dataclass(frozen=True, slots=True, eq=False)
class Edition:
    """One policy in one language."""

    desk: Desk
    """Its facts, law and words."""
    page: Page
    """Everything it says, in order."""
    document: Document
    """The same, as every format but the page itself needs it."""
    coverage: Coverage
    """What the law wants told, and where the page says it."""
    forms: Forms

    @property
    def upcoming(self) -> bool:
        """Whether it applies only from a later day and is shown beforehand."""
        return self.desk.facts.place.upcoming

    @property
    def folder(self) -> str:
        """The folder of its files, below the root of the public output."""
        return f"{self.desk.facts.place.folder}/{self.desk.language}"

    def elsewhere(self, path: str) -> str:
        """Return where another policy is published; empty when nobody stated it."""
        return _elsewhere(self.desk, path)


def edition(desk: Desk, forms: Forms) -> Edition:
    """Write a policy in the language of the desk, which notes what is missing, and hold it against the law.

    A draft shows what it leaves unsaid.
    """
    note_unsaid(desk)
    seen = page(desk, pdf=forms.pdf)
    held = coverage(desk, seen)
    unseen = [(section, lack) for section, lack in held.lacks if lack not in desk.lacks]
    desk.lacks.update(dict.fromkeys(lack for _, lack in unseen))
    if forms.draft:
        seen = marked(desk, seen, unseen)
    document = read(seen, lambda path: _elsewhere(desk, path))
    seen = replace(seen, body=render_body(seen), sha256=fingerprint(paragraphs_of(document)))
    return Edition(desk, seen, document, held, forms)


def _elsewhere(desk: Desk, path: str) -> str:
    """Return where another policy is published, by its path from a page (`../../cookies/en/index.html`)."""
    policy = desk.facts.notices.get(path.removeprefix(desk.facts.place.root).partition("/")[0])
    return address_in(policy.value, desk.language) if policy is not None else ""
