"""Art. 30(1)(b) to (g) of one activity as lines of a record: the facts themselves, nothing behind a link."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.personal_data import PersonalData
from ropa.model.recipients import Recipient, Transfer
from ropa.register import Answer
from ropa.site import cells, persons_and_data, time_limits, transfers
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.parts import Line, Table
from ropa.site.recipients import countries, none_or_gap, role_of

COLUMNS = ("data", "period", "then")


def lines(desk: Desk, holding: Holding, measures: Markup) -> Iterator[Line]:
    """Yield the lines (b) to (g)."""
    letter = desk.words.letter
    yield line(desk, letter("b"), "purposes", purposes(desk, holding))
    persons_and_data = cells.lines(groups(desk, holding), categories(desk, holding))
    yield line(desk, letter("c"), "persons-and-data", persons_and_data)
    yield line(desk, letter("d"), "recipients", recipients(desk, holding.recipients))
    yield line(
        desk,
        letter("e"),
        "transfers",
        transfer_list(desk, holding.transfers, holding.where),
    )
    limits = holding.retention
    tables = desk.survey.table("time-limits-table", COLUMNS, _periods(desk, holding), quiet=True)
    yield line(desk, letter("f"), "time-limits", cells.NOTHING if tables else none_or_gap(desk, limits), tables)
    yield line(desk, letter("g"), "security", measures)


def line(desk: Desk, letter: Markup, part: str, value: Markup, tables: tuple[Table, ...] = ()) -> Line:
    """Return one line of a record."""
    return Line(letter, desk.words.label(f"strip-{part}"), value, tables)


def transfer_list(desk: Desk, answer: Answer[Transfer], where: tuple[str, ...]) -> Markup:
    """Return transfers with country and what allows them, or how it stands with them."""
    if not answer.items:
        return none_or_gap(desk, answer)
    found = []
    for item in answer:
        transfer = item.value
        to = cells.joined((_plain(desk, transfer.recipient, transfer.organisation), transfers.places(desk, transfer)))
        head = to if transfer.recipient or transfer.organisation else cells.joined(
            (transfers.receiver(desk, transfer), transfers.places(desk, transfer))
        )  # fmt: skip
        how = transfers.tool(desk, transfer, where)
        found.append(cells.lines(head, how, desk.words.said(transfer.safeguards)))
    return cells.listed(found)


def _plain(desk: Desk, party: str | None, organisation: str | None) -> Markup:
    if party:
        return desk.survey.names.name("parties", party)
    return desk.survey.names.name("organisations", organisation) if organisation else cells.NOTHING


def purposes(desk: Desk, holding: Holding) -> Markup:
    """Return the titles of the purposes, or how it stands with them."""
    titles = (desk.stated(purpose.value.title) for purpose in holding.purposes)
    return cells.listed(titles) or desk.words.fact(holding.entry.value.purposes)


def groups(desk: Desk, holding: Holding) -> Markup:
    """Return the categories of data subjects, or how it stands with them."""
    found = (_group(desk, item.value.group, item.value.description) for item in holding.subjects)
    return cells.joined(found, desk.words.semicolon) or desk.words.fact(holding.entry.value.data_subjects)


def categories(desk: Desk, holding: Holding) -> Markup:
    """Return the categories of personal data with their items, each once, or how it stands with them."""
    words = desk.words
    found = (
        cells.spaced(
            cells.joined((_named(desk, item.value), cells.joined(words.texts(item.value.items))), cells.DOT),
            persons_and_data.sensitivity(desk, item.value),
        )
        for item in holding.data
    )
    return cells.listed(dict.fromkeys(found)) or words.fact(holding.entry.value.data)


def _named(desk: Desk, item: PersonalData) -> Markup:
    category = persons_and_data.category(desk, item)
    return cells.strong(category) if isinstance(item.category, str) else category


def _group(desk: Desk, group: str, description: object) -> Markup:
    said = desk.words.said(description) if isinstance(description, str | dict) else cells.NOTHING
    return cells.joined((desk.words.term("data-subjects", group), said))


def recipients(desk: Desk, answer: Answer[Recipient]) -> Markup:
    """Return the recipients with role and country, or how it stands with them."""
    if not answer.items:
        return none_or_gap(desk, answer)
    return cells.listed(_recipient(desk, item.value) for item in answer)


def _recipient(desk: Desk, recipient: Recipient) -> Markup:
    survey, words = desk.survey, desk.words
    role, where = role_of(survey, recipient), countries(survey, recipient)
    who = _plain(desk, recipient.party, recipient.organisation) or words.said(recipient.department)
    category = words.term("recipients", recipient.category) if recipient.category else cells.NOTHING
    return cells.joined(
        (
            who,
            category,
            words.said(recipient.description),
            words.value("recipient-role", role),
            words.countries(where) if where else cells.NOTHING,
        )
    )


def _periods(desk: Desk, holding: Holding) -> Iterator[Markup]:
    survey, words = desk.survey, desk.words
    several = len(holding.where) > 1
    for item in holding.retention:
        retention = item.value
        covered = time_limits.covered(desk, retention)
        later = time_limits.phases(retention)
        archived = cells.text(words.label("archived"))
        for number, phase in enumerate((retention, *later)):
            last = number == len(later)
            head = cells.spaced(covered, words.scope(phase)) if several else covered
            yield cells.row(
                head=head,
                cells=(
                    survey.cell("period", time_limits.clause(desk, phase)),
                    survey.cell("then", time_limits.end(desk, retention) if last else archived),
                ),
            )
