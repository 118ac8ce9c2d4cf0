"""Who has access to data: inside the house, and among those who receive them."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from markupsafe import Markup

from ropa.model.party import Role
from ropa.model.recipients import Recipient
from ropa.register import Stated
from ropa.site import cells, recipients, time_limits
from ropa.site.desk import Desk
from ropa.site.lookups import content, links
from ropa.site.lookups.extract import Extract
from ropa.site.parts import Block, Section
from ropa.site.shortened import FEWER, all_of, shortened

COLUMNS = ("recipient", "role", "countries", "activities")
SUM_COLUMNS = ("recipient", "role", "countries", "count")
FEW = 6
"""So many activities are open to the eye, the others are folded."""


def inside(desk: Desk, extract: Extract) -> Iterator[Markup]:
    """Yield who inside may see the data of an extract: departments, and whom its conditions and archives name."""
    for item in extract.recipients:
        if recipients.role_of(desk.survey, item.value) is Role.INTERNAL:
            yield cells.spaced(recipients.name(desk, item.value), desk.words.scope(item.value))
    for purpose in extract.purposes:
        for stated in (purpose.value.special_ground, purpose.value.criminal_ground):
            for ground in stated if isinstance(stated, tuple) else (stated,):
                yield from desk.words.texts(getattr(ground, "access", None))
    archived = desk.words.counted("colon", label=desk.words.label("archived"))
    for rule in extract.retention:
        for phase in time_limits.phases(rule.value):
            yield cells.labelled(archived, desk.words.said(phase.access))


def outside(desk: Desk, found: Iterable[Extract]) -> Iterator[tuple[Extract, Stated[Recipient]]]:
    """Yield every disclosure to somebody who is not a department of the house."""
    for extract in found:
        for item in extract.recipients:
            if recipients.role_of(desk.survey, item.value) is not Role.INTERNAL:
                yield extract, item


def names(desk: Desk, found: Iterable[Extract]) -> Markup:
    """Return those outside who receive data of the extracts, each once."""
    return cells.joined(content.once(_name(desk, item.value) for _, item in outside(desk, found)))


def receivers(desk: Desk, found: Sequence[Extract]) -> tuple[Section, ...]:
    """Return a section with those who receive data of the extracts; an explicit none where nobody does."""
    grouped: dict[Markup, list[tuple[Extract, Recipient]]] = {}
    for extract, item in outside(desk, found):
        grouped.setdefault(_name(desk, item.value), []).append((extract, item.value))
    rows = (_row(desk, name, uses) for name, uses in grouped.items())
    tables = desk.survey.table("receivers-table", COLUMNS, rows, quiet=True)
    unknown = any(one.holding.recipients.silent or one.holding.recipients.todo for one in found)
    none = cells.NOTHING if tables or not found else desk.words.absent if unknown else desk.words.fact("none")
    title = desk.words.label("receivers-table")
    return (Section("receivers", title, (Block(text=none, tables=tables),)),) if tables or none else ()


def summed(desk: Desk, found: Sequence[Extract]) -> tuple[Section, ...]:
    """Return a section that counts the receivers by what they are, where they are too many to be named on one page."""
    grouped: dict[tuple[Markup, Markup], dict[Markup, tuple[str, ...]]] = {}
    for _, item in outside(desk, found):
        recipient = item.value
        role = desk.words.value("recipient-role", recipients.role_of(desk.survey, recipient))
        where = recipients.countries(desk.survey, recipient)
        grouped.setdefault((_category(desk, recipient), role), {})[_name(desk, recipient)] = where
    rows = (
        cells.row(
            category or role,
            (
                desk.survey.cell("role", role),
                desk.survey.cell(
                    "countries", links.countries(desk, dict.fromkeys(chain.from_iterable(named.values())))
                ),
                desk.survey.cell("count", cells.text(str(len(named))), figure=True),
            ),
        )
        for (category, role), named in grouped.items()
    )
    tables = desk.survey.table("receivers-table", SUM_COLUMNS, rows, quiet=True)
    note = cells.note(desk.words.label("receivers-in-parts"))
    title = desk.words.label("receivers-table")
    return (Section("receivers", title, (Block(text=note, tables=tables),)),) if tables else ()


def _category(desk: Desk, recipient: Recipient) -> Markup:
    """Return what kind of body a recipient is, by its own category or that of the party."""
    party = desk.survey.register.parties.get(recipient.party or "")
    category = recipient.category or (party.value.category if party else None)
    return desk.words.term("recipients", category) if category else cells.NOTHING


def _name(desk: Desk, recipient: Recipient) -> Markup:
    return desk.shared("recipient-name", recipient, lambda: recipients.name(desk, recipient))


def _row(desk: Desk, name: Markup, uses: Sequence[tuple[Extract, Recipient]]) -> Markup:
    survey, words = desk.survey, desk.words
    roles = dict.fromkeys(recipients.role_of(survey, recipient) for _, recipient in uses)
    where = dict.fromkeys(code for _, recipient in uses for code in recipients.countries(survey, recipient))
    activities = dict.fromkeys(extract.holding.entry.id for extract, _ in uses)
    return cells.row(
        name,
        (
            survey.cell("role", cells.joined(words.value("recipient-role", role) for role in roles)),
            survey.cell("countries", links.countries(desk, where)),
            survey.cell("activities", _activities(desk, tuple(activities), uses[0][1])),
        ),
    )


def _activities(desk: Desk, activities: Sequence[str], recipient: Recipient) -> Markup:
    links_ = [desk.link("activities", activity) for activity in activities]
    return shortened(desk, links_, FEW, all_of(desk, recipient), FEWER)
