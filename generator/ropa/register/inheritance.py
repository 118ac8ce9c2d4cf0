"""What an activity says together with what it inherits from the register's defaults.

Recipients, transfers and measures of the defaults are added to an activity's own; an explicit `none` in the activity
refuses them. Periods and sources of the defaults hold only where the activity states none. A default that is limited
to other laws or other organisations does not reach an activity.
"""

from typing import Any

from ropa.model.activity import Activity
from ropa.model.engagement import Engagement
from ropa.model.measure import AppliedMeasure
from ropa.model.personal_data import Source, SourceKind
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.model.scope import Scoped
from ropa.register.answers import Answer, Stated, answer
from ropa.register.entry import Entry
from ropa.register.register import Register
from ropa.register.scopes import disjoint, places

DEFAULTS = ("sources", "recipients", "transfers", "retention", "security")
"""The facts that can be inherited; `inherits` names some of them."""
CAN_BE_NONE = frozenset(("recipients", "transfers"))
"""Facts of which there may be none: where no default reaches an activity that adds nothing, there is none."""


def recipients(register: Register, entry: Entry[Activity]) -> Answer[Recipient]:
    """Return who receives data; a default that names the only controller itself is no recipient of it."""
    return _added(register, entry, "recipients")


def transfers(register: Register, entry: Entry[Activity] | Entry[Engagement]) -> Answer[Transfer]:
    """Return transfers to third countries."""
    return _added(register, entry, "transfers")


def security(register: Register, entry: Entry[Activity] | Entry[Engagement]) -> Answer[AppliedMeasure]:
    """Return the measures; an id alone is a measure of the catalogue as it stands there."""
    found = _added(register, entry, "security")
    return _each(found, lambda item: AppliedMeasure(measure=item) if isinstance(item, str) else item)


def retention(register: Register, entry: Entry[Activity]) -> Answer[Retention]:
    """Return the periods; one that names a rule of the catalogue has what the rule says, and what it adds itself."""
    return _each(_instead(register, entry, "retention"), lambda item: with_rule(register, item))


def sources(register: Register, entry: Entry[Activity]) -> Answer[Source]:
    """Return where data come from; from the person when nothing is said."""
    found = _instead(register, entry, "sources")
    if found.silent:
        return Answer((Stated(Source(kind=SourceKind.PERSON), entry, ("sources",), inherited=True),))
    return Answer(tuple(_described(register, item) for item in found), found.none, found.reason, found.todo)


def _described(register: Register, item: Stated[Any]) -> Stated[Source]:
    """A source named by a word alone is that of the defaults with this id, or a kind of source without more."""
    if not isinstance(item.value, str):
        return item
    home = register.settings_entry
    defaults = home.value.defaults if home else None
    shared = answer(defaults.sources if defaults else None, home, "defaults", "sources", inherited=True) if home else ()
    described = next((one for one in shared if isinstance(one.value, Source) and one.value.id == item.value), None)
    if described is not None:
        return described
    kind = SourceKind(item.value) if item.value in frozenset(SourceKind) else None
    return Stated(Source(kind=kind), item.entry, item.pointer, item.inherited)


def with_rule(register: Register, item: Retention) -> Retention:
    """Return a period with what the rule of the catalogue says that it names; its own words go first."""
    rule = register.retention_rules.get(item.rule or "")
    return item if rule is None else Retention(**{**rule.value.__dict__, **item.__dict__})


def _added(register: Register, entry: Entry[Any], name: str) -> Answer[Any]:
    own = answer(getattr(entry.value, name), entry, name)
    default = _default(register, entry, name)
    if own.none or own.todo:
        return own
    if own.silent:
        return default
    return Answer((*default.items, *own.items))


def _instead(register: Register, entry: Entry[Any], name: str) -> Answer[Any]:
    own = answer(getattr(entry.value, name), entry, name)
    return _default(register, entry, name) if own.silent else own


def _default(register: Register, entry: Entry[Any], name: str) -> Answer[Any]:
    wanted = entry.value.inherits
    home = register.settings_entry
    if home is None or home.value.defaults is None or (wanted is not None and name not in wanted):
        return Answer()
    found = answer(getattr(home.value.defaults, name), home, "defaults", name, inherited=True)
    kept = tuple(item for item in found.items if _reaches(register, entry, item.value))
    if len(kept) == len(found.items):
        return found
    return Answer(kept, none=not kept and name in CAN_BE_NONE)


def _reaches(register: Register, entry: Entry[Any], item: Any) -> bool:
    """Tell whether a default holds for an activity or engagement at all: under its law, for who does it."""
    owners = _owners(entry.value)
    own = getattr(item, "organisation", None)
    if own is not None and owners == (own,):
        return False
    if not isinstance(item, Scoped):
        return True
    if owners and disjoint(item.organisations, owners):
        return False
    return item.applies_in is None or bool(places(register, entry, item))


def _owners(record: Activity | Engagement) -> tuple[str, ...]:
    """Return the own organisations that do it; none while they are a gap."""
    stated: Any = record.processors if isinstance(record, Engagement) else record.controllers
    named = stated if isinstance(stated, tuple) else ()
    return tuple(item if isinstance(item, str) else item.organisation or "" for item in named)


def _each(found: Answer[Any], change: Any) -> Answer[Any]:
    items = tuple(
        item if (value := change(item.value)) is item.value else Stated(value, item.entry, item.pointer, item.inherited)
        for item in found.items
    )
    return Answer(items, found.none, found.reason, found.todo)
