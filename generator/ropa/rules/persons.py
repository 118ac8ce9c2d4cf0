"""Whom a purpose or one of its legal bases concerns, and what the vocabulary says of these groups of persons."""

from ropa.model.legal_basis import LegalBasis
from ropa.model.personal_data import DataSubject
from ropa.model.purpose import Purpose
from ropa.register import Register
from ropa.register.activity_facts import ActivityFacts, every_activity
from ropa.register.links import covers
from ropa.register.once import once

ADULT = 18


def groups(activity: ActivityFacts, purpose: Purpose, basis: LegalBasis | None = None) -> tuple[str, ...]:
    """Return the ids of the groups concerned: those the basis names, else those the purpose names, else all."""
    named = (basis.data_subjects if basis is not None else None) or purpose.data_subjects
    if named is not None:
        return named
    subjects = activity.subjects
    return tuple([one.value.group for one in subjects if purpose.id is None or covers(one.value.purposes, purpose.id)])


def concerned(activity: ActivityFacts, purpose: Purpose, basis: LegalBasis | None = None) -> tuple[DataSubject, ...]:
    """Return the same groups with what the activity says of each."""
    known = {one.value.group: one.value for one in activity.subjects}
    return tuple(known.get(group) or DataSubject(group=group) for group in groups(activity, purpose, basis))


def among(register: Register, group: str, broader: frozenset[str]) -> bool:
    """Tell whether a group is one of these, or lies below one of them."""
    return not broader.isdisjoint(_lineage(register).get(group, (group,)))


def meet(register: Register, ours: tuple[str, ...] | None, theirs: tuple[str, ...] | None) -> bool:
    """Tell whether two statements of groups (nothing stated: all) can concern the same person."""
    if ours is None or theirs is None or ours == theirs:
        return True
    above = _lineage(register)
    return any(
        one == other or EVERYBODY in (one, other) or one in above.get(other, ()) or other in above.get(one, ())
        for one in ours
        for other in theirs
    )


EVERYBODY = "all-groups"


def children(
    register: Register, activity: ActivityFacts, purpose: Purpose, basis: LegalBasis | None = None
) -> tuple[DataSubject, ...]:
    """Return the groups concerned with children in them: as stated, by their ages, else as the vocabulary has it."""
    if _young(register).isdisjoint(groups(activity, purpose, basis)):
        return ()
    return tuple(one for one in concerned(activity, purpose, basis) if _has_children(register, one))


@once
def _young(register: Register) -> frozenset[str]:
    """Return the groups in which some activity has children, and those that are children by definition."""
    stated = (subject.value for activity in every_activity(register) for subject in activity.subjects)
    told = [one for one in stated if one.children is not None or one.ages is not None]
    return _child_groups(register).union(one.group for one in told if _has_children(register, one))


def _has_children(register: Register, subject: DataSubject) -> bool:
    if subject.children is not None:
        return subject.children
    ages = subject.ages
    if ages is not None and (ages.from_ is not None or ages.to is not None):
        youngest = ages.from_ if ages.from_ is not None else ages.to
        return youngest is not None and youngest < ADULT
    return subject.group in _child_groups(register)


@once
def _child_groups(register: Register) -> frozenset[str]:
    """Return the groups that are children by definition, and those below them."""
    named = {term.id for term in register.vocabulary("data-subjects") if term.children}
    return frozenset(group for group, line in _lineage(register).items() if not line.isdisjoint(named))


@once
def _lineage(register: Register) -> dict[str, frozenset[str]]:
    """Return each group with all that it lies below; terms of a register may lie below narrower ones."""
    known = register.vocabulary("data-subjects")
    found = {}
    for term in known:
        line, above = [term.id], term.parent
        while above is not None and above not in line:
            line.append(above)
            parent = known.get(above)
            above = parent.parent if parent is not None else None
        found[term.id] = frozenset(line)
    return found
