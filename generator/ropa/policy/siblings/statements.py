"""What a policy says, as statements that can be compared with those of another policy of the same register.

Two policies say the same when they take it from the same place of the register. The order of the kinds is that of the
report.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ropa.policy import plan
from ropa.policy.automated_section import marketing_of
from ropa.policy.categories import category_name
from ropa.policy.complaint import authorities_of
from ropa.policy.crossing import crosses, where
from ropa.policy.desk import Desk
from ropa.policy.entitlement import entitlements
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, plain
from ropa.policy.names import organisation_name, recipient_name
from ropa.policy.origins import source_words
from ropa.policy.periods import phases
from ropa.policy.public import Item, Spot, each

KINDS = (
    "controller",
    "data protection officer",
    "authority",
    "right",
    "opt-out list",
    "activity",
    "purpose",
    "legal basis",
    "persons",
    "data category",
    "source",
    "recipient",
    "transfer",
    "period",
    "automated decision",
    "tracker",
    "measure",
    "section",
    "heading",
    "authored text",
    "clause",
    "commitment",
    "version",
)
"""Kinds of statement, in the order of the report."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement of a policy."""

    kind: str
    key: str
    """What makes it the same in another policy."""
    label: str
    spot: Spot | None
    """Where the register says it; None for what the law says."""
    activity: str = ""
    purposes: tuple[str, ...] = ()
    """Anchors of the purposes it belongs to; empty for what belongs to none."""


def statements(desk: Desk) -> dict[tuple[str, str], Statement]:
    """Return the statements of a policy by kind and key, in the order of the kinds."""
    found: dict[tuple[str, str], Statement] = {}
    for one in (*_who(desk), *_law(desk), *_activities(desk), *_items(desk), *_listed(desk), *_plan(desk)):
        before = found.get((one.kind, one.key))
        purposes = one.purposes if before is None else tuple(dict.fromkeys((*before.purposes, *one.purposes)))
        found[one.kind, one.key] = Statement(one.kind, one.key, one.label, one.spot, one.activity, purposes)
    return dict(sorted(found.items(), key=lambda pair: KINDS.index(pair[0][0])))


def _who(desk: Desk) -> Iterator[Statement]:
    for one in desk.facts.controllers:
        name = one.spot.record.rpartition("/")[2]
        yield Statement("controller", name, plain(organisation_name(desk, name)), one.spot)
        if one.value.dpo is not None:
            officer = getattr(one.value.dpo, "email", None) or "as the organisation says"
            yield Statement("data protection officer", str(officer), str(officer), one.spot / "dpo")


def _law(desk: Desk) -> Iterator[Statement]:
    for authority in authorities_of(desk):
        yield Statement("authority", plain(authority.name), plain(authority.name), None)
    for one in entitlements(desk):
        anchors = tuple(told.anchor for told in one.purposes)
        yield Statement("right", one.right.id, plain(desk.say(f"right-{one.right.id}")), None, purposes=anchors)
    for right in desk.law.rights():
        if right.id == "complaint-to-controller":
            yield Statement("right", right.id, plain(desk.say(f"right-{right.id}")), None)
    if any(marketing_of(told) for told in desk.facts.purposes):
        for register in desk.law.opt_out_lists():
            name = register.names.get(desk.language) or next(iter(register.names.values()))
            yield Statement("opt-out list", register.id, name, None)


def _activities(desk: Desk) -> Iterator[Statement]:
    for told in desk.facts.purposes:
        here = Spot(f"activities/{told.activity}")
        yield Statement("activity", told.activity, told.activity, here, told.activity)
        title = told.purpose.value.title
        words = plain(desk.text(title, told.purpose.spot)) if isinstance(title, str | dict) else told.id
        yield Statement("purpose", told.anchor, words, told.purpose.spot, told.activity, (told.anchor,))


def _items(desk: Desk) -> Iterator[Statement]:
    for told in desk.facts.purposes:
        for kind, items in _parts(desk, told):
            for item, label in items:
                key = f"{item.spot.record}{item.spot.pointer}"
                yield Statement(kind, key, plain(label), item.spot, told.activity, (told.anchor,))


Labelled = Iterable[tuple[Item[Any], Inline]]


def _parts(desk: Desk, told: Told) -> Iterator[tuple[str, Labelled]]:
    known = desk.facts.words.vocabulary("legal-bases")
    based = (item for item in told.bases if isinstance(item.value.basis, str) and item.value.basis in known)
    yield "legal basis", ((item, desk.label("legal-bases", str(item.value.basis))) for item in based)
    yield "persons", ((i, desk.label("data-subjects", i.value.group)) for i in told.subjects if i.value.group)
    yield "data category", ((item, category_name(desk, item)) for item in told.data)
    yield "source", ((item, source_words(desk, item)) for item in told.sources)
    yield "recipient", ((item, recipient_name(desk, item)) for item in told.recipients)
    yield "transfer", ((i, _route(desk, i)) for i in told.transfers if crosses(desk, i))
    yield "period", ((item, phases(desk, item)[0]) for item in told.retention)
    yield "automated decision", ((i, desk.text(_worded(i.value.name), i.spot)) for i in told.automated)


def _route(desk: Desk, item: Item[Any]) -> str:
    return f"{plain(recipient_name(desk, item, 'recipient'))}, {plain(where(desk, item))}"


def _worded(value: Any) -> Any:
    return value if isinstance(value, str | dict) else None


def _listed(desk: Desk) -> Iterator[Statement]:
    for item in desk.facts.trackers:
        yield Statement("tracker", item.spot.record, item.spot.record.rpartition("/")[2], item.spot)
    for item in desk.facts.measures:
        label = plain(desk.text(item.value.public, item.spot / "public"))
        yield Statement("measure", f"{item.spot.record}{item.spot.pointer}", label, item.spot)


def _plan(desk: Desk) -> Iterator[Statement]:
    spot = desk.facts.notice.spot
    shown = {section.id for section in plan.sections(desk)} | {"at-a-glance"}
    for one in plan.planned(desk):
        if one.id in shown:
            yield Statement("section", one.id, plain(plan.heading(desk, one)), one.spot)
        if one.title is not None:
            title = plain(plan.heading(desk, one))
            yield Statement("heading", f"{one.id} {title}", title, one.spot / "title")
        if one.text is not None:
            words = " ".join(plain(desk.paragraphs(one.text, one.spot / "text")).split())
            yield Statement("authored text", f"{one.id} {words}", words, one.spot / "text")
        for clause in each(one.clauses, one.spot / "clauses"):
            name = getattr(clause.value, "clause", clause.value)
            yield Statement("clause", f"{one.id} {name}", str(name), clause.spot)
    version = f"{desk.notice.version or 'no version'} of {desk.notice.effective or 'no day'}"
    yield Statement("version", version, version, spot / "version")
    for promise in each(desk.notice.commitments, spot / "commitments"):
        yield Statement("commitment", promise.value, plain(desk.say(f"commitment-{promise.value}")), promise.spot)
