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
    """Return the periods."""
    return _instead(register, entry, "retention")


def sources(register: Register, entry: Entry[Activity]) -> Answer[Source]:
    """Return where data come from; from the person when nothing is said."""
    found = _instead(register, entry, "sources")
    if found.silent:
        return Answer((Stated(Source(kind=SourceKind.PERSON), entry, ("sources",), inherited=True),))
    return _each(found, lambda item: Source(kind=item) if isinstance(item, SourceKind) else item)


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
