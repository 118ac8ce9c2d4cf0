"""Ids are found in as few packs as the question needs."""

import pytest

from ropa.law import Authority, KnownIds, Right, Statute, known
from ropa.law.pack import Pack, load_pack
from ropa.law.provenance import Fact


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packs that were asked for, in order."""
    asked: list[str] = []

    def noted(jurisdiction: str) -> Pack:
        asked.append(jurisdiction)
        return load_pack(jurisdiction)

    monkeypatch.setattr(known, "load_pack", noted)
    return asked


@pytest.mark.parametrize(
    ("kind", "likely", "fact_id", "packs"),
    [
        (Authority, ("FR",), "es-aepd", ["ES"]),
        (Authority, ("FR",), "eui-edps", ["EUI"]),
        (Statute, ("FR",), "gdpr", ["FR", "EU"]),
        (Statute, ("XX", "UK"), "dpa-2018", ["UK"]),
        (Right, (), "access", ["EU"]),
        (Right, ("FR", "CH"), "data-release", ["FR", "CH"]),
    ],
)
def test_a_known_id_is_found_early(
    read: list[str], kind: type[Fact], likely: tuple[str, ...], fact_id: str, packs: list[str]
) -> None:
    assert fact_id in KnownIds(kind, likely)
    assert read == packs


def test_an_unknown_id_is_looked_for_everywhere_once(read: list[str]) -> None:
    authorities = KnownIds(Authority, ("FR",))
    assert "fr-cnli" not in authorities
    assert "fr-cnli" not in authorities
    assert (read[:2], len(read), len(set(read))) == (["FR", "EU"], 34, 34)


def test_all_ids_are_listed_once_and_sorted() -> None:
    ids = list(KnownIds(Right))
    assert ids == sorted(set(ids))
    assert {"access", "post-mortem", "data-release", "complaint-to-controller"} <= set(ids)
    assert len(KnownIds(Right)) == len(ids)


def test_what_a_pack_only_strikes_out_is_not_in_it(read: list[str]) -> None:
    assert "gdpr" in KnownIds(Statute, ("EUI",))
    assert read == ["EUI", "EU"]
