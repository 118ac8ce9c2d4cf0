"""Groups of persons whose data no storage period is for."""

from collections.abc import Iterator

from ropa.model.personal_data import DataSubject, PersonalData
from ropa.register import Register, Stated
from ropa.register.activity_facts import ActivityFacts
from ropa.register.links import covers
from ropa.register.scopes import disjoint
from ropa.rules.persons import meet


def forgotten_groups(
    register: Register, facts: ActivityFacts
) -> Iterator[tuple[Stated[DataSubject], Stated[PersonalData]]]:
    """Yield each group of an activity of which some data have a period for other groups alone, with the first of them.

    Ids that do not exist are left to the check of references, and groups that the activity does not have to DAT16.
    """
    periods = [period.value for period in facts.retention]
    named = [period.data_subjects for period in periods]
    if None in named and len({*named}) == 1:
        return
    known = {persons.value.group for persons in facts.subjects}
    if not known.issuperset(group for groups in named for group in groups or ()):
        return
    for persons in facts.subjects:
        group = (persons.value.group,)
        for part in facts.categories:
            if not meet(register, group, part.value.data_subjects) or disjoint(
                persons.value.purposes, part.value.purposes
            ):
                continue
            covering = [period for period in periods if covers(period.data, str(part.value.category))]
            if covering and not any(meet(register, group, period.data_subjects) for period in covering):
                yield persons, part
                break
