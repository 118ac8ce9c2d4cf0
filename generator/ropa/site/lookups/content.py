"""What an extract says, each fact as the content of a cell: the same words on every page that looks something up."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from markupsafe import Markup

from ropa.model.legal_basis import LegalBasis
from ropa.model.personal_data import DataSubject, PersonalData, Source
from ropa.model.purpose import Purpose
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register import Stated
from ropa.register.links import bases_of
from ropa.site import cells, persons_and_data, recipients, time_limits, transfers
from ropa.site.desk import Desk
from ropa.site.grounds import grounds
from ropa.site.holding import Holding
from ropa.site.letters import controllers
from ropa.site.lookups import links
from ropa.site.lookups.extract import Extract, systems_in
from ropa.site.lookups.sensitive import is_sensitive
from ropa.site.purposes import basis_line


def activity(desk: Desk, extract: Extract) -> Markup:
    """Return the name of the activity, its department or owner below it."""
    return cells.under(desk.link("activities", extract.holding.entry.id), owner(desk, extract))


def owner(desk: Desk, extract: Extract) -> Markup:
    """Return who answers for the activity inside."""
    return desk.stated(extract.holding.entry.value.owner)


def owned_by(desk: Desk, extract: Extract) -> Markup:
    """Return the controllers of the activity."""
    named = (item.organisation for item in controllers(extract.holding))
    found = cells.joined(desk.organisation(name) for name in named if name)
    return found or desk.words.fact(extract.holding.entry.value.controllers)


def purposes(desk: Desk, extract: Extract, group: str | None = None, *, conditions: bool = False) -> Markup:
    """Return the purposes with their legal bases for a group (None: for all), and the conditions of Art. 9 and 10."""
    if not extract.holding.purposes:
        return desk.words.fact(extract.holding.entry.value.purposes)
    where = extract.holding.where
    special = group is not None and any(
        basis.value.data_subjects is not None for item in extract.purposes for basis in bases_of(item)
    )
    own = group if special else None
    kind = f"purpose {own} {conditions} {where}"
    return desk.listed(kind, extract.purposes, lambda item: _purpose(desk, item, where, own, conditions))


def bases(stated: Stated[Purpose], group: str | None) -> tuple[LegalBasis, ...]:
    """Return the legal bases of a purpose that are for a group (None: all of them)."""
    found = (item.value for item in bases_of(stated))
    return tuple(one for one in found if group is None or one.data_subjects is None or group in one.data_subjects)


def _purpose(desk: Desk, stated: Stated[Purpose], where: tuple[str, ...], group: str | None, more: bool) -> Markup:
    words, purpose = desk.words, stated.value
    there = desk.holds_in(purpose, where)
    found = bases(stated, group)
    lines = [cells.spaced(basis_line(desk, item, there), words.scope(item)) for item in found]
    said = lines or [words.fact(purpose.legal_basis)]
    conditions = [cells.labelled(words.counted("colon", label=words.label(key)), value)
                  for key, value in grounds(desk, purpose, there)] if more else []  # fmt: skip
    named = cells.under(cells.spaced(words.said(purpose.title), words.scope(purpose)), *said)
    return cells.lines(named, *conditions)


def categories(desk: Desk, extract: Extract) -> Markup:
    """Return the categories of data with their marks and items."""
    if not extract.holding.data:
        return desk.words.fact(extract.holding.entry.value.data)
    return desk.listed("datum", extract.data, partial(_datum, desk))


def _datum(desk: Desk, stated: Stated[PersonalData]) -> Markup:
    return cells.under(category(desk, stated.value), persons_and_data.items(desk, stated.value))


def category(desk: Desk, item: PersonalData) -> Markup:
    """Return a category of data with its link and its marks; its gap."""
    stated = item.category
    name = links.category(desk, stated) if isinstance(stated, str) else desk.words.fact(stated)
    return cells.spaced(name, persons_and_data.sensitivity(desk, item), desk.words.scope(item))


def persons(desk: Desk, extract: Extract) -> Markup:
    """Return the groups of persons, with how many they are where that is stated."""
    if not extract.holding.subjects:
        return desk.words.fact(extract.holding.entry.value.data_subjects)
    key = ("groups", *map(id, extract.subjects))  # they outlive the desk
    return desk.once(key, lambda: cells.joined(_group(desk, item.value) for item in extract.subjects))


def _group(desk: Desk, subject: DataSubject) -> Markup:
    scale = cells.tag(desk.words.value("scale", subject.scale)) if subject.scale else cells.NOTHING
    return cells.spaced(links.group(desk, subject.group), scale, desk.words.scope(subject))


def sources(desk: Desk, extract: Extract) -> Markup:
    """Return where the data come from."""
    return cells.joined(desk.shared("origin", item, partial(_source, desk, item.value)) for item in extract.sources)


def _source(desk: Desk, source: Source) -> Markup:
    described = desk.words.said(source.description)
    named = persons_and_data.source_name(desk, source)
    return cells.spaced(cells.joined((named, described), cells.DOT), desk.words.scope(source))


def receivers(desk: Desk, extract: Extract) -> Markup:
    """Return who receives the data, as what and where."""
    if not extract.holding.recipients.items:
        return recipients.none_or_gap(desk, extract.holding.recipients)
    return desk.listed("receiver", [item.value for item in extract.recipients], partial(_receiver, desk))


def receiver(desk: Desk, stated: Stated[Recipient]) -> Markup:
    """Return one who receives data, as what and where."""
    return desk.shared("receiver", stated.value, partial(_receiver, desk, stated.value))


def _receiver(desk: Desk, recipient: Recipient) -> Markup:
    role = desk.words.value("recipient-role", recipients.role_of(desk.survey, recipient))
    where = links.countries(desk, recipients.countries(desk.survey, recipient))
    name = cells.spaced(recipients.name(desk, recipient), desk.words.scope(recipient))
    return cells.under(name, cells.joined((role, where), cells.DOT))


def abroad(desk: Desk, extract: Extract) -> Markup:
    """Return the transfers: to whom, where, and what allows each."""
    if not extract.holding.transfers.items:
        return recipients.none_or_gap(desk, extract.holding.transfers)
    where = extract.holding.where
    return desk.listed(f"abroad {where}", [item.value for item in extract.transfers], partial(_abroad, desk, where))


def _abroad(desk: Desk, where: tuple[str, ...], transfer: Transfer) -> Markup:
    whom = cells.spaced(transfers.receiver(desk, transfer), desk.words.scope(transfer))
    there = links.countries(desk, transfers.destinations(transfer)) or transfers.places(desk, transfer)
    return cells.lines(cells.joined((whom, there), cells.DOT), transfers.tool(desk, transfer, where))


def kept(desk: Desk, extract: Extract) -> Markup:
    """Return how long the data are kept, each rule with what it is for."""
    if not extract.holding.retention.items:
        return recipients.none_or_gap(desk, extract.holding.retention)
    return desk.listed("kept", [item.value for item in extract.retention], partial(_kept, desk, extract.holding))


def _kept(desk: Desk, holding: Holding, rule: Retention) -> Markup:
    words, served = desk.words, cells.NOTHING
    if rule.purposes is not None:
        named = cells.joined(words.said(item.value.title) for item in holding.purposes_for(rule.purposes))
        served = cells.labelled(words.label("purposes-colon"), named)
    later = (
        cells.spaced(cells.text(words.label("archived")), time_limits.clause(desk, phase))
        for phase in time_limits.phases(rule)
    )
    covered = cells.spaced(time_limits.covered(desk, rule), words.scope(rule))
    return cells.under(covered, served, cells.joined((time_limits.clause(desk, rule), *later), desk.words.semicolon))


def systems(desk: Desk, extract: Extract) -> Markup:
    """Return the systems in which the data are."""
    return cells.joined(desk.link("systems", system) for system in systems_in(extract))


def rights(desk: Desk, extract: Extract, group: str) -> Markup:
    """Return the rights of a group of persons, purpose by purpose where they differ."""
    found: dict[Markup, list[Markup]] = {}
    for item in extract.purposes:
        where = desk.holds_in(item.value, extract.holding.where)
        said = desk.rights(extract.holding, item.value, bases(item, group), where)
        if said:
            found.setdefault(said, []).append(desk.words.said(item.value.title))
    if len(found) == 1:
        return next(iter(found))
    return cells.listed(cells.under(cells.joined(titles), said) for said, titles in found.items())


def described(desk: Desk, extract: Extract) -> Markup:
    """Return who the persons are in this activity, where it says more than the name of the group."""
    told = [item.value for item in extract.subjects if _told(item.value)]
    return cells.listed(persons_and_data.person(desk, subject) for subject in told)


def _told(subject: DataSubject) -> bool:
    return bool(subject.description or subject.scale or subject.ages or subject.countries or subject.applies_in)


def held(desk: Desk, found: Iterable[Extract]) -> Markup:
    """Return the categories of data of several extracts, each once, the sensitive ones first."""
    stated = {_kind(item.value): item.value for extract in found for item in extract.data}
    return desk.once(("held", *stated), lambda: _held(desk, stated.values()))


def _held(desk: Desk, stated: Iterable[PersonalData]) -> Markup:
    known = (item for item in stated if isinstance(item.category, str))
    ordered = sorted(known, key=lambda item: not is_sensitive(desk.survey.register, item))
    return cells.joined(once(desk.once(("bare", _kind(item)), partial(_bare, desk, item)) for item in ordered))


def _kind(item: PersonalData) -> tuple[object, ...]:
    """Return what decides how a category of data is shown without its items."""
    return (
        item.category if isinstance(item.category, str) else None,
        item.special,
        item.criminal,
        item.national_id,
        item.highly_personal,
        item.pseudonymised,
    )


def _bare(desk: Desk, item: PersonalData) -> Markup:
    return cells.spaced(links.category(desk, str(item.category)), persons_and_data.sensitivity(desk, item))


def groups_in(desk: Desk, extract: Extract) -> Iterator[Markup]:
    """Yield the groups of persons of an extract."""
    for item in extract.subjects:
        yield links.group(desk, item.value.group)


def sources_of(desk: Desk, extract: Extract) -> Iterator[Markup]:
    """Yield where the data of an extract come from, in a few words each."""
    for item in extract.sources:
        yield persons_and_data.source_name(desk, item.value)


def receivers_of(desk: Desk, extract: Extract) -> Iterator[Markup]:
    """Yield who receives the data of an extract."""
    for item in extract.recipients:
        yield desk.shared("recipient-name", item.value, partial(recipients.name, desk, item.value))


def together(desk: Desk, found: Iterable[Extract], parts: Callable[[Desk, Extract], Iterable[Markup]]) -> Markup:
    """Return what several extracts say, each thing once."""
    return cells.joined(once(part for extract in found for part in parts(desk, extract)))


def countries_of(desk: Desk, found: Iterable[Extract]) -> Iterable[str]:
    """Return the countries to which the data of extracts go: those of recipients, and of transfers."""
    codes: dict[str, None] = {}
    for extract in found:
        for item in extract.recipients:
            codes.update(dict.fromkeys(recipients.countries(desk.survey, item.value)))
        for transfer in extract.transfers:
            codes.update(dict.fromkeys(transfers.destinations(transfer.value)))
    return sorted(codes, key=desk.words.country)


def systems_of(found: Iterable[Extract]) -> Iterable[str]:
    """Return the systems in which the data of extracts are."""
    return dict.fromkeys(system for extract in found for system in systems_in(extract))


def once(found: Iterable[Markup]) -> Iterator[Markup]:
    """Yield each piece of markup once, in the order in which it comes first."""
    yield from dict.fromkeys(one for one in found if one)
