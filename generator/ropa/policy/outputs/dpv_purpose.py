"""One purpose as linked data: everything that hangs on it, joined as on its card."""

from collections.abc import Iterable, Iterator
from typing import Any

from ropa.model.automation import AutomationKind
from ropa.model.facts import Todo
from ropa.model.legal_basis import InterestHolder
from ropa.model.personal_data import Obligation, SourceKind
from ropa.policy import basis, periods
from ropa.policy.automation import decision
from ropa.policy.categories import category_items
from ropa.policy.crossing import crosses, destinations, safeguard
from ropa.policy.desk import Desk
from ropa.policy.entitlement import rights_of
from ropa.policy.facts import Told
from ropa.policy.inline import plain, spaced
from ropa.policy.names import countries_of, recipient_name, role_of
from ropa.policy.origins import accessible, source_words
from ropa.policy.outputs.dpv_terms import Terms
from ropa.policy.outputs.written import filled
from ropa.policy.public import Item, said
from ropa.vocabulary.dpv import ROLES, SOURCES

Node = dict[str, Any]

STAGES = {"performance": "eu-gdpr:A6-1-b-contract-performance", "steps-before": "eu-gdpr:A6-1-b-enter-into-contract"}
HOLDERS = {None: "eu-gdpr:A6-1-f-controller", InterestHolder.CONTROLLER: "eu-gdpr:A6-1-f-controller"}
RIGHTS = {
    "access": "eu-gdpr:A15",
    "rectification": "eu-gdpr:A16",
    "erasure": "eu-gdpr:A17",
    "restriction": "eu-gdpr:A18",
    "portability": "eu-gdpr:A20",
    "object": "eu-gdpr:A21",
    "object-marketing": "eu-gdpr:A21",
    "object-research": "eu-gdpr:A21",
    "withdraw-consent": "eu-gdpr:A7-3",
    "human-intervention": "eu-gdpr:A22",
    "complaint": "eu-gdpr:A77",
}


def purpose_node(desk: Desk, terms: Terms, told: Told) -> Node:
    """Return a purpose with its data, persons, grounds, recipients, periods and rights."""
    return filled(
        {
            "@id": f"{terms.page}#{told.anchor}",
            "@type": ["dpv:Process", "dpv:PersonalDataHandling"],
            "dpv:hasPurpose": _purpose(desk, told),
            "dpv:hasDataController": [
                {"@id": f"{terms.page}#organisation-{one.value.organisation}"} for one in told.controllers
            ],
            "dpv:hasLegalBasis": [*_bases(desk, terms, told), *_grounds(desk, terms, told)],
            "dpv:hasDataSubject": [_persons(desk, terms, item) for item in told.subjects],
            "dpv:hasPersonalData": list(_categories(desk, terms, told)),
            "dpv:hasDataSource": list(_sources(desk, told)),
            "dpv:hasRecipient": [_recipient(desk, terms, item) for item in told.recipients],
            "dpv:hasStorageCondition": [_storage(desk, terms, item) for item in told.retention],
            "dpv:hasProcessing": list(_automated(desk, told)),
            "dpv:hasRight": rights(desk, terms, [one.id for one in rights_of(desk, told)]),
            "dpv:hasProcess": [_transfer(desk, terms, item) for item in told.transfers if crosses(desk, item)],
        }
    )


def rights(desk: Desk, terms: Terms, names: Iterable[str]) -> list[Node]:
    """Return rights, each once: the term of the GDPR, or a concept of our own where another law gives the right."""
    return [{"@id": one} for one in dict.fromkeys(_right(desk, terms, name) for name in names)]


def _right(desk: Desk, terms: Terms, name: str) -> str:
    if name in RIGHTS and "EU" in desk.chain:
        return RIGHTS[name]
    address = f"ropa:rights:{name}"
    label = plain(desk.say(f"right-{name}"))
    terms.concepts[address] = {
        "@id": address,
        "@type": "skos:Concept",
        "skos:prefLabel": label,
        "skos:broader": "dpv:DataSubjectRight",
    }
    return address


def country(desk: Desk, code: str, kind: str = "dpv:Country") -> Node:
    """Return a country by its code, with its name."""
    return {"@type": kind, "dct:identifier": code, "dct:title": desk.country(code)}


def _purpose(desk: Desk, told: Told) -> Node:
    value, spot = told.purpose.value, told.purpose.spot
    marketing = said(value.marketing, spot / "marketing").items
    described = plain(desk.paragraphs(value.description, spot / "description")) if value.description else ""
    return filled(
        {
            "@type": ["dpv:Purpose", "dpv:DirectMarketing"] if marketing else "dpv:Purpose",
            "dct:title": plain(desk.owed(value.title, spot / "title", "card-purpose")),
            "dct:description": described,
        }
    )


def _bases(desk: Desk, terms: Terms, told: Told) -> Iterator[Node]:
    several = len(told.bases.items) > 1
    for item in told.bases:
        name = item.value.basis
        if isinstance(name, str):
            words = plain(spaced(basis.reason(desk, item, several=several)))
            yield {"@type": _basis_term(desk, terms, item, name), "dct:description": words}


def _basis_term(desk: Desk, terms: Terms, item: Item[Any], name: str) -> str:
    if "EU" in desk.chain and name == "contract" and item.value.stage is not None:
        return STAGES[item.value.stage]
    if "EU" in desk.chain and name == "legitimate-interests":
        return HOLDERS.get(item.value.holder, "eu-gdpr:A6-1-f-third-party")
    return terms.term("legal-bases", name)


