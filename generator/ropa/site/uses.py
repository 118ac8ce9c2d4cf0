"""Where a party is used: which activities, for which purposes, with which data."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ropa.model.engagement import Engagement
from ropa.register import Entry
from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.recipients import role_of
from ropa.site.transfers import places


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a party in one record."""

    collection: str
    record_id: str
    what: Markup
    purposes: Markup = cells.NOTHING
    data: Markup = cells.NOTHING
    scope: Markup = cells.NOTHING


def uses(desk: Desk) -> dict[str, list[Use]]:
    """Return the uses of every party, in the order of the records."""
    found: dict[str, list[Use]] = {}
    for party, use in _all(desk):
        found.setdefault(party, []).append(use)
    return found


def _all(desk: Desk) -> Iterator[tuple[str, Use]]:
    for holding in desk.survey.holdings.values():
        yield from _in_activity(desk, holding)
    for entry in desk.survey.register.engagements.values():
        for party, what in _in_engagement(desk, entry):
            yield party, Use("engagements", entry.id, what)
    for arrangement in desk.survey.register.arrangements.values():
        for party in arrangement.value.parties or ():
            yield party, Use("arrangements", arrangement.id, desk.words.value("recipient-role", "joint-controller"))
    yield from _beside(desk)


def _beside(desk: Desk) -> Iterator[tuple[str, Use]]:
    for system in desk.survey.register.systems.values():
        if system.value.supplier:
            yield system.value.supplier, Use("systems", system.id, cells.text(desk.words.label("supplier")))
    for tracker in desk.survey.register.trackers.values():
        others = tracker.value.third_parties
        for name in (tracker.value.provider, *(others if isinstance(others, tuple) else ())):
            if name:
                yield name, Use("trackers", tracker.id, cells.text(desk.words.label("tracker")))


def _in_activity(desk: Desk, holding: Holding) -> Iterator[tuple[str, Use]]:
    survey, words, activity = desk.survey, desk.words, holding.entry.id
    for item in holding.recipients:
        recipient = item.value
        if recipient.party:
            role = role_of(survey, recipient)
            what = words.value("recipient-role", role) if role else cells.text(words.label("recipient"))
            mark = words.inherited if item.inherited else cells.NOTHING
            purposes = _purposes(desk, holding, recipient.purposes)
            data = survey.categories(recipient.data) or cells.text(words.label("all-data"))
            what = cells.spaced(what, mark)
            yield recipient.party, Use("activities", activity, what, purposes, data, words.scope(recipient))
    for transfer in holding.transfers:
        party = transfer.value.recipient
        if party:
            what = cells.text(words.label("transfer-to"))
            what = cells.spaced(what, places(desk, transfer.value))
            purposes = _purposes(desk, holding, transfer.value.purposes)
            data = survey.categories(transfer.value.data) or cells.text(words.label("all-data"))
            yield party, Use("activities", activity, what, purposes, data, words.scope(transfer.value))
    for source in holding.sources:
        if source.value.party:
            purposes = _purposes(desk, holding, source.value.purposes)
            what = cells.text(words.label("source"))
            yield source.value.party, Use("activities", activity, what, purposes, scope=words.scope(source.value))


def _purposes(desk: Desk, holding: Holding, named: tuple[str, ...] | None) -> Markup:
    if named is None:
        return cells.link(f"{desk.to('activities', holding.entry.id)}#purposes", desk.words.label("all"))
    return cells.listed(desk.stated(purpose.value.title) for purpose in holding.purposes_for(named))


def _in_engagement(desk: Desk, entry: Entry[Engagement]) -> Iterator[tuple[str, Markup]]:
    work, label = entry.value, desk.words.label
    for client in work.controllers if isinstance(work.controllers, tuple) else ():
        if isinstance(client.party, str):
            yield client.party, cells.text(label("client"))
        for party in client.on_behalf_of or ():
            yield party, cells.text(label("final-controller"))
    for sub in work.subprocessors if isinstance(work.subprocessors, tuple) else ():
        if isinstance(sub.party, str):
            yield sub.party, cells.text(label("subprocessor"))
