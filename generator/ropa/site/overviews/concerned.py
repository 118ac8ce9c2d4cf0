"""Which of the controllers of an activity one of its items is about."""

from collections.abc import Iterable

from ropa.model.scope import Scoped
from ropa.register import Register
from ropa.register.scopes import applies
from ropa.site.persons import jurisdictions


def concerned(register: Register, owners: Iterable[str], item: Scoped) -> tuple[str, ...]:
    """Return the organisations that an item names, or all; without those under none of whose laws it holds."""
    if item.organisations is None and item.applies_in is None:
        return tuple(owners)
    return tuple(owner for owner in owners if _is_concerned(register, owner, item))


def _is_concerned(register: Register, owner: str, item: Scoped) -> bool:
    if item.organisations is not None and owner not in item.organisations:
        return False
    entry = register.organisations.get(owner)
    where = jurisdictions(entry) if entry else ()
    return not where or any(applies(register, item, place) for place in where)
