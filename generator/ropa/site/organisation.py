"""What the register holds about an organisation beyond Art. 30(1)(a)."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.organisation import DataProtectionOfficer, Organisation, OwnAuthority, Owner
from ropa.register import Entry
from ropa.site import cells, findings, persons
from ropa.site.desk import Desk
from ropa.site.parts import Block, Section


def sections(desk: Desk, entry: Entry[Organisation]) -> Iterator[Section]:
    """Yield the section of further facts, and that of findings."""
    facts = desk.survey.facts(*_facts(desk, entry))
    if facts:
        yield Section("beyond", desk.words.label("section-beyond"), (Block(facts=facts),))
    found = findings.of_file(desk, entry.document.file)
    if found:
        yield Section("findings", desk.words.label("findings"), (Block(rows=found),))


def _facts(desk: Desk, entry: Entry[Organisation]) -> Iterator[tuple[str, Markup]]:
    words, own = desk.words, entry.value
    requests = own.requests
    yield "organisation-activity", words.said(own.activity)
    yield "website", cells.link(own.website, own.website) if own.website else cells.NOTHING
    yield "laws", cells.text(", ".join(map(words.place, persons.jurisdictions(entry))))
    yield "authority", _authority(desk, entry)
    if isinstance(own.dpo, DataProtectionOfficer):
        yield "dpo-designated", words.day(own.dpo.designated)
        yield "dpo-notified", words.day(own.dpo.notified)
    yield "controller-when", words.said(own.controller_when)
    yield "parent", desk.organisation(own.parent) if own.parent else cells.NOTHING
    yield "members", cells.listed(_owner(desk, owner) for owner in own.owners or ())
    yield "staff", cells.text(str(own.staff)) if own.staff is not None else cells.NOTHING
    yield "public-authority", cells.text(words.label("yes")) if own.public_authority else cells.NOTHING
    yield "also-processor", cells.text(words.label("yes")) if own.processor else cells.NOTHING
    yield "processor-notice", words.said(own.processor_notice)
    if requests is not None:
        yield "identity-proof", words.said(requests.identity)
        yield "own-deadline", words.said(requests.deadline)
        yield "second-instance", words.said(requests.second_instance)
    yield "internal-access", words.prose(own.internal_access)
    yield "departments", cells.joined(words.texts(own.departments))
    yield "notes", words.prose(own.notes)


def _authority(desk: Desk, entry: Entry[Organisation]) -> Markup:
    stated, words, register = entry.value.authority, desk.words, desk.survey.register
    if isinstance(stated, OwnAuthority):
        mail = cells.mail(stated.email) if stated.email else cells.NOTHING
        reached = cells.joined((mail, cells.text(stated.phone or "")))
        pages = (cells.link(page, page) for page in dict.fromkeys((stated.web, stated.complaint)) if page)
        return cells.joined((words.named(stated.name), persons.address(desk.survey, stated.address), reached, *pages))
    if not isinstance(stated, str):
        return words.fact(stated) if stated is not None else cells.NOTHING
    for place in (*persons.jurisdictions(entry), *(register.settings.jurisdictions or ())):
        law = register.law_or_none(place)
        found = law.authority(stated) if law else None
        if found is not None:
            return cells.text(found.name(words.language).text)
    return cells.code(stated)


def _owner(desk: Desk, owner: Owner) -> Markup:
    own = desk.organisation(owner.organisation) if owner.organisation else cells.NOTHING
    party = desk.party(owner.party) if owner.party else cells.NOTHING
    return cells.joined((own, party, desk.words.said(owner.share)))
