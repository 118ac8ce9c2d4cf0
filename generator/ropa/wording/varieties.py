"""The words of a law that names things differently in the same language, such as the Swiss one in French and German."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import yaml

FILE = "varieties.yaml"


class Variety:
    """Words that stand for others wherever a law is told; without words, every text stays as it is."""

    def __init__(self, terms: Mapping[str, str]) -> None:
        """Take the words of the wording and what the law says for each."""
        forms = {form(word): form(own) for word, own in terms.items() for form in (_small, _large)} | dict(terms)
        self._own = MappingProxyType(forms)
        longest_first = sorted(forms, key=len, reverse=True)
        self._pattern = re.compile("|".join(map(re.escape, longest_first))) if forms else None

    def __bool__(self) -> bool:
        """Say whether it changes anything."""
        return self._pattern is not None

    def said(self, text: str) -> str:
        """Return a text in the words of the law."""
        return self._pattern.sub(lambda found: self._own[found[0]], text) if self._pattern else text


def load_variety(folder: Path, law: str, language: str) -> Variety:
    """Load the words of a law (the border by which the clauses know it) in a language, from the folder of wording."""
    return Variety(_read(folder / FILE).get(law, {}).get(language, {}))


@cache
def _read(file: Path) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return MappingProxyType(yaml.safe_load(file.read_text(encoding="utf-8")))


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _large(text: str) -> str:
    return text[:1].upper() + text[1:]
