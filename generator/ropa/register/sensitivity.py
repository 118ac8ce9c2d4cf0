"""How sensitive data are and how vulnerable persons are: as stated at the item, else as the vocabulary has it."""

from ropa.model.personal_data import DataSubject, PersonalData
from ropa.register.once import once
from ropa.register.register import Register

MAJORITY = 18


@once
def _special(register: Register) -> dict[str, tuple[str, ...]]:
    return {term.id: term.special for term in register.vocabulary("data-categories") if term.special}


@once
def _criminal(register: Register) -> frozenset[str]:
    return frozenset(term.id for term in register.vocabulary("data-categories") if term.criminal)


@once
def _national(register: Register) -> frozenset[str]:
    return frozenset(term.id for term in register.vocabulary("data-categories") if term.national_id)


@once
def _highly_personal(register: Register) -> frozenset[str]:
    return frozenset(term.id for term in register.vocabulary("data-categories") if term.highly_personal)


@once
def _vulnerable(register: Register) -> frozenset[str]:
    """Groups that are vulnerable, or in a clear imbalance of power with the controller."""
    groups = register.vocabulary("data-subjects")
    return frozenset(
        group.id
        for group in groups
        for one in (group, groups.get(group.parent or ""))
        if one is not None and (one.vulnerable or one.imbalance or one.children)
    )


@once
def _children(register: Register) -> frozenset[str]:
    groups = register.vocabulary("data-subjects")
    return frozenset(
        group.id
        for group in groups
        for one in (group, groups.get(group.parent or ""))
        if one is not None and one.children
    )


def special_kinds(register: Register, data: PersonalData) -> tuple[str, ...]:
    """Return the special categories (Art. 9(1)) that data reveal."""
    if data.special is not None:
        return data.special
    return _special(register).get(data.category, ()) if isinstance(data.category, str) else ()


def is_criminal(register: Register, data: PersonalData) -> bool:
    """Tell whether data concern convictions or offences (Art. 10)."""
    if data.criminal is not None:
        return data.criminal
    return isinstance(data.category, str) and data.category in _criminal(register)


def is_highly_personal(register: Register, data: PersonalData) -> bool:
    """Tell whether data are highly personal without being special, such as bank details (criterion 4 of WP248)."""
    if data.highly_personal is not None:
        return data.highly_personal
    return isinstance(data.category, str) and data.category in _highly_personal(register)


def is_national_id(register: Register, data: PersonalData) -> bool:
    """Tell whether data are a national identification number (Art. 87)."""
    if data.national_id is not None:
        return data.national_id
    return isinstance(data.category, str) and data.category in _national(register)


def is_vulnerable(register: Register, persons: DataSubject) -> bool:
    """Tell whether a group is vulnerable, children and persons in an imbalance of power among them."""
    if persons.vulnerable is not None:
        return persons.vulnerable
    return persons.group in _vulnerable(register) or are_children(register, persons)


def are_children(register: Register, persons: DataSubject) -> bool:
    """Tell whether children are in a group: as stated, else by its ages, else by the vocabulary."""
    if persons.children is not None:
        return persons.children
    if persons.ages is not None and persons.ages.to is not None:
        return persons.ages.to < MAJORITY
    return persons.group in _children(register)
