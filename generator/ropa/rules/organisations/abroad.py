"""Controllers outside a region whose law they are under, and their representative there (Art. 27)."""

from collections.abc import Iterator, Mapping
from typing import Any

from ropa.diagnostics import Related, Span
from ropa.law import nation_of
from ropa.model.contact import Person
from ropa.model.organisation import Organisation
from ropa.register import Entry, Register, Stated
from ropa.register.activity_facts import ActivityFacts
from ropa.register.answers import answer
from ropa.register.once import once
from ropa.register.roles import controllers, countries, jurisdictions, seat
from ropa.rules.absence import place_of
from ropa.rules.base import Finding
from ropa.rules.countries import country_name
from ropa.rules.organisations.reaching import WAYS, reachable
from ropa.values import Value


class Region(Value):
    """Where a representative is wanted."""

    key: str
    """The field under `representatives`."""
    name: str
    law: str
    """The jurisdiction whose border it is."""


NOT_ADDRESSED = frozenset(("workforce", "business-contacts", "relatives"))
"""Groups to whom nobody offers goods or services: that they live in the region does not bring them under its law."""
UNION = Region("eu", "the European Union", "EU")
KINGDOM = Region("uk", "the United Kingdom", "UK")


def unrepresented(register: Register, region: Region) -> Iterator[Finding]:
    """Yield each organisation that needs a representative in the region, or has one who cannot be reached."""
    outside = _outside(register, region)
    for entry in register.organisations.values():
        named = answer(getattr(entry.value.representatives, region.key, None), entry, "representatives", region.key)
        for person in named:
            yield from _unreachable(register, entry, region, person)
        if named.items or named.todo or (named.none and named.reason) or entry.value.public_authority:
            continue
        reason = _reason(register, entry, region, outside)
        if reason is not None:
            message, place = reason
            said = "says without a reason that it has no representative" if named.none else "names no representative"
            words = f"the organisation `{entry.id}` {said} in {region.name}, although it {message}"
            yield Finding(_place(entry, region), words, _help(region), (Related(place, "this is why it needs one"),))


def _unreachable(
    register: Register, entry: Entry[Organisation], region: Region, person: Stated[Person]
) -> Iterator[Finding]:
    who = f"the representative of the organisation `{entry.id}` in {region.name}"
    value = person.value
    if not any((value.name, value.organisation, value.party)):
        yield Finding(place_of(person, "name"), f"{who} has no name", "add `name:` with the person or firm")
    elif not reachable(register, value):
        help_ = "add `email:`, `phone:`, `post:` or `form:` below it"
        yield Finding(place_of(person, "email", "name"), f"{who} has no contact: {WAYS}", help_)


def _place(entry: Entry[Organisation], region: Region) -> Span:
    stated = entry.value.representatives
    if stated is None:
        return place_of(entry, "representatives")
    return place_of(Stated(stated, entry, ("representatives",)), region.key)


def _help(region: Region) -> str:
    return (
        f"add `representatives: {{{region.key}: {{name: ..., email: ...}}}}`, or write "
        f"`{region.key}: {{none: why the exception of Art. 27(2) applies}}`"
    )


def _reason(
    register: Register, entry: Entry[Organisation], region: Region, outside: frozenset[str]
) -> tuple[str, Span] | None:
    """Return why the law of the region applies to an organisation outside it, and where that stands."""
    if entry.id not in controllers(register) or entry.id not in outside:
        return None
    for place in jurisdictions(register, entry.value):
        if _belongs(register, place, region):
            return f"is established outside and acts under the law of {place}", place_of(entry, "jurisdictions")
    for activity in _located(register).get(entry.id, ()):
        reason = _by_activity(register, activity, region, outside)
        if reason is not None:
            return reason
    return None


@once
def _located(register: Register) -> Mapping[str, tuple[ActivityFacts, ...]]:
    """Return the activities of each controller that say where they or the persons are."""
    found = {}
    for organisation, activities in controllers(register).items():
        located = tuple(one for one in activities if one.value.applies_in or _names_countries(one.value.data_subjects))
        if located:
            found[organisation] = located
    return found


def _names_countries(groups: Any) -> bool:
    return isinstance(groups, tuple) and any(getattr(one, "countries", None) for one in groups)


def _by_activity(
    register: Register, activity: ActivityFacts, region: Region, outside: frozenset[str]
) -> tuple[str, Span] | None:
    if not outside.issuperset(activity.controllers):
        return None  # a controller inside may be the one for the persons there
    for index, place in enumerate(activity.value.applies_in or ()):
        if _belongs(register, place, region):
            message = f"is established outside and its activity `{activity.id}` is done under the law of {place}"
            return message, activity.entry.at("applies_in", index)
    border, groups = _border(register, region), register.vocabulary("data-subjects")
    for subjects in activity.subjects if _names_countries(activity.value.data_subjects) else ():
        term = groups.get(subjects.value.group)
        if term is not None and not NOT_ADDRESSED.isdisjoint((term.id, term.parent)):
            continue
        for country in subjects.value.countries or ():
            if country in border:
                where = country_name(country)
                message = f"is established outside and its activity `{activity.id}` concerns persons in {where}"
                return message, subjects.at("countries")
    return None


def _outside(register: Register, region: Region) -> frozenset[str]:
    """Return the organisations whose seat, and every other place of business that is stated, is outside."""
    border = _border(register, region)
    owners = register.organisations.values()
    return frozenset(one.id for one in owners if seat(one.value) is not None and not countries(one.value) & border)


def _belongs(register: Register, place: str, region: Region) -> bool:
    return place == region.law or (region is UNION and nation_of(place) in _border(register, region))


def _border(register: Register, region: Region) -> frozenset[str]:
    law = register.law_or_none(region.law)
    return law.border if law else frozenset()
