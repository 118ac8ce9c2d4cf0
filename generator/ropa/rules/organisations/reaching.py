"""Whether somebody named for a function can be reached."""

from typing import Any

from ropa.model.contact import Address, Person
from ropa.model.party import Party
from ropa.register import Register

WAYS = "no e-mail address, telephone number, postal address or web form"


def reachable(register: Register, person: Person) -> bool:
    """Tell whether a person has a contact, of their own or as a party of the register; a gap is not none."""
    if any((person.email, person.phone, person.form)) or (person.post is not None and postable(person.post)):
        return True
    if person.party is None:
        return False
    firm = register.parties.get(person.party)
    return firm is None or _firm_reachable(firm.value)  # one that could not be read is reported by itself


def postable(post: Any) -> bool:
    """Tell whether a letter arrives: words, a gap, or an address with two at least of street, postcode and city."""
    if not isinstance(post, Address):
        return True
    return sum(part is not None for part in (post.street, post.postcode, post.city)) > 1


def _firm_reachable(firm: Party) -> bool:
    return any((firm.email, firm.phone, firm.contacts)) or (firm.address is not None and postable(firm.address))
