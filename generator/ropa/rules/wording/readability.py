"""How hard a text is to read: its sentences, its syllables, its long words."""

import re

from ropa.expressions import expression
from ropa.rules.phrases.tongues import tongue
from ropa.values import Value

ENDS = expression(r"[.!?…;]+(?=\s|$)|\n\s*\n|\n\s*[-*•]\s")
"""A semicolon ends a sentence as well: what follows can be read by itself."""
ABBREVIATED = expression(
    r"\b(?:e\.g|i\.e|p\. ?ex|z\. ?b|d\. ?h|u\. ?a|bijv|etc|art|arts|no|nr|par|sec|cf|al|st|dr"
    r"|mr|mrs|ms|abs|buchst|vgl|bzw|ca|inkl"
    r"|para|ss|s|p|m)\.",
    re.IGNORECASE,
)
WORD = expression(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
VOWELS = {
    "en": expression(r"[aeiouy]+"),
    "fr": expression(r"[aeiouyàâäéèêëîïôöùûüœæ]+"),
    "de": expression(r"ei|ie|au|eu|äu|aa|ee|oo|[aeiouyäöü]"),
}
LINK = expression(r"\[([^\]]*)\]\([^)]*\)|https?://\S+|\S+@\S+")
LONG_WORD = 6


class Measure(Value):
    """What was counted in a text."""

    words: int
    longest: int
    """Words of the longest sentence."""
    mean: float
    """Words of a sentence on average."""
    score: float
    """Reading ease (more is easier), or for a language without a formula LIX (less is easier)."""
    formula: str


def measure(text: str, language: str) -> Measure | None:
    """Count a text; None when it has no words."""
    plain = ABBREVIATED.sub(lambda found: found[0].replace(".", ""), LINK.sub(r"\1", text))
    sentences = [found for part in ENDS.split(plain) if (found := WORD.findall(part or ""))]
    words = [word.lower() for sentence in sentences for word in sentence]
    if not words:
        return None
    mean = len(words) / len(sentences)
    score, formula = _score(words, mean, tongue(language))
    return Measure(len(words), max(map(len, sentences)), mean, score, formula)


def _score(words: list[str], mean: float, language: str) -> tuple[float, str]:
    syllables = sum(_syllables(word, language) for word in words) / len(words)
    if language == "en":
        return 206.835 - 1.015 * mean - 84.6 * syllables, "Flesch"
    if language == "fr":
        return 207 - 1.015 * mean - 73.6 * syllables, "Kandel-Moles"
    if language == "de":
        return 180 - mean - 58.5 * syllables, "Amstad"
    return mean + 100 * sum(len(word) > LONG_WORD for word in words) / len(words), "LIX"


def _syllables(word: str, language: str) -> int:
    """Count groups of vowels; a mute e at the end counts nothing in English and French."""
    vowels = VOWELS.get(language)
    if vowels is None:
        return 1
    mute = {"en": r"(?<![aeiouyl])e(?:s|d)?$", "fr": r"(?<=[^aeiouyé])e(?:s|nt)?$"}.get(language)
    counted = re.sub(mute, "", word) if mute and len(word) > 3 else word  # noqa: PLR2004  a word such as `the` keeps its e
    return max(1, len(vowels.findall(counted)))
