"""How the purposes of a policy are put under headings: by activity, basis, source, channel or audience."""

from collections.abc import Callable
from dataclasses import dataclass

from ropa.model.notice_section import PurposeLayout, Section, SectionId
from ropa.policy.cards import title
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, link
from ropa.policy.public import each
from ropa.policy.view import Cell

FEW = 3
"""So many purposes are named as exceptions; a reader takes in the exceptions, not a list of all others."""


@dataclass(frozen=True, slots=True, eq=False)
class Bundle:
    """Purposes under a common heading; without a title, they stand alone."""

    anchor: str
    title: Inline
    purposes: tuple[Told, ...]


def layout_of(desk: Desk) -> PurposeLayout:
    """Return the layout that the plan asks for: of its section on purposes, else of the plan as a whole."""
    for item in each(desk.notice.sections, desk.facts.notice.spot / "sections"):
        if isinstance(item.value, Section) and item.value.id is SectionId.PURPOSES:
            if item.value.split_by_channel:
                return PurposeLayout.BY_CHANNEL
            if item.value.layout is not None:
                return PurposeLayout(item.value.layout)
    return PurposeLayout(desk.notice.layout or PurposeLayout.BY_ACTIVITY)


def themes(desk: Desk) -> tuple[Bundle, ...]:
    """Return the purposes under the headings of the plan's groups, whatever the layout."""
    return desk.once("themes", lambda: _by_activity(desk))


def bundles(desk: Desk) -> tuple[Bundle, ...]:
    """Return the purposes of the policy under their headings, each purpose once."""
    keyed: dict[PurposeLayout, tuple[str, Callable[[Told], str], str]] = {
        PurposeLayout.BY_BASIS: ("card-group-basis", _basis, "legal-bases"),
        PurposeLayout.BY_SOURCE: ("card-group-source", _source, ""),
        PurposeLayout.BY_CHANNEL: ("card-group-channel", _channel, "channels"),
        PurposeLayout.BY_AUDIENCE: ("card-group-audience", _audience, "data-subjects"),
    }
    asked = layout_of(desk)
    return desk.once("bundles", lambda: _by_key(desk, *keyed[asked])) if asked in keyed else themes(desk)


def _by_activity(desk: Desk) -> tuple[Bundle, ...]:
    found = []
    taken: set[str] = set()
    for item in each(desk.notice.groups, desk.facts.notice.spot / "groups"):
        group = item.value
        inside = tuple(t for name in group.activities for t in desk.facts.purposes if t.activity == name)
        inside = tuple(told for told in inside if told.anchor not in taken)
        taken.update(told.anchor for told in inside)
        if inside:
            found.append(Bundle(f"purposes-{group.id}", desk.text(group.title, item.spot / "title"), inside))
    rest = tuple(told for told in desk.facts.purposes if told.anchor not in taken)
    if rest:
        found.append(Bundle("purposes-other", desk.say("purposes-other") if found else "", rest))
    return tuple(found)


def _by_key(desk: Desk, key: str, of: Callable[[Told], str], vocabulary: str) -> tuple[Bundle, ...]:
    found: dict[str, list[Told]] = {}
    for told in desk.facts.purposes:
        found.setdefault(of(told), []).append(told)
    if vocabulary:
        order = {name: place for place, name in enumerate(desk.facts.words.vocabulary(vocabulary).terms)}
        found = dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))
    made = []
    for name, purposes in found.items():
        made.append(Bundle(f"purposes-{name or 'other'}", _heading(desk, key, name, vocabulary), tuple(purposes)))
    return tuple(made)


def _heading(desk: Desk, key: str, name: str, vocabulary: str) -> Inline:
    if not name:
        return desk.say("purposes-other")
    words = desk.inside(vocabulary, name) if vocabulary else desk.say(f"source-kind-{name}")
    return desk.say(key, **{key.rpartition("-")[2]: words})


def _basis(told: Told) -> str:
    return next((item.value.basis for item in told.bases if isinstance(item.value.basis, str)), "")


def _source(told: Told) -> str:
    return next((str(item.value.kind) for item in told.sources if isinstance(item.value.kind, str)), "")


def _channel(told: Told) -> str:
    return next(iter(told.channels), "")


def _audience(told: Told) -> str:
    return next((item.value.group for item in told.subjects), "")


def references(desk: Desk, purposes: tuple[Told, ...]) -> list[Inline]:
    """Return links to purposes; a heading stands for its purposes when all of them are meant."""
    wanted = {told.anchor for told in purposes}
    linked = layout_of(desk) in (PurposeLayout.BY_ACTIVITY, PurposeLayout.TABLE)
    found: list[Inline] = []
    for bundle in themes(desk):
        meant = [told for told in bundle.purposes if told.anchor in wanted]
        if bundle.title and len(meant) == len(bundle.purposes) and len(meant) > 1:
            found.append(link(f"#{bundle.anchor}", bundle.title) if linked else bundle.title)
        else:
            found.extend(link(f"#{told.anchor}", title(desk, told)) for told in meant)
    return found


def listed_purposes(desk: Desk, purposes: tuple[Told, ...]) -> Inline:
    """Return purposes as a list of links; their titles begin with a capital, so semicolons stand between them."""
    return desk.series(references(desk, purposes))


def everywhere(desk: Desk, purposes: tuple[Told, ...]) -> bool:
    """Tell whether these are all purposes of the policy."""
    return len({told.anchor for told in purposes}) == len(desk.facts.purposes)


def purposes_cell(desk: Desk, label: Inline, purposes: list[Told]) -> Cell:
    """Return the purposes of a row as a cell: "all", "all except" where few are missing, or links."""
    told = tuple(dict.fromkeys(purposes))
    if everywhere(desk, told):
        return Cell(label, desk.say("purposes-all"))
    named = {one.anchor for one in told}
    others = tuple(one for one in desk.facts.purposes if one.anchor not in named)
    if len(others) <= FEW and len(told) > 3 * len(others):
        return Cell(label, desk.say("purposes-all-except", purposes=listed_purposes(desk, others)))
    return Cell(label, listed_purposes(desk, told))
