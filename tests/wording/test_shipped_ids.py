"""Whatever a register or a pack can name has its words: ids of the model, the vocabularies and the law."""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

import pytest

from ropa.law import JURISDICTIONS, Right
from ropa.law.pack import load_pack
from ropa.model import (
    automation,
    contact,
    dpia,
    legal_basis,
    lifecycle,
    marketing,
    measure,
    notice,
    notice_change,
    notice_section,
    party,
    personal_data,
    recipients,
    retention,
    tracker,
)
from ropa.vocabulary import shipped
from ropa.wording.source import Catalogue

LABELS: Mapping[str, type[StrEnum]] = {
    "automated-kind": automation.AutomationKind,
    "change": notice_change.ChangeClass,
    "channel": marketing.MarketingChannel,
    "clause": notice_section.ClauseId,
    "commitment": notice.Commitment,
    "contact-purpose": contact.ContactPurpose,
    "contract-kind": party.ContractKind,
    "contract-stage": legal_basis.ContractStage,
    "decision-ground": automation.DecisionGround,
    "disposal": retention.Disposal,
    "dpia-criterion": dpia.DpiaCriterion,
    "dpia-decision": dpia.DpiaDecision,
    "interest-holder": legal_basis.InterestHolder,
    "marketing-mode": marketing.MarketingMode,
    "measure-nature": measure.Nature,
    "measure-status": measure.MeasureStatus,
    "obligation-kind": personal_data.Obligation,
    "recipient-role": party.Role,
    "recognised-interest": legal_basis.RecognisedInterest,
    "residual-risk": dpia.ResidualRisk,
    "retention-bound": retention.Bound,
    "scale": personal_data.Scale,
    "section": notice_section.SectionId,
    "source-kind": personal_data.SourceKind,
    "status": lifecycle.Status,
    "subprocessing": party.SubProcessing,
    "tracker-consent": tracker.TrackerConsent,
    "tracker-kind": tracker.TrackerKind,
    "transfer-direction": recipients.TransferDirection,
}

SENTENCES: Mapping[str, type[StrEnum]] = {
    "automated-ground": automation.DecisionGround,
    "automated-special": automation.SpecialDecisionGround,
    "basis-contract": legal_basis.ContractStage,
    "marketing-condition": marketing.MarketingMode,
    "obligation": personal_data.Obligation,
    "recipients": party.Role,
    "retention-then": retention.Disposal,
    "source": personal_data.SourceKind,
    "source-short": personal_data.SourceKind,
}


def _missing(catalogue: Catalogue, keys: Iterable[str]) -> list[str]:
    return sorted(set(keys) - catalogue.keys())


def _rights() -> Iterator[Right]:
    for jurisdiction in JURISDICTIONS:
        for statement in load_pack(jurisdiction).sections.get(Right, ()):
            if isinstance(statement.fact, Right):
                yield statement.fact


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_values_of_the_model(catalogues: Mapping[str, Catalogue], language: str) -> None:
    keys = [f"{prefix}-{value}" for table in (LABELS, SENTENCES) for prefix, enum in table.items() for value in enum]
    assert _missing(catalogues[language], keys) == []


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_sections_and_commitments(catalogues: Mapping[str, Catalogue], language: str) -> None:
    sections = [f"section-{section}-{part}" for section in notice_section.SectionId for part in ("question", "intro")]
    commitments = [f"commitment-{commitment}-name" for commitment in notice.Commitment]
    assert _missing(catalogues[language], [*sections, *commitments]) == []


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_terms_of_the_law(catalogues: Mapping[str, Catalogue], language: str) -> None:
    prefixes = {"basis": "legal-bases", "special": "special-grounds", "transfer": "transfer-tools"}
    keys = [f"{prefix}-{term.id}" for prefix, name in prefixes.items() for term in shipped(name)]
    assert _missing(catalogues[language], keys) == []


@pytest.mark.parametrize("language", ["en", "fr", "nl", "de"])
def test_rights_of_every_pack(catalogues: Mapping[str, Catalogue], language: str) -> None:
    rights = list(_rights())
    names = [f"right-{right.id}{part}" for right in rights for part in ("", "-short", "-meaning")]
    conditions = [f"right-{right.id}-{condition}" for right in rights for condition in right.conditions.values()]
    assert _missing(catalogues[language], [*names, *conditions]) == []
    assert len(set(names)) > 30
