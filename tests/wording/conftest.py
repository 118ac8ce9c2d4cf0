"""The shipped catalogues, loaded once."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from ropa.wording.catalogue import Wording, load_wording
from ropa.wording.source import Catalogue, read_folder

SHIPPED = Path(__file__).parents[2] / "site_templates" / "wording"
LANGUAGES = ("en", "fr", "nl", "de")


@pytest.fixture(scope="session")
def shipped() -> Path:
    return SHIPPED


@pytest.fixture(scope="session")
def wording() -> Mapping[str, Wording]:
    return load_wording(SHIPPED, LANGUAGES)


@pytest.fixture(scope="session")
def catalogues() -> Mapping[str, Catalogue]:
    return {language: read_folder(SHIPPED / language) for language in LANGUAGES}
