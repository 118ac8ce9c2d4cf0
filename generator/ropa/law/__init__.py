"""The law as dated data: what holds in a jurisdiction on a day, and on what evidence."""

from ropa.law.authority import Authority, FormerName
from ropa.law.jurisdiction import JURISDICTIONS, Law, jurisdiction_of, law_of
from ropa.law.known import KnownIds
from ropa.law.limits import Answering, ConsentAge, Duty, Exemption, Languages, Limit, MarketingRule, OptOutList
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
    "Languages",
    "Law",
    "LegalBasis",
    "Limit",
    "Localised",
    "MarketingRule",
    "Names",
    "OptOutList",
    "Provenance",
    "Right",
    "SpecialGround",
    "Status",
    "Statute",
    "TransferTool",
    "jurisdiction_of",
    "law_of",
]
