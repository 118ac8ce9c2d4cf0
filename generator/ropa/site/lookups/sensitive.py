"""Which data the law protects more: special categories (Art. 9) and data about convictions and offences (Art. 10)."""

from ropa.model.personal_data import PersonalData
from ropa.register import Register
from ropa.register.sensitivity import is_criminal, special_kinds
from ropa.site.lookups.links import OFFENCES


def kinds_of(register: Register, data: PersonalData) -> tuple[str, ...]:
    """Return the kinds of Art. 9(1) that data reveal, and `offences` for those of Art. 10."""
    found = special_kinds(register, data)
    return (*found, OFFENCES) if is_criminal(register, data) else found


def is_sensitive(register: Register, data: PersonalData) -> bool:
    """Tell whether data are of a kind that Art. 9 or 10 protects."""
    return bool(special_kinds(register, data)) or is_criminal(register, data)
