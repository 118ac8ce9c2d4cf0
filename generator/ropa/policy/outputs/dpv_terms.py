"""Terms of the vocabularies as linked data: those of W3C DPV, and below them concepts of our own."""

import re
from dataclasses import dataclass, field
from typing import Any

from ropa.policy.desk import Desk
from ropa.policy.outputs.written import filled
from ropa.vocabulary import shipped

DPV_TERM = re.compile(r"(?:dpv|pd|eu-gdpr):[A-Za-z][A-Za-z0-9-]*")

CLASSES = {
    "data-categories": "dpv:PersonalData",
    "data-subjects": "dpv:DataSubject",
    "recipients": "dpv:Recipient",
    "legal-bases": "dpv:LegalBasis",
    "special-grounds": "dpv:LegalBasis",
    "transfer-tools": "dpv:LegalBasis",
}
"""Vocabulary -> the DPV class of its terms, below which a term stands that has no other."""

WITHOUT_EU = {
    "consent": "dpv:Consent",
    "contract": "dpv:Contract",
    "legal-obligation": "dpv:LegalObligation",
    "vital-interests": "dpv:VitalInterest",
    "public-task": "dpv:PublicInterest",
    "legitimate-interests": "dpv:LegitimateInterest",
}
"""Legal bases where the Union's law does not hold: what they are, without the provision of the GDPR."""


@dataclass(eq=False)
class Terms:
    """Gives the terms of one policy their names, and keeps the concepts that only we define."""

    desk: Desk
    page: str
    """The address of the policy, below which the register's own concepts have theirs."""
    concepts: dict[str, dict[str, Any]] = field(default_factory=dict)

    def term(self, vocabulary: str, name: str) -> str:
        """Return the name under which linked data know a term."""
        found = self.desk.facts.words.vocabulary(vocabulary).get(name)
        known = None if found is None else found.dpv
        if known is not None and DPV_TERM.fullmatch(known) and self._holds(known):
            return known
        if vocabulary == "legal-bases" and name in WITHOUT_EU:
            return WITHOUT_EU[name]
        return self._concept(vocabulary, name)

    def _holds(self, term: str) -> bool:
        """Tell whether a term fits the law of the policy: those of the GDPR do not outside the Union's law."""
        return not term.startswith("eu-gdpr:") or "EU" in self.desk.chain

    def _concept(self, vocabulary: str, name: str) -> str:
        own = name not in shipped(vocabulary)
        address = f"{self.page}#{vocabulary}-{name}" if own else f"ropa:{vocabulary}:{name}"
        if address not in self.concepts:
            self.concepts[address] = {}  # a term below itself ends here
            found = self.desk.facts.words.vocabulary(vocabulary).get(name)
            broader = None if found is None else found.parent
            self.concepts[address] = filled(
                {
                    "@id": address,
                    "@type": "skos:Concept",
                    "skos:prefLabel": self.desk.label(vocabulary, name),
                    "skos:broader": self.term(vocabulary, broader) if broader else CLASSES[vocabulary],
                }
            )
        return address
