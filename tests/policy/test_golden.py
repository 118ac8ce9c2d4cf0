"""A whole page, byte for byte. `UPDATE=1` writes it anew; read the difference before keeping it."""

import os
from pathlib import Path

import pytest

from ropa.policy import Publication, publish
from ropa.register import Register

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    "path", ["privacy/en/index.html", "privacy/fr/index.html", "by-basis/en/index.html", "index.html"]
)
def test_page(published: Publication, path: str) -> None:
    file = GOLDEN / path.replace("/", "-")
    if "UPDATE" in os.environ:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(published.files[path])
    assert published.files[path].decode() == file.read_text(encoding="utf-8")


def test_files(published: Publication) -> None:
    assert published.obstacles == ()
    assert published.pages == 3
    assert list(published.files) == [
        "by-basis/en/index.html",
        "index.html",
        "policy.css",
        "privacy/en/index.html",
        "privacy/fr/index.html",
    ]


def test_the_same_register_gives_the_same_bytes(library: Register, published: Publication) -> None:
    assert publish(library, draft=False) == published


def test_unverified_law_is_named(published: Publication) -> None:
    assert "EU answering/answering: Regulation (EU) 2016/679" in published.unverified
    assert list(published.unverified) == sorted(set(published.unverified))
