"""For each rule, slips in the example registers that it must notice."""

from tests.rules.seeds import (
    activities,
    automation,
    engagements,
    impact,
    legal_bases,
    national,
    notices,
    organisations,
    personal_data,
    purposes,
    recipients,
    retention,
    security,
    trackers,
    transfers,
    wording,
)
from tests.rules.seeds.reading import Plain, Seed, Seeds

SEEDS: dict[str, Seeds] = {
    **organisations.SEEDS,
    **activities.SEEDS,
    **purposes.SEEDS,
    **legal_bases.SEEDS,
    **personal_data.SEEDS,
    **recipients.SEEDS,
    **transfers.SEEDS,
    **retention.SEEDS,
    **security.SEEDS,
    **automation.SEEDS,
    **impact.SEEDS,
    **notices.SEEDS,
    **engagements.SEEDS,
    **national.SEEDS,
    **trackers.SEEDS,
    **wording.SEEDS,
}

__all__ = ["SEEDS", "Plain", "Seed", "Seeds"]
