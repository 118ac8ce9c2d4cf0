"""The flow of data through the whole organisation: by activity while they can be seen at once, else by department."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from markupsafe import Markup

from ropa.model.party import Role
from ropa.model.personal_data import SourceKind
from ropa.model.recipients import Recipient
from ropa.site import cells
from ropa.site.departments import groups, many
from ropa.site.desk import Desk
from ropa.site.drawing.lanes import Heading, Lane, Meeting, lanes
from ropa.site.holding import Holding
from ropa.site.overviews.stretches import Stretch, turning
from ropa.site.parts import Block, Figure, Section
from ropa.site.paths import relative
from ropa.site.recipients import countries, role_of
from ropa.site.sheet import SheetPage
from ropa.site.transfers import destinations

AT_ONCE = 40
"""Up to so many activities have a lane each."""
COLUMNS = ("flow-sources", "flow-recipients", "flow-countries", "flow-abroad")
OF_GROUP, NO_KIND = "=group", "=none"
"""Stand in the place of a category for organisations of the group, and where none is stated."""
SIMPLE = (Role.INTERNAL, Role.GROUP)
"""Roles that say what the recipient is."""
ORDER: tuple[Role | None, ...] = (*Role, None)


class Column(NamedTuple):
    """A kind of recipient: its role, and its category; of the simple roles, the role alone."""

    role: Role | None
    category: str


@dataclass(frozen=True, slots=True)
class Stream:
    """What flows through an activity or a department: how many activities meet each kind of source or recipient."""

    name: Markup
    plain: str
    activities: int
    sources: dict[str, int] = field(default_factory=dict)
    recipients: dict[Column, int] = field(default_factory=dict)
    abroad: dict[Column, None] = field(default_factory=dict)
    """The recipients to which a transfer is recorded."""
    countries: dict[str, None] = field(default_factory=dict)
    transfers: dict[str, None] = field(default_factory=dict)
    """The countries to which a transfer is recorded."""


Streams = Callable[[], Sequence[Stream]]
"""Gives all streams."""


def streams(desk: Desk) -> tuple[Stream, ...]:
    """Return the streams, in the order of the departments."""
    survey = desk.survey
    if len(survey.holdings) > AT_ONCE:
        return tuple(_department(desk, group.path, group.title, group.holdings) for group in groups(survey))
    ordered = (holding for group in groups(survey) for holding in group.holdings)
    return tuple(_activity(desk, holding) for holding in ordered)


def _activity(desk: Desk, holding: Holding) -> Stream:
    activity = holding.entry.id
    name = desk.link("activities", activity)
    return _joined(desk, Stream(name, desk.survey.names.plain("activities", activity), 1), (holding,))


def _department(desk: Desk, path: str, title: Markup, holdings: Sequence[Holding]) -> Stream:
    name = cells.link(relative(desk.here, path), title) if many(desk.survey) else title
    return _joined(desk, Stream(name, str(title.striptags()), len(holdings)), holdings)


def _joined(desk: Desk, stream: Stream, holdings: Iterable[Holding]) -> Stream:
    for holding in holdings:
        kinds = {item.value.kind for item in holding.sources if isinstance(item.value.kind, str)}
        for kind in kinds:
            stream.sources[kind] = stream.sources.get(kind, 0) + 1
        sent = {_whom(item.value) for item in holding.transfers}
        met: set[Column] = set()
        for item in holding.recipients:
            column = _column(desk, item.value)
            met.add(column)
            stream.countries.update(dict.fromkeys(countries(desk.survey, item.value)))
            if _whom(item.value) in sent:
                stream.abroad[column] = None
        for column in met:
            stream.recipients[column] = stream.recipients.get(column, 0) + 1
        stream.transfers.update(dict.fromkeys(code for item in holding.transfers for code in destinations(item.value)))
    return stream


def _whom(item: object) -> tuple[str | None, ...]:
    """Return whom a recipient or a transfer names."""
    party = getattr(item, "party", None) or getattr(item, "recipient", None)
    return party, getattr(item, "organisation", None), None if party else getattr(item, "category", None)


def _column(desk: Desk, recipient: Recipient) -> Column:
    party = desk.survey.register.parties.get(recipient.party or "")
    category = recipient.category or (party.value.category if party else None)
    role = role_of(desk.survey, recipient)
    if role in SIMPLE:
        return Column(role, "")
    return Column(role, category or (OF_GROUP if recipient.organisation else NO_KIND))


def flow_page(found: Streams, stretch: Stretch, desk: Desk) -> SheetPage:
    """Return the drawing and the table of one stretch of the streams."""
    survey, words, whole = desk.survey, desk.words, found()
    here = whole[stretch.start : stretch.end]
    block = _block(desk, whole, here) if here else Block(text=cells.none(words.label("none")))
    apart = len(survey.holdings) <= AT_ONCE
    many_ = "flow-lead-persons" if survey.for_all else "flow-lead-departments"
    lead = words.label("flow-lead-activities" if apart else many_)
    head = survey.head(
        stretch.path, words.label("overviews"), cells.text(words.label("overview-data-flow")), cells.text(lead)
    )
    return SheetPage(head, (Section("flow", words.label("flow"), (block, *turning(desk, stretch))),))


def _block(desk: Desk, whole: Sequence[Stream], here: Sequence[Stream]) -> Block:
    survey, words = desk.survey, desk.words
    kinds = [kind for kind in SourceKind if any(kind in one.sources for one in whole)]
    met = {column for one in whole for column in one.recipients}
    columns = sorted(met, key=lambda one: (ORDER.index(one.role), _category(desk, one).casefold()))
    numbers, headings = _headings(desk, columns)
    left = [Heading(words.clause(f"source-kind-{kind}")) for kind in kinds]
    found = [
        Lane(
            one.plain,
            {number: Meeting(one.sources[kind]) for number, kind in enumerate(kinds) if kind in one.sources},
            {
                numbers[column]: Meeting(one.recipients[column], column in one.abroad)
                for column in columns
                if column in one.recipients
            },
        )
        for one in here
    ]
    counted = len(survey.holdings) > AT_ONCE
    far = words.label("flow-mark-far") if any(one.abroad for one in here) else ""
    legend = (words.label("flow-mark-count" if counted else "flow-mark"), far)
    drawn = lanes(words.label("flow-label"), left, headings, found, legend, counted=counted)
    group = "persons" if survey.for_all else "department"
    first = (group, "count-of-activities") if counted else ("activity",)
    tables = survey.table(
        "flow-table", (*first, *COLUMNS), (_row(desk, one, counted=counted) for one in here), quiet=True
    )
    return Block(figures=(Figure(drawn, words.label("lanes-caption")),), tables=tables)


def _headings(desk: Desk, columns: Sequence[Column]) -> tuple[dict[Column, int], list[Heading]]:
    """Return the headings of the recipients with one for each role before them, and the number of each column."""
    numbers: dict[Column, int] = {}
    headings: list[Heading] = []
    role: object = ()
    for column in columns:
        if column.role != role and column.category:
            headings.append(Heading(_role(desk, column), heavy=True))
        role = column.role
        numbers[column] = len(headings)
        headings.append(Heading(_category(desk, column)))
    return numbers, headings


def _role(desk: Desk, column: Column) -> str:
    return desk.words.clause(f"recipient-role-{column.role}") if column.role else desk.words.label("recipient")


def _category(desk: Desk, column: Column) -> str:
    if column.category == OF_GROUP:
        return desk.words.clause("recipient-role-group")
    if column.category == NO_KIND:
        return desk.words.label("flow-no-kind")
    return desk.words.bare("recipients", column.category) if column.category else _role(desk, column)


def _row(desk: Desk, one: Stream, *, counted: bool) -> Markup:
    survey, words = desk.survey, desk.words
    kinds = [kind for kind in SourceKind if kind in one.sources]
    sources = cells.joined(_counted(words.clause(f"source-kind-{kind}"), one.sources[kind], one) for kind in kinds)
    places = sorted(words.country(code) for code in one.countries)
    sent = sorted(words.country(code) for code in one.transfers)
    return cells.row(
        head=one.name,
        cells=(
            *((survey.cell("count-of-activities", cells.text(str(one.activities)), figure=True),) if counted else ()),
            survey.cell("flow-sources", sources),
            survey.cell("flow-recipients", cells.lines(*_receivers(desk, one))),
            survey.cell("flow-countries", cells.text(", ".join(places))),
            survey.cell("flow-abroad", cells.text(", ".join(sent))),
        ),
    )


def _counted(name: str, count: int, one: Stream) -> Markup:
    return cells.text(f"{name} ({count})" if one.activities > 1 else name)


def _receivers(desk: Desk, one: Stream) -> Iterator[Markup]:
    """Yield a line for each role, with its categories."""
    for role in ORDER:
        columns = sorted(
            (column for column in one.recipients if column.role == role), key=lambda it: _category(desk, it)
        )
        names = (_counted(_category(desk, column), one.recipients[column], one) for column in columns)
        if columns and any(column.category for column in columns):
            said = desk.words.counted("colon", label=_role(desk, columns[0]))
            yield cells.spaced(cells.strong(said), cells.joined(names))
        elif columns:
            yield cells.joined(names)
