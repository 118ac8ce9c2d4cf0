"""Recipients that use data for ends of their own, such as partners that advertise."""

from ropa.model.party import Role
from ropa.model.recipients import Recipient
from ropa.register import Register
from ropa.register.recipient_roles import role_of

PARTNERS = ("business-partners", "brokers-distributors")
"""Categories of recipients to whom data go for their own offers rather than for a service."""


def is_partner(register: Register, recipient: Recipient) -> bool:
    """Tell whether a recipient is another controller of a kind that does business with the data."""
    if role_of(register, recipient) not in (Role.CONTROLLER, Role.JOINT_CONTROLLER):
        return False
    party = register.parties.get(recipient.party or "")
    category = recipient.category or (party.value.category if party else None)
    known = register.vocabulary("recipients")
    return category is not None and any(known.within(category, broad) for broad in PARTNERS)
