"""Whole files, byte for byte. `UPDATE=1` writes them anew; read the difference before keeping it."""

import json
import os
from pathlib import Path

import pytest

from ropa.policy import Publication, publish
from ropa.register import Register

GOLDEN = Path(__file__).parent / "golden"


EACH = (
    *("feed.atom", "fragment.html", "index.html", "policy.dpv.jsonld", "policy.json", "policy.md", "policy.tilt.json"),
    "policy.txt",
)
"""What every policy has in every language."""

PATHS = (
    *(f"privacy/{language}/{name}" for language in ("en", "fr") for name in ("index.html", "policy.md", "policy.txt")),
    *(f"by-basis/en/{name}" for name in ("index.html", "fragment.html", "policy.json", "policy.tilt.json")),
    "by-basis/en/policy.dpv.jsonld",
    "privacy/en/feed.atom",
    "privacy/cookies.json",
    "index.html",
)


@pytest.mark.parametrize("path", PATHS)
def test_file(published: Publication, path: str) -> None:
    file = GOLDEN / path.replace("/", "-")
    made = published.files[path]
    if file.suffix == ".json":  # one line as published, many to be read here
        made = f"{json.dumps(json.loads(made), indent=1, ensure_ascii=False)}\n".encode()
    if "UPDATE" in os.environ:
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(made)
    assert made.decode() == file.read_text(encoding="utf-8")


def test_files(published: Publication) -> None:
    assert published.obstacles == ()
    assert published.pages == 3
    assert list(published.files) == [
        *(f"by-basis/en/{name}" for name in EACH),
        "index.html",
        "policy-fragment.css",
        "policy.css",
        "privacy/cookies.json",
        *(f"privacy/{language}/{name}" for language in ("en", "fr") for name in EACH),
    ]


def test_the_same_register_gives_the_same_bytes(library: Register, published: Publication) -> None:
    assert publish(library, draft=False) == published


def test_unverified_law_is_named(published: Publication) -> None:
    assert "EU answering/answering: Regulation (EU) 2016/679" in published.unverified
    assert list(published.unverified) == sorted(set(published.unverified))
