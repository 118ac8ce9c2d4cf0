"""Which text of a policy is published on a day: plans that replace each other, and the one that comes next.

A plan that replaces another takes its place, address included, on the day from which it applies. Until then it is shown
beside it if the team wants that; afterwards the earlier plan can be deleted.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from ropa.model.notice import Notice
from ropa.register import Entry, Register

NEXT = "next"
"""The folder of the version to come, inside that of the policy."""
NEVER = "9999"
"""Later than any day: a plan without a day is not yet in force."""


@dataclass(frozen=True, slots=True, eq=False)
class Succession:
    """What is published in the place of one policy."""

    name: str
    """Id of the first plan, and the folder of whichever is in force."""
    current: Entry[Notice] | None
    upcoming: Entry[Notice] | None
    """The next plan, if the public may see it."""
    late: tuple[Entry[Notice], ...]
    """Plans whose day has come and which are still being prepared."""


def successions(register: Register, *, draft: bool) -> tuple[Succession, ...]:
    """Return the policies of a register, each once; with `draft`, what is being prepared is shown as well."""
    lines: dict[str, list[Entry[Notice]]] = {}
    for entry in register.notices.values():
        lines.setdefault(first_of(register.notices, entry.id), []).append(entry)
    day = register.day.isoformat()
    return tuple(_succession(name, plans, day, draft=draft) for name, plans in lines.items())


def published(register: Register) -> Mapping[str, Entry[Notice]]:
    """Return by the id of each plan the one that stands in the place of its policy."""
    current = {one.name: one.current for one in successions(register, draft=True)}
    names = {name: first_of(register.notices, name) for name in register.notices}
    return {name: current[first] or register.notices[name] for name, first in names.items()}


def first_of(notices: Mapping[str, Entry[Notice]], name: str) -> str:
    """Return the id of the plan with which a line of plans begins."""
    seen = {name}
    while True:
        before = notices[name].value.replaces or ""
        if before not in notices or before in seen:  # two plans that replace each other would go round for ever
            return name
        seen.add(before)
        name = before


def _succession(name: str, plans: list[Entry[Notice]], day: str, *, draft: bool) -> Succession:
    ordered = sorted(plans, key=lambda entry: (entry.id != name, entry.value.effective or NEVER, entry.id))
    ready = [
        one for one in ordered if _in_force(one, name, day) and (not one.value.planned or _shown(one, draft=draft))
    ]
    current = ready[-1] if ready else None
    later = [one for one in ordered if one.id != name and not _in_force(one, name, day) and _shown(one, draft=draft)]
    late = tuple(
        one for one in ordered if one.value.planned and one.value.preview and one.value.replaces and _due(one, day)
    )
    return Succession(name, current, later[0] if later and current is not None else None, late)


def _in_force(entry: Entry[Notice], name: str, day: str) -> bool:
    """Tell whether a plan stands in the place of its policy: the first one always, another from its day on."""
    return entry.id == name or (_due(entry, day) and not entry.value.planned)


def _due(entry: Entry[Notice], day: str) -> bool:
    return (entry.value.effective or NEVER) <= day


def _shown(entry: Entry[Notice], *, draft: bool) -> bool:
    return draft or bool(entry.value.preview)
