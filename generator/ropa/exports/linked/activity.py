"""An activity of a controller as a record of DPCat, in terms of DPV 2.3."""

from ropa.exports.drafting import Draft
from ropa.exports.linked.terms import STATUSES, Node, classes, filled, label, said, text
from ropa.model.legal_basis import LegalBasis
from ropa.model.personal_data import SourceKind
from ropa.model.recipients import Recipient, Transfer
from ropa.model.retention import Retention
from ropa.register import Stated
from ropa.register.links import bases_of
from ropa.register.sensitivity import special_kinds
from ropa.site.holding import Holding
from ropa.site.recipients import countries, role_of
from ropa.site.transfers import destinations
from ropa.vocabulary.dpv import ROLES, SOURCES


def activity_node(draft: Draft, holding: Holding) -> Node:
    """Return what the register says of an activity; Article 30 asks for neither legal basis nor source."""
    value = holding.entry.value
    bases = [_basis(draft, basis.value) for item in holding.purposes for basis in bases_of(item)]
    life = value.lifecycle
    return filled(
        dpv__hasPurpose=[_purpose(draft, item) for item in holding.purposes],
        dpv__hasLegalBasis=_each_once(bases) if draft.whole else None,
        dpv__hasProcessing=_processing(draft, holding),
        dpv__hasPersonalData=[_category(draft, item) for item in holding.data],
        dpv__hasDataSubject=[
            {
                "@type": classes(draft, "dpv:DataSubject", "data-subjects", item.value.group),
                **label(draft, "data-subjects", item.value.group),
            }
            for item in holding.subjects
        ],
        dpv__hasDataSource=_sources(holding) if draft.whole else None,
        dpv__hasRecipient=[_recipient(draft, item.value) for item in holding.recipients],
        dpv__hasStorageCondition=[_period(draft, item.value) for item in holding.retention],
        dpv__hasTechnicalOrganisationalMeasure=_measures(draft, holding),
        dpv__hasActivityStatus={"@id": STATUSES[life.status]} if life and life.status in STATUSES else None,
        dct__created=_day(life.created) if life else None,
        dct__modified=_day(life.changed) if life else None,
    )


def _day(day: object) -> Node | None:
    return {"@value": day, "@type": "xsd:date"} if isinstance(day, str) else None


def _each_once(nodes: list[Node]) -> list[Node]:
    found: list[Node] = []
    for node in nodes:
        if node not in found:
            found.append(node)
    return found


def _basis(draft: Draft, basis: LegalBasis) -> Node:
    _, *own = classes(draft, "dpv:LegalBasis", "legal-bases", basis.basis)
    return {
        **({"@id": own[0]} if own else {}),
        "@type": "dpv:LegalBasis",
        **label(draft, "legal-bases", basis.basis),
    }


def _purpose(draft: Draft, item: Stated) -> Node:  # type: ignore[type-arg]  # a purpose
    bases = [_basis(draft, basis.value) for basis in bases_of(item)]
    lawful = _each_once(bases) if draft.whole else None
    return filled(_type="dpv:Purpose", dct__title=text(draft, item.value.title), dpv__hasLegalBasis=lawful)


def _category(draft: Draft, item: Stated) -> Node:  # type: ignore[type-arg]  # a category of data
    kinds = classes(draft, "dpv:PersonalData", "data-categories", item.value.category)
    special = ["dpv:SpecialCategoryPersonalData"] if special_kinds(draft.register, item.value) else []
    return {"@type": [*kinds, *special], **label(draft, "data-categories", item.value.category)}


def _sources(holding: Holding) -> list[Node]:
    """Return the sources; from the person where the register names none."""
    kinds = [item.value.kind for item in holding.sources] if holding.sources.items else [SourceKind.PERSON]
    own = ([SOURCES[kind]] if isinstance(kind, SourceKind) else [] for kind in kinds)
    return _each_once([{"@type": ["dpv:DataSource", *one]} for one in own])


def _recipient(draft: Draft, recipient: Recipient) -> Node:
    survey = draft.survey
    role = role_of(survey, recipient)
    own = [ROLES[role]] if role is not None and role in ROLES else []
    where = countries(survey, recipient)
    if recipient.party or recipient.organisation:
        collection = "parties" if recipient.party else "organisations"
        name: Node | None = said(draft, survey.names.plain(collection, recipient.party or recipient.organisation or ""))
    elif recipient.department is not None:
        name = text(draft, recipient.department)
    else:
        name = label(draft, "recipients", recipient.category).get("dct:title")
    return filled(
        _type=["dpv:Recipient", *own],
        dpv__hasName=name,
        dpv__hasCountry=[_country(draft, one, "dpv:Country") for one in where],
    )


def _country(draft: Draft, code: str, *kinds: str) -> Node:
    return {"@type": list(kinds), "dct:identifier": code, "dct:title": said(draft, draft.words.country(code))}


def _processing(draft: Draft, holding: Holding) -> list[Node]:
    """Return that data are processed, with the operations that are stated, and each transfer."""
    stated = [item.value.operations for item in holding.purposes]
    operations = [one for item in stated for one in draft.words.texts(item)]
    titles = [said(draft, one.striptags()) for one in dict.fromkeys(operations)]
    whole = filled(_type="dpv:Processing", dct__title=titles)
    return [whole, *(_transfer(draft, item.value) for item in holding.transfers)]


def _transfer(draft: Draft, transfer: Transfer) -> Node:
    tool = transfer.mechanism
    _, *own = classes(draft, "dpv:LegalBasis", "transfer-tools", tool)
    basis = {
        **({"@id": own[0]} if own else {}),
        "@type": ["dpv:LegalBasis", "dpv:DataTransferLegalBasis"],
        **label(draft, "transfer-tools", tool),
    }
    places = [_country(draft, one, "dpv:Location", "dpv:ThirdCountry") for one in destinations(transfer)]
    elsewhere = text(draft, transfer.international_organisation)
    if elsewhere:
        places.append({"@type": "dpv:Location", "dct:title": elsewhere})
    return filled(
        _type=["dpv:Processing", "dpv:Transfer"],
        dpv__hasLocation=places,
        dpv__hasLegalBasis=basis if isinstance(tool, str) else None,
    )


def _period(draft: Draft, retention: Retention) -> Node:
    length = retention.for_
    data = [label(draft, "data-categories", one)["dct:title"] for one in retention.data or ()]
    duration = {"@type": "dpv:TemporalDuration", "dct:extent": {"@value": length, "@type": "xsd:duration"}}
    return filled(
        _type="dpv:StorageCondition",
        dct__subject=data,
        dpv__hasDuration=duration if isinstance(length, str) else None,
    )


def _measures(draft: Draft, holding: Holding) -> list[Node]:
    found = []
    for item in holding.security if draft.seen("security") else ():
        entry = draft.register.measures.get(item.value.measure or "")
        kind = entry.value.kind if entry else None
        found.append(
            filled(
                _type=classes(draft, "dpv:TechnicalOrganisationalMeasure", "measures", kind),
                dct__title=text(draft, entry.value.name) if entry else None,
                dct__description=text(draft, item.value.description),
            )
        )
    return found
