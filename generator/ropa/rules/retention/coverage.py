"""Which categories of data and which purposes of an activity have a storage period."""

from collections.abc import Iterator

from ropa.model.personal_data import PersonalData
from ropa.model.purpose import Purpose
from ropa.model.retention import Retention
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts
from ropa.register.links import covers, serves
from ropa.register.scopes import disjoint, lacking


def all_covered(facts: ActivityFacts) -> bool:
    """Tell whether periods that hold everywhere cover each category and each purpose, as they mostly do."""
    periods = [item.value for item in facts.retention.items if item.value.applies_in is None]
    every_purpose = any(period.purposes is None for period in periods)
    purposes = {purpose for period in periods for purpose in period.purposes or ()}
    return (
        bool(periods)
        and all(_covering(facts, part.value, periods) for part in facts.categories)
        and (every_purpose or all(purpose.value.id in purposes for purpose in facts.purposes))
    )


def uncovered_categories(
    register: Register, facts: ActivityFacts, periods: list[Retention]
) -> Iterator[tuple[Stated[PersonalData], str]]:
    """Yield the categories without a period, and where; ids that do not exist are left to the check of references."""
    known = register.vocabulary("data-categories")
    if any(named not in known for period in periods for named in period.data or ()):
        return
    for part in facts.categories:
        category = part.value.category
        if isinstance(category, str) and category in known:
            where = lacking(register, facts.entry, [part.value], [one for one in periods if covers(one.data, category)])
            if where is not None:
                yield part, where


def covered_for_others(facts: ActivityFacts, periods: list[Retention]) -> Iterator[Stated[PersonalData]]:
    """Yield the categories that have periods, but for other purposes than theirs; ids that do not exist are left."""
    purposes = {purpose.value.id for purpose in facts.purposes}
    known = facts.register.vocabulary("data-categories")
    named_data = {category for one in periods for category in one.data or ()}
    named_purposes = {purpose for one in periods for purpose in one.purposes or ()}
    if not purposes.issuperset(named_purposes) or any(category not in known for category in named_data):
        return
    for part in facts.categories:
        named = [one for one in periods if covers(one.data, str(part.value.category))]
        real = purposes.issuperset(part.value.purposes or ())
        if named and real and not (_covering(facts, part.value, periods) or _meant(facts, part.value, periods)):
            yield part


def uncovered_purposes(
    register: Register, facts: ActivityFacts, periods: list[Retention]
) -> Iterator[tuple[Stated[Purpose], str]]:
    """Yield the purposes without a period, and where; ids that do not exist are left to the check of references."""
    purposes = [purpose for purpose in facts.purposes if purpose.value.id]
    known = {purpose.value.id for purpose in purposes}
    if any(named not in known for period in periods for named in period.purposes or ()):
        return
    for purpose in purposes:
        covering = [period for period in periods if covers(period.purposes, purpose.value.id or "")]
        where = lacking(register, facts.entry, [purpose.value], covering)
        if where is not None:
            yield purpose, where


def _covering(facts: ActivityFacts, part: PersonalData, periods: list[Retention]) -> list[Retention]:
    """Return the periods for a category: those that name it, or name no data, for one of its purposes.

    None, where periods that name no data leave out a purpose of a category that no period names.
    """
    category = str(part.category)
    found = [one for one in periods if covers(one.data, category) and not disjoint(one.purposes, part.purposes)]
    if all(one.data is None and one.purposes is not None for one in found):
        purposes = {purpose for one in found for purpose in one.purposes or ()}
        served = (one.value.id for one in facts.purposes if serves(part, one.value))
        if not purposes.issuperset(served) and any(one.data is not None for one in periods):
            return []
    return found


def _meant(facts: ActivityFacts, part: PersonalData, periods: list[Retention]) -> bool:
    """Tell whether a period names the category for purposes that lack data: the category has lost its purpose."""
    named = {purpose for one in periods if covers(one.data, str(part.category)) for purpose in one.purposes or ()}
    of = {purpose.value.id: purpose.value for purpose in facts.purposes}
    return any(
        purpose in named and not any(serves(other.value, of[purpose]) for other in facts.categories) for purpose in of
    )
