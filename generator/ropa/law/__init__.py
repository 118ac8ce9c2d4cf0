"""The law as dated data: what holds in a jurisdiction on a day, and on what evidence."""

from ropa.law.authority import Authority, FormerName
from ropa.law.jurisdiction import Law, law_of
from ropa.law.known import KnownIds, KnownJurisdictions
from ropa.law.limits import Answering, ConsentAge, Duty, Exemption, Languages, Limit, MarketingRule, OptOutList
from ropa.law.national import NationalId, Restriction
from ropa.law.places import JURISDICTIONS, is_jurisdiction, jurisdiction_of, nation_of
from ropa.law.provenance import Fact, Localised, Names, Provenance, Status
from ropa.law.rights import Extent, Right
from ropa.law.statute import LegalBasis, SpecialGround, Statute
from ropa.law.transfers import Adequacy, Border, TransferTool

__all__ = [
    "JURISDICTIONS",
    "Adequacy",
    "Answering",
    "Authority",
    "Border",
    "ConsentAge",
    "Duty",
    "Exemption",
    "Extent",
    "Fact",
    "FormerName",
    "KnownIds",
    "KnownJurisdictions",
    "Languages",
    "Law",
    "LegalBasis",
    "Limit",
    "Localised",
    "MarketingRule",
    "Names",
    "NationalId",
    "OptOutList",
    "Provenance",
    "Restriction",
    "Right",
    "SpecialGround",
    "Status",
    "Statute",
    "TransferTool",
    "is_jurisdiction",
    "jurisdiction_of",
    "law_of",
    "nation_of",
]
