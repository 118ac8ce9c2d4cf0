"""What the law asks of some legal bases: the interest and its assessment, the consent, the conditions of Art. 9, 10."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from markupsafe import Markup

from ropa.model.legal_basis import Consent, LegalBasis
from ropa.model.purpose import Purpose
from ropa.rules.legal_bases.balancing import INTERESTS
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.grounds import grounds
from ropa.site.holding import Holding
from ropa.site.overviews.resting import CONDITIONS, CONSENT, Purposes
from ropa.site.parts import Block, Section
from ropa.site.purposes import tested

Held = Sequence[tuple[Holding, Purposes]]
"""Activities with their purposes."""
Rows = Iterator[Markup]


def justified(desk: Desk, held: Held) -> Iterator[Section]:
    """Yield a section each, those left out for which there is nothing."""
    interests = ("interest", "balance", "assessment") if _sees_assessments(desk) else ("interest", "balance")
    for section in _section(desk, held, "interests", interests, _interests):
        yield section if _sees_assessments(desk) else replace(section, blocks=(*_elsewhere(desk), *section.blocks))
    yield from _section(desk, held, "consents", ("consent", "withdrawal"), _consents)
    yield from _section(desk, held, "conditions", CONDITIONS, _conditions)


def _sees_assessments(desk: Desk) -> bool:
    return desk.survey.sees(LegalBasis, "assessment")


def _elsewhere(desk: Desk) -> tuple[Block, ...]:
    """Return where the assessments are that the readers do not see."""
    return (Block(text=cells.paragraph(cells.text(desk.words.label("interests-assessed")))),)


def title(desk: Desk, holding: Holding, purpose: Purpose) -> Markup:
    """Return the title of a purpose with a link to its card."""
    place = f"#purpose-{purpose.id}" if purpose.id else ""
    said = desk.words.said(purpose.title) if purpose.title is not None else desk.words.absent
    plain = isinstance(purpose.title, str | dict)
    return cells.link(f"{desk.to('activities', holding.entry.id)}{place}", said) if plain else said


def _section(
    desk: Desk,
    held: Held,
    key: str,
    columns: tuple[str, ...],
    rows: Callable[[Desk, Holding, Purpose, tuple[LegalBasis, ...]], Rows],
) -> Iterator[Section]:
    each = ((holding, *one) for holding, purposes in held for one in purposes)
    found = [row for holding, purpose, bases in each for row in rows(desk, holding, purpose, bases)]
    if not found:
        return
    tables = desk.survey.table(f"lawfulness-{key}", ("activity", "purpose", *columns), found, quiet=True)
    yield Section(key, desk.words.label(f"lawfulness-{key}"), (Block(tables=tables),))


def _interests(desk: Desk, holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...]) -> Rows:
    words = desk.words
    for basis in bases:
        if basis.basis == INTERESTS:
            interest = words.fact(basis.interest, words.said(basis.interest) if basis.interest else cells.NOTHING)
            said = {"interest": interest, "balance": words.said(basis.balance)}
            if _sees_assessments(desk):
                said["assessment"] = tested(desk, holding, basis)
            yield _row(desk, holding, purpose, basis, said)


def _consents(desk: Desk, holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...]) -> Rows:
    words = desk.words
    for basis in bases:
        if basis.basis == CONSENT:
            given = basis.consent if isinstance(basis.consent, Consent) else None
            proof = cells.labelled(words.label("consent-proof"), desk.stated(given.proof)) if given else cells.NOTHING
            how = cells.under(desk.stated(given.how), proof) if given else words.fact(basis.consent)
            withdrawal = (desk.stated(given.withdrawal) if given else cells.NOTHING) or words.absent
            yield _row(desk, holding, purpose, basis, {"consent": how, "withdrawal": withdrawal})


def _conditions(desk: Desk, holding: Holding, purpose: Purpose, bases: tuple[LegalBasis, ...]) -> Rows:
    found: dict[str, list[Markup]] = {name: [] for name in CONDITIONS}
    for name, said in grounds(desk, purpose, desk.holds_in(purpose, holding.where)):
        found[name].append(said)
    if any(found.values()):
        listed = {name: cells.listed(said) for name, said in found.items()}
        yield _row(desk, holding, purpose, bases[0] if len(bases) == 1 else None, listed)


def _row(
    desk: Desk, holding: Holding, purpose: Purpose, basis: LegalBasis | None, said: Mapping[str, Markup]
) -> Markup:
    scope = desk.words.scope(basis) if basis is not None else cells.NOTHING
    first = desk.survey.cell("purpose", cells.spaced(title(desk, holding, purpose), scope))
    more = (desk.survey.cell(key, value) for key, value in said.items())
    return cells.row(desk.link("activities", holding.entry.id), (first, *more))
