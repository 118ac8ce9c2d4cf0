"""A policy as linked data: JSON-LD with terms of the W3C Data Privacy Vocabulary 2.3.

The context stands in the file, so that nothing has to be fetched to read it. Purposes have the addresses of their cards
on the page. A term that the vocabulary does not know is a concept of our own below one that it knows.
"""

from typing import Any

from ropa.model.contact import ContactPurpose
from ropa.model.facts import Todo
from ropa.model.notice import Article
from ropa.policy import contacts
from ropa.policy.addresses import address_of
from ropa.policy.complaint import authorities_of
from ropa.policy.desk import Desk
from ropa.policy.edition import Edition
from ropa.policy.entitlement import ELSEWHERE, entitlements
from ropa.policy.inline import plain
from ropa.policy.names import organisation_name, party_name
from ropa.policy.outputs.dpv_purpose import country, purpose_node, rights
from ropa.policy.outputs.dpv_terms import Terms
from ropa.policy.outputs.written import as_json, filled
from ropa.policy.public import Item, said
from ropa.policy.who import arrangements_of
from ropa.vocabulary.dpv import PREFIXES

Node = dict[str, Any]

VERSION = "https://w3id.org/dpv/2.3"
"""The release of the vocabulary whose terms are used."""
CONTEXT = {
    **PREFIXES,
    "dct": "http://purl.org/dc/terms/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "schema": "https://schema.org/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "ropa": "urn:ropa:term:",
}
NAMES = (
    "dpv:hasName",
    "dpv:hasAddress",
    "dpv:hasContact",
    "dpv:hasIdentifier",
    "dct:identifier",
    "dct:language",
    "schema:version",
)
"""Properties whose values are in no language."""
TERMS = ("dct:conformsTo", "dpv:hasNecessity", "skos:broader")
"""Properties whose values are names of terms."""


def context(language: str) -> Node:
    """Return the context: what the prefixes stand for, and the language of the words."""
    return {
        "@version": 1.1,
        "@language": language,
        **CONTEXT,
        **{name: {"@id": name, "@language": None} for name in NAMES},
        **{name: {"@id": name, "@type": "@id"} for name in TERMS},
        **{name: {"@id": name, "@type": "xsd:date"} for name in ("dct:issued", "dct:modified")},
    }


def linked_data(edition: Edition) -> bytes:
    """Return the policy as JSON-LD."""
    desk = edition.desk
    page = address_of(desk) or "index.html"
    terms = Terms(desk, page)
    notice = _notice(edition, terms)
    processes = [purpose_node(desk, terms, told) for told in desk.facts.purposes]
    organisations = [_organisation(desk, page, item) for item in desk.facts.controllers]
    graph = [notice, *organisations, *processes, *terms.concepts.values()]
    return as_json({"@context": context(desk.language), "@graph": graph})


def _notice(edition: Edition, terms: Terms) -> Node:
    desk, notice = edition.desk, edition.desk.notice
    page = terms.page
    names = [one.right.id for one in entitlements(desk)]
    names += [one.id for one in desk.law.rights() if one.id in ELSEWHERE]
    return filled(
        {
            "@id": page,
            "@type": list(_kinds(edition)),
            "dct:conformsTo": VERSION,
            "dct:title": plain(edition.page.title),
            "dct:language": desk.language,
            "schema:version": notice.version,
            "dct:issued": notice.effective,
            "dct:modified": notice.updated,
            "dpv:hasJurisdiction": country(desk, desk.law.country) if desk.law.country else None,
            "dpv:hasDataController": [{"@id": f"{page}#organisation-{one}"} for one in notice.controllers or ()],
            "dpv:hasJointDataControllers": [_joint(desk, page, name) for name in arrangements_of(desk)],
            "dpv:hasContact": plain(contacts.reach(desk, ContactPurpose.PRIVACY)),
            "dpv:hasAuthority": [
                {"@type": "dpv:DataProtectionAuthority", "dpv:hasName": plain(one.name)} for one in authorities_of(desk)
            ],
            "dpv:hasRight": rights(desk, terms, names),
            "dpv:hasProcess": [{"@id": f"{page}#{told.anchor}"} for told in desk.facts.purposes],
        }
    )


