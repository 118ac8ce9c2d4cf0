"""When a record is due."""

from datetime import date

import pytest

from ropa.model.lifecycle import Lifecycle, Status
from ropa.register.reviews import later, never_reviewed, next_review


@pytest.mark.parametrize(
    ("day", "period", "found"),
    [
        ("2025-11-22", "P1Y", "2026-11-22"),
        ("2024-02-29", "P1Y", "2025-02-28"),
        ("2025-01-31", "P1M", "2025-02-28"),
        ("2025-12-15", "P18M", "2027-06-15"),
        ("2025-12-15", "P2W", "2025-12-29"),
        ("2025-12-15", "P1Y2M3D", "2027-02-18"),
        ("2025-12-15", "PT24H", "2025-12-15"),
        ("2025-12-15", "P9999Y", "9999-12-31"),
    ],
)
def test_later(day: str, period: str, found: str) -> None:
    assert later(date.fromisoformat(day), period) == date.fromisoformat(found)


def test_the_record_s_own_interval_counts_first() -> None:
    reviewed = Lifecycle(last_review="2026-01-01", review_every="P6M")
    assert next_review(reviewed, "P2Y") == date(2026, 7, 1)
    assert next_review(Lifecycle(last_review="2026-01-01"), "P2Y") == date(2028, 1, 1)
    assert next_review(Lifecycle(last_review="2026-01-01"), None) == date(2027, 1, 1)


def test_what_is_over_is_not_reviewed() -> None:
    assert next_review(Lifecycle(last_review="2020-01-01", status=Status.ENDED), None) is None
    assert not never_reviewed(Lifecycle(status=Status.ENDED))
    assert not never_reviewed(Lifecycle(status=Status.PLANNED))
    assert never_reviewed(None)
