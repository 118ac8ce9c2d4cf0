"""What the model calls things, in terms of the W3C Data Privacy Vocabulary, version 2.3.

Terms of the vocabularies carry their own (`Term.dpv`); these are values that are no terms.
"""

from collections.abc import Mapping

from ropa.model.party import Role
from ropa.model.personal_data import SourceKind

PREFIXES: Mapping[str, str] = {
    "dpv": "https://w3id.org/dpv#",
    "pd": "https://w3id.org/dpv/pd#",
    "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
}
"""Prefix of a term -> what it stands for; nothing is fetched to read a file with them."""

SOURCES: Mapping[SourceKind, str] = {
    SourceKind.PERSON: "dpv:DataSubjectDataSource",
    SourceKind.OBSERVED: "dpv:DataSubjectDataSource",
    SourceKind.DERIVED: "dpv:DataControllerDataSource",
    SourceKind.INTERNAL: "dpv:DataControllerDataSource",
    SourceKind.OTHER_PERSON: "dpv:ThirdPartyDataSource",
    SourceKind.PARTY: "dpv:ThirdPartyDataSource",
    SourceKind.PUBLIC: "dpv:PublicDataSource",
}

ROLES: Mapping[Role, str] = {
    Role.PROCESSOR: "dpv:DataProcessor",
    Role.JOINT_CONTROLLER: "dpv:DataController",
    Role.CONTROLLER: "dpv:DataController",
    Role.GROUP: "dpv:DataController",
    Role.PUBLIC_AUTHORITY: "dpv:Authority",
    Role.INTERNAL: "dpv:OrganisationalUnit",
}