def _grounds(desk: Desk, terms: Terms, told: Told) -> Iterator[Node]:
    for item in said(told.purpose.value.special_ground, told.purpose.spot / "special_ground"):
        if isinstance(item.value.condition, str):
            words = plain(spaced(basis.ground(desk, item)))
            yield {"@type": terms.term("special-grounds", item.value.condition), "dct:description": words}
    for words in basis.criminal(desk, told):
        yield {"@type": "dpv:LegalBasis", "dct:description": plain(words)}


def _persons(desk: Desk, terms: Terms, item: Item[Any]) -> Node:
    described = item.value.description
    words = (
        desk.text(described, item.spot / "description") if described else desk.label("data-subjects", item.value.group)
    )
    return {"@type": terms.term("data-subjects", item.value.group), "dct:title": plain(words)}


def _categories(desk: Desk, terms: Terms, told: Told) -> Iterator[Node]:
    for item in told.data:
        category = item.value.category
        if not isinstance(category, str):
            continue
        kinds = [terms.term("data-categories", category)]
        special = basis.special_kinds(desk, item.value)
        if special:
            kinds.append("dpv:SpecialCategoryPersonalData")
        if basis.is_criminal(desk, item.value):
            kinds.append("pd:Criminal")
        yield filled(
            {
                "@type": list(dict.fromkeys(kinds)),
                "dct:title": desk.label("data-categories", category),
                "dct:description": plain(desk.join(category_items(desk, item))),
                **_necessity(desk, item),
            }
        )


def _necessity(desk: Desk, item: Item[Any]) -> Node:
    required, consequence = item.value.required, item.value.consequence
    if required is None or isinstance(required, Todo):
        return {}
    made: Node = {"dpv:hasNecessity": "dpv:Optional" if required is Obligation.OPTIONAL else "dpv:Required"}
    if consequence is not None and not isinstance(consequence, Todo):
        words = plain(desk.text(consequence, item.spot / "consequence"))
        made["dpv:hasConsequence"] = {"@type": "dpv:Consequence", "dct:description": words}
    return made


def _sources(desk: Desk, told: Told) -> Iterator[Node]:
    for item in told.sources:
        if item.value.kind is None or isinstance(item.value.kind, Todo):
            continue
        outside = item.value.kind in (SourceKind.PARTY, SourceKind.OTHER_PERSON)
        openness = "dpv:PublicDataSource" if item.value.public else "dpv:NonPublicDataSource"
        kinds = [SOURCES[item.value.kind], *([openness] if outside else [])]
        words = plain(spaced([source_words(desk, item), accessible(desk, item)]))
        yield {"@type": kinds, "dct:description": words}


def _recipient(desk: Desk, terms: Terms, item: Item[Any]) -> Node:
    kinds = ["dpv:Recipient", ROLES.get(role_of(desk, item), "dpv:Recipient")]  # type: ignore[arg-type]  # None: no role
    party = desk.facts.parties.get(item.value.party or "")
    category = item.value.category or (party.value.category if party else None)
    if category is not None:
        kinds.append(terms.term("recipients", category))
    why = item.value.why
    return filled(
        {
            "@type": list(dict.fromkeys(kinds)),
            "dpv:hasName": plain(recipient_name(desk, item)),
            "dpv:hasCountry": [country(desk, code) for code in countries_of(desk, item)],
            "dct:description": plain(desk.text(why, item.spot / "why")) if why is not None else "",
        }
    )


def _storage(desk: Desk, terms: Terms, item: Item[Any]) -> Node:
    words = [*periods.phases(desk, item), *periods.limits(desk, item), *periods.condition(desk, item)]
    words.append(periods.ending(desk, item))
    of = [terms.term("data-categories", one) for one in item.value.data or ()]
    return filled(
        {
            "@type": ["dpv:StorageCondition", "dpv:StorageDuration"],
            "dpv:hasDuration": _duration(item.value),
            "dct:subject": [{"@id": one} for one in of],
            "dct:description": plain(spaced(words)),
        }
    )


def _duration(value: Any) -> Node:
    if isinstance(value.for_, str):
        return {
            "@type": "dpv:TemporalDuration",
            "dct:extent": {"@type": "xsd:duration", "@value": _in_days(value.for_)},
        }
    if value.until is not None:
        return {"@type": "dpv:UntilEventDuration"}
    return {"@type": "dpv:EndlessDuration" if value.unlimited is not None else "dpv:IndeterminateDuration"}


def _in_days(period: str) -> str:
    """Return a period as XML Schema writes it, which knows no weeks."""
    return f"P{7 * int(period[1:-1])}D" if period.endswith("W") else period


def _automated(desk: Desk, told: Told) -> Iterator[Node]:
    for item in told.automated:
        solely = item.value.kind is AutomationKind.SOLELY_AUTOMATED
        kind = "dpv:AutomatedDecisionMaking" if solely else "dpv:DecisionMaking"
        if item.value.kind is AutomationKind.PROFILING:
            kind = "eu-gdpr:Profiling" if "EU" in desk.chain else "dpv:Profiling"
        yield {"@type": kind, "dct:description": plain(spaced(decision(desk, item)))}


def _transfer(desk: Desk, terms: Terms, item: Item[Any]) -> Node:
    mechanism = item.value.mechanism
    tool = {} if not isinstance(mechanism, str) else {"@type": terms.term("transfer-tools", mechanism)}
    outside = [code for code in destinations(item) if code not in desk.law.border]
    return filled(
        {
            "@type": "dpv:Process",
            "dpv:hasProcessing": {"@id": "dpv:Transfer"},
            "dpv:hasRecipient": {
                "@type": "dpv:DataImporter",
                "dpv:hasName": plain(recipient_name(desk, item, "recipient")),
            },
            "dpv:hasThirdCountry": [country(desk, code, "dpv:ThirdCountry") for code in outside],
            "dpv:hasLegalBasis": {**tool, "dct:description": plain(spaced(safeguard(desk, item)))},
        }
    )
