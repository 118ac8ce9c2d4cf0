"""Recipients, transfers, periods and measures wherever they are written, each once.

What the register's defaults say reaches many activities and stands in one place: a rule that speaks of the item itself
goes through these lists, and not through the activities, lest it repeat itself.
"""

from collections.abc import Iterator
from typing import Any, TypeVar

from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register.activity_facts import every_activity
from ropa.register.answers import Answer, Stated, answer
from ropa.register.entry import Entry
from ropa.register.inheritance import with_rule
from ropa.register.once import once
from ropa.register.register import Register

T = TypeVar("T")

Owner = Entry[Any] | None
"""The activity or engagement that says it; None for the defaults."""


def default(register: Register, name: str) -> Answer[Any]:
    """Return what the register's defaults say of a fact, such as `recipients`."""
    settings = register.settings_entry
    if settings is None or settings.value.defaults is None:
        return Answer()
    return answer(getattr(settings.value.defaults, name), settings, "defaults", name, inherited=True)


@once
def stated_recipients(register: Register) -> tuple[tuple[Stated[Recipient], Owner], ...]:
    """Return every recipient of the defaults and of activities, with the activity."""
    return (*_defaults(register, "recipients"), *_own(register, "recipients"))


@once
def stated_periods(register: Register) -> tuple[tuple[Stated[Retention], Owner], ...]:
    """Return every period of the defaults and of activities, with what the catalogue's rule adds."""
    inherited = [
        (Stated(with_rule(register, item.value), item.entry, item.pointer, inherited=True), None)
        for item, _ in _defaults(register, "retention")
    ]
    return (*inherited, *_own(register, "retention"))


@once
def stated_transfers(register: Register) -> tuple[tuple[Stated[Transfer], Owner], ...]:
    """Return every transfer of the defaults, of activities, of engagements and of their clients."""
    return (*_defaults(register, "transfers"), *_own(register, "transfers"), *_engaged(register, "transfers"))


def _defaults(register: Register, name: str) -> Iterator[tuple[Stated[Any], None]]:
    yield from ((item, None) for item in default(register, name))


def _own(register: Register, name: str) -> Iterator[tuple[Stated[Any], Entry[Any]]]:
    for activity in every_activity(register):
        yield from ((item, activity.entry) for item in getattr(activity, name) if not item.inherited)


def _engaged(register: Register, name: str) -> Iterator[tuple[Stated[Any], Entry[Any]]]:
    for entry in register.engagements.values():
        yield from ((item, entry) for item in answer(getattr(entry.value, name), entry, name))
        for client in answer(entry.value.controllers, entry, "controllers"):
            yield from ((item, entry) for item in answer(getattr(client.value, name), entry, *client.pointer, name))
