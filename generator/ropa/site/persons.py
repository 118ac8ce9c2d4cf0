"""Organisations, persons and addresses: who somebody is and how they are reached."""

from typing import Any

from markupsafe import Markup

from ropa.law import jurisdiction_of
from ropa.model.contact import Address, Contact, Person
from ropa.model.facts import Todo
from ropa.model.organisation import Establishment, Organisation
from ropa.model.party import Party
from ropa.register import Entry
from ropa.site import cells
from ropa.site.survey import Survey

REPRESENTATIVES = ("eu", "uk", "ch")


def address(survey: Survey, where: Any) -> Markup:
    """Return a postal address, written as text or in parts; a gap; or nothing."""
    if where is None or isinstance(where, Todo):
        return survey.words.gap(where) if where else cells.NOTHING
    if not isinstance(where, Address):
        return survey.words.said(where)
    words = survey.words
    street, city, region = (words.named(name) if name else "" for name in (where.street, where.city, where.region))
    town = cells.spaced(cells.text(where.postcode or ""), cells.text(city))
    country = words.country(where.country) if where.country else ""
    return cells.address([part for part in (street, town, region, country) if part])


def reached(survey: Survey, who: Any) -> Markup:
    """Return how a contact, person, party or organisation is reached: e-mail, telephone, form."""
    words = survey.words
    parts = [words.gap(who.email) if isinstance(who.email, Todo) else cells.mail(who.email) if who.email else None]
    parts.append(words.gap(who.phone) if isinstance(who.phone, Todo) else cells.text(who.phone or ""))
    if isinstance(who, Contact | Person) and who.form:
        parts.append(cells.link(who.form, words.label("form")))
    if isinstance(who, Contact):
        parts.append(words.said(who.account))
    return cells.joined(part for part in parts if part)


def person(survey: Survey, who: Person | Contact) -> Markup:
    """Return a person or contact with everything that leads to them."""
    words = survey.words
    firm = words.named(who.organisation) if isinstance(who, Person) and who.organisation else cells.NOTHING
    if isinstance(who, Person) and who.party:
        firm = survey.names.name("parties", who.party)
    name = words.said(who.name) if who.name and not isinstance(who.name, Todo) else cells.NOTHING
    gap = words.gap(who.name) if isinstance(who.name, Todo) else cells.NOTHING
    note = words.said(who.note) if isinstance(who, Contact) else cells.NOTHING
    mandate = cells.NOTHING
    if isinstance(who, Person):
        papers = cells.joined((survey.law.document(who.mandate), words.day(who.since)))
        mandate = cells.labelled(words.label("mandate-colon"), papers)
    return cells.joined((name, gap, firm, reached(survey, who), address(survey, who.post), mandate, note))


def identifiers(survey: Survey, who: Organisation | Party | Establishment) -> Markup:
    """Return the numbers under which somebody is registered."""
    stated = who.identifiers
    if not isinstance(stated, tuple):
        return survey.words.fact(stated) if stated is not None else cells.NOTHING
    return cells.listed(
        cells.spaced(
            survey.words.term("identifiers", number.type) if number.type else cells.NOTHING,
            survey.words.gap(number.value) if isinstance(number.value, Todo) else cells.text(number.value or ""),
            survey.words.named(number.register) if number.register else cells.NOTHING,
            survey.words.scope(number),
        )
        for number in stated
    )


def form(survey: Survey, organisation: Organisation) -> Markup:
    """Return legal form and capital."""
    words, capital = survey.words, organisation.capital
    money = cells.NOTHING
    if isinstance(capital, Todo):
        money = words.gap(capital)
    elif capital is not None:
        money = cells.text(words.counted("capital-of", amount=words.money(capital.amount, capital.currency)))
    legal = organisation.legal_form
    named = words.said(legal)
    return cells.joined((named, money))


def officer(survey: Survey, who: Organisation | Party) -> Markup:
    """Return the data protection officer, an explicit none, a gap, or that nothing is said."""
    dpo = who.dpo
    if not isinstance(dpo, Person):
        return survey.words.fact(dpo)
    external = cells.tag(survey.words.label("external")) if getattr(dpo, "external", None) else cells.NOTHING
    return cells.spaced(person(survey, dpo), external)


def representatives(survey: Survey, who: Organisation | Party) -> Markup:
    """Return the representatives; nothing when the register names none."""
    stated = who.representatives
    if stated is None:
        return cells.NOTHING
    found = []
    for place in REPRESENTATIVES:
        fact = getattr(stated, place)
        if fact is not None:
            said = person(survey, fact) if isinstance(fact, Person) else survey.words.fact(fact)
            found.append(cells.labelled(survey.words.label(f"representative-{place}"), said))
    return cells.listed(found)


def contacts(survey: Survey, ways: tuple[Contact, ...] | None) -> Markup:
    """Return the ways to reach somebody, with what each is for."""
    found = []
    for way in ways or ():
        purposes = cells.joined(survey.words.value("contact-purpose", purpose) for purpose in way.for_ or ())
        found.append(cells.under(cells.spaced(person(survey, way), survey.words.scope(way)), purposes))
    return cells.listed(found)


def jurisdictions(entry: Entry[Organisation]) -> tuple[str, ...]:
    """Return the laws under which an organisation acts; that of its country when it states none."""
    organisation = entry.value
    if organisation.jurisdictions:
        return organisation.jurisdictions
    where = organisation.address
    country = organisation.country or (where.country if isinstance(where, Address) else None)
    found = jurisdiction_of(country) if isinstance(country, str) else None
    return (found,) if found else ()
