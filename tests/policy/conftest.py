"""The register of a small library, its policies, and the same with one edit."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from ropa.policy import Publication, publish
from ropa.register import Register
from tests.policy.library import load

Edit = Callable[..., Publication]


@pytest.fixture(scope="session")
def library() -> Register:
    return load()


@pytest.fixture(scope="session")
def published(library: Register) -> Publication:
    return publish(library, draft=False)


@pytest.fixture
def edit(tmp_path: Path) -> Edit:
    """Publish the register with one text of one file replaced and files added; the text must be there once."""

    def edited(
        file: str, old: str, new: str, *, draft: bool = False, added: Mapping[str, str] = MappingProxyType({})
    ) -> Publication:
        root = tmp_path / "register"
        shutil.copytree(Path(__file__).parent / "fixture_register", root, dirs_exist_ok=True)
        text = (root / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} holds the text {text.count(old)} times: {old}"
        (root / file).write_text(text.replace(old, new), encoding="utf-8")
        for name, content in added.items():
            (root / name).write_text(content, encoding="utf-8")
        return publish(load(root), draft=draft)

    return edited
