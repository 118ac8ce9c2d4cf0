"""Art. 30(1)(b): the purposes of an activity as cards, with what makes each lawful."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from ropa.checking.waivers import accepted
from ropa.model.facts import Todo
from ropa.model.legal_basis import InterestHolder, LegalBasis
from ropa.model.marketing import Marketing
from ropa.model.purpose import OtherConsent, Purpose, PurposeWording
from ropa.register import Stated
from ropa.register.codes import OPEN_GAP
from ropa.register.links import bases_of
from ropa.rules.legal_bases.balancing import MISSING_TEST, lacks_test
from ropa.site import cells, findings
from ropa.site.desk import Desk
from ropa.site.grounds import consent, grounds
from ropa.site.holding import Holding
from ropa.site.parts import Card

Pair = tuple[str, Markup]


def cards(desk: Desk, holding: Holding) -> tuple[Card, ...]:
    """Return a card per purpose."""
    return tuple(_card(desk, holding, number, stated) for number, stated in enumerate(holding.purposes, 1))


def basis_line(desk: Desk, basis: LegalBasis, where: tuple[str, ...]) -> Markup:
    """Return a legal basis with its article in the laws of `where`."""
    if not isinstance(basis.basis, str):
        return desk.words.fact(basis.basis)
    name = cells.strong(desk.words.term("legal-bases", basis.basis))
    provision = desk.law.provision("legal-bases", basis.basis, desk.holds_in(basis, where))
    return cells.joined((name, provision), cells.DOT)


def tested(desk: Desk, holding: Holding, basis: LegalBasis) -> Markup:
    """Return the balancing test of a legal basis; where one is due and not there, also until when that is accepted."""
    register, said = desk.survey.register, desk.reference(basis.assessment)
    if not desk.survey.for_team or not lacks_test(register, basis):
        return said
    code = OPEN_GAP.code if isinstance(basis.assessment, Todo) else MISSING_TEST
    waiver = accepted(register, code, holding.entry.document.file)
    return cells.spaced(said or desk.words.absent, findings.accepted_until(desk, waiver))


def _card(desk: Desk, holding: Holding, number: int, stated: Stated[Purpose]) -> Card:
    purpose, words = stated.value, desk.words
    bases = tuple(item.value for item in bases_of(stated))
    where = desk.holds_in(purpose, holding.where)
    title = words.said(purpose.title) if not isinstance(purpose.title, Todo) else words.gap(purpose.title)
    if bases:
        basis = cells.joined(dict.fromkeys(basis_line(desk, item, where) for item in bases), desk.words.semicolon)
    else:
        basis = words.fact(purpose.legal_basis)
    return Card(
        id=f"purpose-{purpose.id or number}",
        number=str(number),
        title=title,
        basis=cells.spaced(basis, words.scope(purpose)),
        facts=desk.survey.facts(*_facts(desk, holding, purpose, bases, where)),
    )


def _facts(
    desk: Desk, holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...], where: tuple[str, ...]
) -> Iterator[Pair]:
    words = desk.words
    yield "description", words.prose(purpose.description)
    yield "notable", words.said(purpose.notable)
    yield "since", words.day(purpose.since)
    yield "until", words.day(purpose.until)
    if purpose.data_subjects is not None:
        yield "persons", words.terms("data-subjects", purpose.data_subjects)
    if len(bases) == 1:
        yield from _basis(desk, holding, bases[0])
    else:
        for basis in bases:
            details = (cells.labelled(words.counted("colon", label=words.label(key)), value)
                       for key, value in _basis(desk, holding, basis) if value)  # fmt: skip
            yield "legal-basis", cells.lines(basis_line(desk, basis, where), *details)
    yield from grounds(desk, purpose, where)
    yield "operations", cells.listed(words.texts(purpose.operations))
    yield "marketing", _marketing(desk, purpose.marketing)
    further = purpose.further_processing
    if further is not None:
        origin = desk.link("activities", further.activity) if further.activity else cells.NOTHING
        yield "original-purpose", cells.joined((words.said(further.original), origin))
        yield "compatibility", desk.stated(further.compatibility)
        yield "informed", words.said(further.informed)
    yield "rights", desk.rights(holding, purpose, bases, where)
    yield "rights-limits", cells.listed(_limit(desk, limit) for limit in purpose.rights or ())
    yield "other-consents", cells.listed(_other(desk, item) for item in purpose.other_consents or ())
    yield "worded", cells.listed(_worded(desk, item) for item in purpose.worded or ())
    yield "notes", words.prose(purpose.notes)


def _basis(desk: Desk, holding: Holding, basis: LegalBasis) -> Iterator[Pair]:
    words = desk.words
    yield "case", cells.spaced(words.said(basis.for_), words.scope(basis))
    if basis.data_subjects is not None:
        yield "persons", words.terms("data-subjects", basis.data_subjects)
    stage = words.value("contract-stage", basis.stage)
    yield "contract", cells.joined((stage, words.said(basis.contract)))
    yield "law", cells.joined((desk.law.laws(basis.law), words.said(basis.duty)), cells.DOT)
    third = basis.holder is InterestHolder.THIRD_PARTY
    holder = cells.note(words.label("interest-of-third-party")) if third else cells.NOTHING
    yield "interest", cells.spaced(desk.stated(basis.interest), holder)
    yield "balance", words.said(basis.balance)
    yield "assessment", tested(desk, holding, basis)
    yield "recognised-interest", words.value("recognised-interest", basis.condition)
    yield "consent", consent(desk, basis.consent)
    yield "remark", words.prose(basis.note)


def _marketing(desk: Desk, stated: Any) -> Markup:
    if stated is None:
        return cells.NOTHING
    return cells.listed(_offer(desk, item) for item in stated) if isinstance(stated, tuple) else desk.words.fact(stated)


def _offer(desk: Desk, item: Marketing) -> Markup:
    words = desk.words
    partners = item.partners
    named = (
        cells.joined(desk.party(party) for party in partners)
        if isinstance(partners, tuple)
        else words.fact(partners) if partners is not None else cells.NOTHING
    )  # fmt: skip
    head = cells.joined(words.value("channel", channel) for channel in item.by or ())
    return cells.under(
        cells.joined((head, words.value("marketing-mode", item.mode)), cells.DOT),
        words.terms("data-subjects", item.to) if item.to else cells.NOTHING,
        cells.labelled(words.label("objection-colon"), desk.stated(item.objection)),
        cells.labelled(words.label("partners-colon"), named),
        words.scope(item),
    )


def _limit(desk: Desk, limit: Any) -> Markup:
    right = cells.strong(desk.words.clause(f"right-{limit.right}-short")) if limit.right else cells.NOTHING
    reason = cells.joined((right, desk.words.said(limit.reason)))
    granted, instead = desk.words.said(limit.granted), desk.words.said(limit.instead)
    return cells.under(cells.spaced(reason, desk.words.scope(limit)), desk.law.laws(limit.law), granted, instead)


def _other(desk: Desk, item: OtherConsent) -> Markup:
    head = cells.spaced(desk.words.said(item.to), desk.words.scope(item))
    return cells.under(head, desk.law.laws(item.law), desk.words.said(item.how))


def _worded(desk: Desk, item: PurposeWording) -> Markup:
    audience = cells.tag(desk.words.term("audiences", item.audience))
    described = desk.words.said(item.description)
    return cells.under(cells.spaced(audience, desk.words.said(item.title)), described, desk.words.said(item.notable))
