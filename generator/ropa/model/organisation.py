"""The organisations that keep the register: controllers, processors, or both."""

from typing import Annotated

from ropa.model.base import ID, Internal, Public, Record, Ref, Regulator
from ropa.model.contact import Address, Contact, Person
from ropa.model.facts import Fact, Owed
from ropa.model.ids import OrganisationId, PartyId
from ropa.model.scope import Jurisdiction, Scoped
from ropa.model.text import Country, Currency, Date, Email, Name, Paragraphs, Phone, Sentence, Text, Texts, Url


class Identifier(Scoped):
    """A number under which an organisation is registered."""

    type: Public[Annotated[str, ID, Ref("identifiers")] | None] = None
    """Kind of number, from the vocabulary of identifiers.

    Example: siren
    """
    value: Public[Owed[Sentence] | None] = None
    """The number, as text.

    Example: "100 000 017"
    """
    register: Public[Name | None] = None
    """The register, court or city that gave it.

    Example: Lyon
    """


class Capital(Record):
    """Share capital."""

    amount: Public[int]
    """Amount in whole units of the currency.

    Example: 50000
    """
    currency: Public[Currency]
    """Currency, ISO 4217.

    Example: EUR
    """


class Establishment(Record):
    """A place of business other than the registered office."""

    name: Public[Name | None] = None
    """What the place is called.

    Example: Sale room
    """
    address: Public[Address | None] = None
    """Where it is."""
    identifiers: Public[tuple[Identifier, ...] | None] = None
    """Numbers under which this place is registered."""


class DataProtectionOfficer(Person):
    """The data protection officer (Art. 37-39)."""

    external: Public[bool | None] = None
    """Whether the function is held under a service contract (Art. 37(6)).

    Example: false
    """
    designated: Internal[Date | None] = None
    """Day of designation."""
    notified: Internal[Date | None] = None
    """Day on which the authority was told (Art. 37(7))."""


class Representatives(Record):
    """Representatives of an organisation that is not established where the persons are (Art. 27)."""

    eu: Public[Fact[Person] | None] = None
    """Representative in the European Union."""
    uk: Public[Fact[Person] | None] = None
    """Representative in the United Kingdom."""
    ch: Public[Fact[Person] | None] = None
    """Representative in Switzerland."""


class OwnAuthority(Record):
    """A supervisory authority that the jurisdiction packs do not know."""

    name: Public[Name]
    """Its name.

    Example: Kantonale Datenschutzbeauftragte
    """
    address: Public[Address | None] = None
    """Postal address."""
    phone: Public[Phone | None] = None
    """Telephone number."""
    email: Public[Email | None] = None
    """E-mail address."""
    web: Public[Url | None] = None
    """Website."""
    complaint: Public[Url | None] = None
    """Where complaints are lodged."""


class Owner(Record):
    """An owner or member of an organisation."""

    organisation: Regulator[OrganisationId | None] = None
    """An own organisation.

    Example: sainte-aude
    """
    party: Regulator[PartyId | None] = None
    """A party outside.

    Example: example-holding
    """
    share: Regulator[Text | None] = None
    """Its share or role.

    Example: "51 %"
    """


class RequestHandling(Record):
    """How requests to exercise a right are handled."""

    identity: Public[Text | None] = None
    """What a person shows to prove who they are. A policy says before it that proof is asked for only in case of
    reasonable doubt, so there is no need to say that here.

    Example: On a copy of an identity card, please cover the photograph and the number.
    """
    deadline: Public[Text | None] = None
    """Time to answer, when it is shorter than the law's.

    Example: We answer within two weeks.
    """
    second_instance: Public[Text | None] = None
    """Whom to turn to inside the organisation when the answer does not satisfy.

    Example: "Mediator of the group, mediator@rivage.example"
    """


class Organisation(Record):
    """A legal entity that keeps the register."""

    name: Public[Owed[Sentence] | None] = None
    """Legal name, one spelling everywhere.

    Example: Rivage Services
    """
    trade_names: Public[tuple[Sentence, ...] | None] = None
    """Names under which it is known.

    Example: [Rivage Dépannage]
    """
    legal_form: Public[Owed[Text] | None] = None
    """Legal form.

    Example: {en: simplified joint-stock company, fr: société par actions simplifiée}
    """
    capital: Public[Owed[Capital] | None] = None
    """Share capital, where the law wants it stated."""
    activity: Public[Text | None] = None
    """What the organisation does, in a few words.

    Example: vehicle assistance
    """
    identifiers: Public[Fact[tuple[Identifier, ...]] | None] = None
    """Numbers under which it is registered."""
    address: Public[Owed[Address] | None] = None
    """Registered office."""
    country: Public[Owed[Country] | None] = None
    """Country of establishment; that of the address when left out."""
    establishments: Public[tuple[Establishment, ...] | None] = None
    """Other places of business."""
    email: Public[Owed[Email] | None] = None
    """General e-mail address."""
    phone: Public[Owed[Phone] | None] = None
    """General telephone number."""
    website: Public[Url | None] = None
    """Main website."""
    contacts: Public[tuple[Contact, ...] | None] = None
    """Ways to reach it, by purpose: rights, marketing, complaints."""
    requests: Public[RequestHandling | None] = None
    """How requests to exercise a right are handled."""
    dpo: Public[Fact[DataProtectionOfficer] | None] = None
    """Data protection officer, or `none` with the reason why none is required."""
    representatives: Public[Representatives | None] = None
    """Representatives in the EU, the UK and Switzerland."""
    jurisdictions: Public[tuple[Jurisdiction, ...] | None] = None
    """Laws under which it acts.

    Example: [FR]
    """
    authority: Public[Owed[Annotated[str, ID, Ref("authorities")] | OwnAuthority] | None] = None
    """Supervisory authority: from the jurisdiction packs, or described here; that of the jurisdiction when left out.

    Example: cnil
    """
    controller_when: Public[Text | None] = None
    """When a person deals with this entity rather than with another of the group.

    Example: you have a vehicle maintenance contract
    """
    processor: Regulator[bool | None] = None
    """Whether it also works as a processor for others (then it has engagements).

    Example: false
    """
    processor_notice: Public[Text | None] = None
    """What persons are told where it acts as a processor for others.

    Example: The contract conditions say for whom we act.
    """
    internal_access: Public[Paragraphs | None] = None
    """Who inside may see personal data, and how that is authorised.

    Example: Only staff with an express authorisation see your data.
    """
    public_authority: Regulator[bool | None] = None
    """Whether it is a public authority or body (Art. 37(1)(a), 6(1) last sentence).

    Example: false
    """
    staff: Regulator[int | None] = None
    """Number of persons employed (Art. 30(5)).

    Example: 320
    """
    record_exemption: Regulator[Text | None] = None
    """Why the exemption of Art. 30(5) is claimed, if it is.

    Example: none of the three conditions applies
    """
    parent: Regulator[OrganisationId | None] = None
    """The organisation that owns it.

    Example: rivage-group
    """
    owners: Regulator[tuple[Owner, ...] | None] = None
    """Its owners or members, where there are several or outside ones."""
    departments: Internal[Texts | None] = None
    """Departments, in the order in which the register lists them.

    Example: [Claims, Sales]
    """
    notes: Internal[Paragraphs | None] = None
    """Remarks of the team.

    Example: name changed in 2024
    """
