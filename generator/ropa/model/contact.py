"""Addresses, and ways to reach somebody for a purpose."""

from enum import StrEnum
from typing import Annotated

from ropa.model.base import Marker, Public, Record, Regulator
from ropa.model.citation import DocumentRef
from ropa.model.facts import Owed
from ropa.model.ids import PartyId
from ropa.model.scope import Scoped
from ropa.model.text import Country, Date, Email, Name, Phone, Sentence, Text, Url


class Address(Record):
    """A postal address."""

    street: Public[Name | None] = None
    """Street and number, and whatever comes before them; a map where the street has a name in several languages.

    Example: 1 quai des Exemples
    """
    postcode: Public[Sentence | None] = None
    """Postcode, as text.

    Example: "69002"
    """
    city: Public[Name | None] = None
    """Town or city; a map where it has a name in several languages, as Brussels has.

    Example: Lyon
    """
    region: Public[Name | None] = None
    """Region, state or canton, where the address needs it.

    Example: Vaud
    """
    country: Public[Country | None] = None
    """Country of the address, ISO 3166-1 alpha-2."""


PostalAddress = Annotated[Address, Marker("street", "postcode", "city", "country")]


class ContactPurpose(StrEnum):
    """What a contact is there for."""

    PRIVACY = "privacy"
    """Any question about personal data."""
    RIGHTS = "rights"
    """Requests to exercise a right."""
    MARKETING = "marketing"
    """Objecting to marketing."""
    COMPLAINTS = "complaints"
    """Complaints, and the second instance."""
    GENERAL = "general"
    """Anything else."""


class Contact(Scoped):
    """A way to reach an organisation, and what it may be used for."""

    for_: Public[tuple[ContactPurpose, ...] | None] = None
    """What this contact is for; everything when left out.

    Example: [rights, privacy]
    """
    name: Public[Text | None] = None
    """The person, function or department that answers.

    Example: Legal and Compliance Department
    """
    email: Public[Owed[Email] | None] = None
    """E-mail address, better of a function than of a person."""
    phone: Public[Owed[Phone] | None] = None
    """Telephone number with country code."""
    post: Public[Owed[Text | PostalAddress] | None] = None
    """Postal address, when it is not the organisation's own.

    Example: "DPO, 1 quai des Exemples, 69002 Lyon"
    """
    form: Public[Url | None] = None
    """Web form."""
    account: Public[Text | None] = None
    """A place in the person's own account where this can be done.

    Example: "My profile, Privacy"
    """
    note: Public[Text | None] = None
    """What to know before using it: opening hours, languages.

    Example: Monday to Friday, 9:00 to 17:00
    """


class Person(Record):
    """Somebody named for a function: data protection officer, representative, contact at a client."""

    name: Public[Owed[Text] | None] = None
    """Name of the person or firm; the law does not require the name of a data protection officer.

    Example: Data protection officer of the Rivage group
    """
    organisation: Public[Name | None] = None
    """The firm, when the person is external.

    Example: Exemple Conseil
    """
    party: Public[PartyId | None] = None
    """The firm as a party of the register, with its contract.

    Example: exemple-conseil
    """
    mandate: Regulator[DocumentRef | None] = None
    """The written mandate (Art. 27(1)) or the service contract.

    Example: MANDATE-2024-01
    """
    since: Regulator[Date | None] = None
    """First day in the function."""
    email: Public[Owed[Email] | None] = None
    """E-mail address."""
    phone: Public[Owed[Phone] | None] = None
    """Telephone number with country code."""
    post: Public[Owed[Text | PostalAddress] | None] = None
    """Postal address.

    Example: "DPO, 1 quai des Exemples, 69002 Lyon"
    """
    form: Public[Url | None] = None
    """Web form."""
