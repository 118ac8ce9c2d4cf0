"""What an activity says together with what it inherits from the register's defaults.

Recipients, transfers and measures of the defaults are added to an activity's own; an explicit `none` in the activity
refuses them. Periods and sources of the defaults hold only where the activity states none.
"""

from typing import Any

from ropa.model.activity import Activity
from ropa.model.engagement import Engagement
from ropa.model.measure import AppliedMeasure
from ropa.model.personal_data import Source, SourceKind
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register.answers import Answer, Stated, answer
from ropa.register.entry import Entry
from ropa.register.register import Register

DEFAULTS = ("sources", "recipients", "transfers", "retention", "security")
"""The facts that can be inherited; `inherits` names some of them."""


def recipients(register: Register, entry: Entry[Activity]) -> Answer[Recipient]:
    """Return who receives data."""
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
    return _each(_instead(register, entry, "retention"), lambda item: _with_rule(register, item))


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


def _with_rule(register: Register, item: Retention) -> Retention:
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
    return answer(getattr(home.value.defaults, name), home, "defaults", name, inherited=True)


def _each(found: Answer[Any], change: Any) -> Answer[Any]:
    items = tuple(Stated(change(item.value), item.entry, item.pointer, item.inherited) for item in found.items)
    return Answer(items, found.none, found.reason, found.todo)
