"""Which processors have a contract, until when, what it allows; and the contracts with clients."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from markupsafe import Markup

from ropa.model.party import Contract, SubProcessing
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.overviews.agreements import Agreement, Standing, agreements, allows, ends, is_processing
from ropa.site.overviews.divided import Part
from ropa.site.overviews.matrix import Heading, Line, Mark, Shape, matrix
from ropa.site.overviews.paged import Overview, Sections
from ropa.site.parts import Block, Figure, Section
from ropa.site.party import audit, used_in
from ropa.site.paths import relative
from ropa.site.survey import Survey
from ropa.site.uses import Use

Uses = Callable[[], Mapping[str, Sequence[Use]]]
COLUMNS = ("party", "contract", "signed", "expires", "subprocessing", "audited", "used-in")
CLIENT_COLUMNS = ("client", "engagement", "contract", "signed", "expires")
DRAWN = ("contract", "signed", "expires", "subprocessing", "audited")
THERE, MISSING, UNAUDITED = Mark(Shape.DOT), Mark(Shape.OPEN, "!"), Mark(Shape.OPEN, "\N{EN DASH}")
STANDINGS = {
    Standing.IN_FORCE: THERE,
    Standing.ENDING: Mark(Shape.RING),
    Standing.EXPIRED: Mark(Shape.OPEN, "\N{MULTIPLICATION SIGN}"),
    Standing.OPEN: Mark(Shape.OPEN, "?"),
    Standing.MISSING: MISSING,
}


def listed(survey: Survey) -> list[Agreement]:
    """Return all contracts in order of the other side's name, those with clients last."""
    place = survey.names.place
    return sorted(agreements(survey.register), key=lambda one: (one.engagement is not None, place(*one.partner)))


def overview(used: Uses) -> Overview[Agreement]:
    """Return the overview of contracts; `used` gives the uses of every party."""

    def some(desk: Desk, found: Sequence[Agreement]) -> Sections:
        outside = [one for one in found if one.engagement is None]
        clients = [one for one in found if one.engagement is not None]
        rows = [_row(desk, one, used) for one in outside]
        tables = desk.survey.table("contracts-table", COLUMNS, rows, quiet=True)
        shown = [_section(desk, "contracts", outside, Block(tables=tables))] if outside or not clients else []
        if clients:
            rows = [_client(desk, one) for one in clients]
            tables = desk.survey.table("contracts-of-clients", CLIENT_COLUMNS, rows, quiet=True)
            shown.append(_section(desk, "contracts-of-clients", clients, Block(tables=tables)))
        return tuple(shown)

    return Overview("contracts", some, _many)


def _many(desk: Desk, path: str, parts: Sequence[Part[Agreement]]) -> Sections:
    survey, label = desk.survey, desk.words.label
    keys = tuple(f"contract-{standing}" for standing in Standing)
    lines, rows = [], []
    for part in parts:
        counts = Counter(one.standing for one in part.items)
        where = relative(desk.here, f"{path}{part.folder}")
        figures = (cells.text(str(counts[one])) if counts[one] else cells.NOTHING for one in Standing)
        said = (survey.cell(key, value, figure=True) for key, value in zip(keys, figures, strict=True))
        rows.append(cells.row(cells.link(where, part.title), said))
        drawn = {number: _counted(one, counts[one]) for number, one in enumerate(Standing) if counts[one]}
        lines.append(Line(str(part.title.striptags()), where, drawn))
    caption = label("contracts-by-name")
    figure = Figure(matrix(caption, [Heading(label(key)) for key in keys], lines, ()), caption)
    tables = survey.table("contracts-by-name", ("party", *keys), rows, quiet=True)
    return (Section("contracts", label("contracts"), (Block(figures=(figure,)), Block(tables=tables))),)


def _counted(standing: Standing, count: int) -> Mark:
    return Mark(Shape.COUNT if standing is Standing.IN_FORCE else Shape.OPEN, str(count))


