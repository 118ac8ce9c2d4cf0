"""The site of a small library, built once."""

import pytest

from ropa.checking import Checked
from ropa.site.page import Site
from tests.site.library import built, checked


@pytest.fixture(scope="session")
def library() -> Checked:
    return checked()


@pytest.fixture(scope="session")
def site(library: Checked) -> Site:
    return built(library)


@pytest.fixture(scope="session")
def french(library: Checked) -> Site:
    return built(library, "fr")