def _kinds(edition: Edition) -> tuple[str, ...]:
    articles = edition.desk.notice.articles or tuple(Article)
    layered = ("dpv:LayeredNotice",) if edition.page.glance is not None else ()
    of_law = {
        Article.ARTICLE_13: "eu-gdpr:DirectDataCollectionNotice",
        Article.ARTICLE_14: "eu-gdpr:IndirectDataCollectionNotice",
    }
    inside = "EU" in edition.desk.chain
    return ("dpv:PrivacyNotice", *layered, *(of_law[one] for one in articles if inside))


def _organisation(desk: Desk, page: str, item: Item[Any]) -> Node:
    value = item.value
    name = item.spot.record.rpartition("/")[2]
    address = value.address if value.address is not None and not isinstance(value.address, Todo) else None
    seat = value.country if isinstance(value.country, str) else getattr(address, "country", None)
    return filled(
        {
            "@id": f"{page}#organisation-{name}",
            "@type": "dpv:DataController",
            "dpv:hasName": plain(organisation_name(desk, name)),
            "dpv:hasAddress": contacts.address_line(desk, address, item.spot / "address") if address else "",
            "dpv:hasCountry": country(desk, seat) if seat else None,
            "dpv:hasIdentifier": [_identifier(desk, one) for one in said(value.identifiers, item.spot / "identifiers")],
            "dpv:hasContact": _ways(value),
            "dpv:hasDataProtectionOfficer": [
                _person(desk, one, "dpv:DataProtectionOfficer") for one in said(value.dpo, item.spot / "dpo")
            ],
            "dpv:hasRepresentative": _representatives(desk, item),
        }
    )


def _identifier(desk: Desk, item: Item[Any]) -> str:
    number = item.value.value if isinstance(item.value.value, str) else ""
    return f"{desk.label('identifiers', item.value.type or '')}: {number}"


def _ways(value: Any) -> list[str]:
    ways = (value.email, value.phone, getattr(value, "form", None))
    return [str(one) for one in ways if isinstance(one, str)]


def _person(desk: Desk, item: Item[Any], kind: str) -> Node:
    value = item.value
    firm = desk.facts.parties.get(value.party or "")
    name = desk.name(value.name, item.spot / "name") if isinstance(value.name, str | dict) else ""
    if not name and value.organisation is not None:
        name = desk.name(value.organisation, item.spot / "organisation")
    elif not name and firm is not None:
        name = party_name(desk, firm)
    return filled({"@type": kind, "dpv:hasName": plain(name), "dpv:hasContact": _ways(value)})


def _representatives(desk: Desk, item: Item[Any]) -> list[Node]:
    stated = item.value.representatives
    if stated is None:
        return []
    spot = item.spot / "representatives"
    found = [one for region in ("eu", "uk", "ch") for one in said(getattr(stated, region), spot / region)]
    return [_person(desk, one, "dpv:Representative") for one in found]


def _joint(desk: Desk, page: str, name: str) -> Node:
    item = desk.facts.arrangements[name]
    value, spot = item.value, item.spot
    members: list[Node] = [{"@id": f"{page}#organisation-{one}"} for one in value.organisations or ()]
    outside = [desk.facts.parties[one] for one in value.parties or () if one in desk.facts.parties]
    members += [{"@type": "dpv:DataController", "dpv:hasName": plain(party_name(desk, one))} for one in outside]
    essence = "" if value.essence is None else plain(desk.paragraphs(value.essence, spot / "essence", "joint-essence"))
    return filled(
        {
            "@type": "dpv:JointDataControllers",
            "dct:title": plain(desk.text(value.name, spot / "name")) if value.name is not None else "",
            "dct:description": essence,
            "dpv:hasDataController": members,
        }
    )
