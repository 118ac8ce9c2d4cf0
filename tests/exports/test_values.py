"""Value by value: whatever words an example register holds that an audience may see stand in what is handed over."""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ropa.exports import FORMATS, Audience
from ropa.model.base import Record, fields_of
from ropa.register import Register
from ropa.register.audience import reason_left_out, sees
from ropa.register.load import load_register
from tests.exports.library import EXAMPLE, made, register
from tests.exports.reading_back import everything, table
from tests.hostile.payloads import Rota
from tests.hostile.planting import Planter, plant
from tests.policy.test_leaks import takes_words
from tests.registers import DAY
from tests.site.library import FIXTURE

REGISTERS = (EXAMPLE, *sorted(path.parent for path in EXAMPLE.parent.glob("examples/*/register.yaml")))
SET_IN_TYPE = {"Citation.article", "Transfer.decision"}
"""What is printed in another form: `L561-5` as `L. 561-5`, and `(EU) 2023/1795` in French as `(UE) 2023/1795`."""
PAPER = re.compile(r"\*\*|(?<!\w)\*|\*(?!\w)|^\s*[-*] |^\d+\. ", re.MULTILINE)
"""Signs of emphasis and of lists in paragraphs."""
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
SIGNS = str.maketrans(
    "\N{RIGHT SINGLE QUOTATION MARK}",
    "'",
    '\N{BULLET}"«»\N{WORD JOINER}\N{LEFT DOUBLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}',
)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text.translate(SIGNS))


def said(value: Any, audience: Audience, languages: tuple[str, ...], path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the words of a record that an audience may see, each with its field; of several languages the first."""
    if isinstance(value, Record):
        for field in fields_of(type(value)):
            if field.name in value.__dict__ and sees(audience, type(value), field.name):
                free = takes_words(field.type) or "https?" in repr(field.type)
                inside = value.__dict__[field.name]
                if not isinstance(inside, str) or free or field.key == "article":
                    yield from said(inside, audience, languages, f"{type(value).__name__}.{field.name}")
    elif isinstance(value, tuple):
        for part in value:
            yield from said(part, audience, languages, path)
    elif isinstance(value, Mapping):
        spoken = next((code for code in languages if code in value), None)
        yield from said(value[spoken] if spoken else tuple(value.values()), audience, languages, path)
    elif type(value) is str and " " in value:
        yield path, value


def lacking(of: Register, audience: Audience, text: str, language: str) -> dict[str, list[str]]:
    """The words that are not in a text, by field."""
    languages = tuple(dict.fromkeys((language, of.default_language)))
    found: dict[str, list[str]] = {}
    for collection, entries in of.collections.items():
        for entry in entries.values() if collection != "notices" else ():
            if collection in {"activities", "engagements"} and reason_left_out(of, entry.value, audience):
                continue
            for path, words in said(entry.value, audience, languages):
                lines = [line for line in words.splitlines() if line.strip()]
                bare = [LINK.sub(r"\1", PAPER.sub("", line)) for line in lines]
                if any(
                    squeezed(one) not in text and squeezed(two) not in text
                    for one, two in zip(lines, bare, strict=True)
                ):
                    found.setdefault(path, []).append(words)
    return found


@cache
def example(root: Path) -> Register:
    return register(root)


@pytest.mark.parametrize("audience", ["internal", "regulator", "public"])
@pytest.mark.parametrize("root", REGISTERS, ids=lambda root: root.name)
def test_every_word_of_an_example_is_there(root: Path, audience: str) -> None:
    of = example(root)
    for language in of.languages:
        export = made(of, layout="full", audience=audience, language=language)
        assert len(lacking(of, Audience(audience), "", language)) > FIELDS
        for name in ("html", "ods") if language == of.default_language else ("html",):
            files = FORMATS[name](export)
            text = squeezed(" ".join(everything(file, content) for file, content in files.items()))
            missing = lacking(of, Audience(audience), text, language)
            assert {path: words for path, words in missing.items() if path not in SET_IN_TYPE} == {}, (name, language)


FIELDS = 25
"""Words stand in more fields than these; without any text, all of them are lacking."""
HOSTILE = {
    "a word without an end": "Donaudampfschifffahrtsgesellschaft" * 12,
    "from right to left": "שירות לקוחות ٱلْخِدْمَة abc",
    "marks upon marks": "Z͑ͫ̓ͪ̂ͫ A̴̵̜̰͔ͫ͗͢ L̠ͨͧ!",
    "pictures": "\U0001f3e5 \u2702 \U0001f1eb\U0001f1f7 ok",
    "markup for the compiler": '#panic("x") $x^2$ @label *bold* `code` <label> // comment \\ #[a]',
    "markup for a page": "<script>alert(1)</script> &amp; &lt; <b>x</b> ]]> <!-- -->",
    "markup for a text": "**b** [a](https://evil.example) ![i](x) | a | b | # h",
    "a formula": "=cmd|' /C calc'!A0",
    "another language": "個人データ保護委員会",
}
TEXTS = {
    name: words
    for name, words in HOSTILE.items()
    if name not in {"from right to left", "another language", "marks upon marks", "pictures"}
}
"""Those whose signs the fonts of the compiler have; others stand as their numbers."""


def decoded(name: str, content: bytes) -> str:
    if name.endswith((".json", ".jsonld")):
        return " ".join(_strings(json.loads(content)))
    return (
        " ".join(cell for row in table(content) for cell in row) if name.endswith(".csv") else everything(name, content)
    )


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(part)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Register]:
    """A register for each kind of hostile words, which stand in every text."""
    made_ = {}
    for number, (name, words) in enumerate(HOSTILE.items()):
        root = plant(FIXTURE, tmp_path_factory.mktemp(f"hostile-{number}"), Planter(Rota((words,))))
        loaded = load_register(root, DAY)
        assert loaded.diagnostics == ()
        made_[name] = loaded.register
    return made_


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("name", [name for name in FORMATS if name != "pdf"])
def test_hostile_words_are_there_as_they_were_written(name: str, kind: str, hostile: Mapping[str, Register]) -> None:
    files = FORMATS[name](made(hostile[kind], layout="full", audience="internal"))
    text = squeezed(" ".join(decoded(file, content) for file, content in files.items()))
    assert text.count(squeezed(HOSTILE[kind])) > 100


@pytest.mark.parametrize("kind", HOSTILE)
def test_on_paper_no_words_stop_the_compiler(kind: str, hostile: Mapping[str, Register]) -> None:
    files = FORMATS["pdf"](made(hostile[kind], layout="art30", audience="internal"))
    text = squeezed(everything("record.pdf", files["record.pdf"]))
    assert (squeezed(HOSTILE[kind]) in text) == (kind in TEXTS)
    assert (kind in TEXTS) or "[U+" in text