def _section(desk: Desk, key: str, found: Sequence[Agreement], block: Block) -> Section:
    label = desk.words.label
    caption = label(f"{key}-drawing")
    lines = [_line(desk, one) for one in found]
    drawn = DRAWN[: 3 if key != "contracts" else None]
    legend = [(mark, label(f"contract-{standing}")) for standing, mark in STANDINGS.items()]
    if key == "contracts":
        legend.append((UNAUDITED, label("no-audit")))
    figure = Figure(matrix(caption, [Heading(label(one)) for one in drawn], lines, legend), caption)
    none = Block(text=cells.none(label("none")))
    return Section(key, label(key), (Block(figures=(figure,)), block) if found else (none,))


def _line(desk: Desk, one: Agreement) -> Line:
    marks = {0: STANDINGS[one.standing]}
    contract = one.contract
    if contract is not None:
        marks[1] = THERE if isinstance(contract.signed, str) else Mark(Shape.OPEN, "?")
        marks[2] = STANDINGS[one.standing] if ends(contract) else Mark(Shape.DASH)
    if isinstance(contract, Contract) and is_processing(contract):
        allowed = contract.subprocessing
        marks[3] = Mark(Shape.DASH) if allowed is SubProcessing.NONE else THERE if allowed else Mark(Shape.OPEN, "?")
        marks[4] = THERE if isinstance(contract.audited, str) else UNAUDITED
    return Line(desk.survey.names.plain(*one.partner), desk.to(*one.partner), marks)


def _row(desk: Desk, one: Agreement, used: Uses) -> Markup:
    survey, words, contract = desk.survey, desk.words, one.contract
    if not isinstance(contract, Contract):
        absent = cells.lines(_standing(desk, one), words.fact(one.fact) if one.fact is not None else cells.NOTHING)
        said: Iterable[Markup] = (survey.cell(key, cells.NOTHING) for key in COLUMNS[2:-1])
        first = survey.cell("contract", absent)
    else:
        kind = words.value("contract-kind", contract.kind or "processing")
        first = survey.cell("contract", cells.under(desk.law.document(contract.document), kind))
        said = (
            survey.cell("signed", words.fact(contract.signed, words.day(contract.signed)), figure=True),
            survey.cell("expires", _end(desk, one), figure=True),
            survey.cell("subprocessing", cells.under(words.value("subprocessing", allows(contract)), _subs(desk, one))),
            survey.cell("audited", audit(desk, contract), figure=True),
        )
    if one.controller:
        for_ = words.counted("for-controller", controller=survey.names.plain("organisations", one.controller))
        last = survey.cell("used-in", cells.text(for_))
    else:
        last = survey.cell("used-in", used_in(desk, used().get(one.partner[1], ())))
    return cells.row(desk.link(*one.partner), (first, *said, last))


def _client(desk: Desk, one: Agreement) -> Markup:
    survey, words = desk.survey, desk.words
    client = one.contract
    paper = getattr(client, "contract", None)
    said = desk.law.document(paper) if paper is not None else _standing(desk, one)
    return cells.row(
        head=desk.link(*one.partner),
        cells=(
            survey.cell("engagement", desk.link("engagements", one.engagement or "")),
            survey.cell("contract", said),
            survey.cell("signed", words.day(client.signed if client else None), figure=True),
            survey.cell("expires", _end(desk, one), figure=True),
        ),
    )


def _end(desk: Desk, one: Agreement) -> Markup:
    if one.contract is None:
        return cells.NOTHING
    end = ends(one.contract)
    if end is None:
        return cells.note(desk.words.label("no-end-stated"))
    mark = _standing(desk, one) if one.standing in {Standing.ENDING, Standing.EXPIRED} else cells.NOTHING
    return cells.spaced(desk.words.day(end), mark)


def _standing(desk: Desk, one: Agreement) -> Markup:
    return cells.tag(desk.words.label(f"contract-{one.standing}"), "alert")


def _subs(desk: Desk, one: Agreement) -> Markup:
    """Return the further processors, each with the day on which it was authorised."""
    party = desk.survey.register.parties[one.partner[1]].value
    stated = party.subprocessors
    return cells.listed(_sub(desk, sub) for sub in stated) if isinstance(stated, tuple) else cells.NOTHING


def _sub(desk: Desk, sub: object) -> Markup:
    name, party = getattr(sub, "name", None), getattr(sub, "party", None)
    day = getattr(sub, "authorised", None)
    said = cells.text(desk.words.counted("authorised-on", day=day)) if day else cells.NOTHING
    return cells.joined((desk.party(party) if party else cells.text(name or ""), said))
