import csv
import io
from pathlib import Path

import pytest

from tests.vocabulary.term_files import everything

DPV = Path(__file__).parents[3] / "shared" / "data" / "dpv"
"""The W3C DPV 2.3 tables. They are not part of this project: only their identifiers are."""


def test_every_dpv_term_exists_in_dpv_2_3() -> None:
    if not DPV.is_dir():
        pytest.skip("NOT RUN: the crosswalk to W3C DPV 2.3 is compared only where ../shared/data/dpv is there")
    known = {
        f"{prefix}:{row['term']}"
        for prefix in ("dpv", "pd", "eu-gdpr")
        for row in csv.DictReader(io.StringIO((DPV / f"{prefix}.csv").read_text(encoding="utf-8")))
    }
    unknown = {
        f"{name}/{term['id']}": term["dpv"]
        for name, term in everything()
        if term.get("dpv", "dpv:Purpose") not in known
    }
    assert unknown == {}


def test_terms_without_dpv_are_the_known_ones() -> None:
    """DPV has no term for these; whoever adds one to a term file takes it off this list."""
    missing: dict[str, list[str]] = {}
    for name, term in everything():
        if "dpv" not in term:
            missing.setdefault(name, []).append(term["id"])
    expected = Path(__file__).with_name("without_dpv.txt").read_text(encoding="utf-8")
    assert "".join(f"{name}: {' '.join(ids)}\n" for name, ids in missing.items()) == expected
