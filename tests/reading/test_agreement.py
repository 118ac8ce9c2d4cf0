"""Both readers, both parsers and an independent YAML 1.2 reader give the same data."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from ropa.reading import Document, Unreadable, read_text
from ropa.reading.fast import read_plainly
from ropa.reading.profile import read_carefully
from ropa.reading.scalars import LARGEST_EXACT_INTEGER

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
OWN = sorted(
    path
    for top in ("register", "examples", "tests", "site_templates", "generator")
    for path in (ROOT / top).rglob("*.y*ml")
)

WORDS = st.sampled_from(
    [
        "a",
        "b c",
        "NO",
        "yes",
        "12:30",
        "2026-05-04",
        "1.10",
        "010",
        "+33",
        "null",
        "~",
        "True",
        "0x1F",
        "1e3",
        "'x'",
        "- x",
        "a: b",
        "#",
        "é",
        "\U0001f600",
        "two\nlines",
        "",
        " x",
        "x ",
        "3",
        "-1",
        "2.5",
        "l'eau",
        '"',
        "%",
        "@x",
    ]
)
TEXTS = WORDS | st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs"]), max_size=12)
SCALARS = TEXTS | st.none() | st.booleans() | st.integers(-LARGEST_EXACT_INTEGER, LARGEST_EXACT_INTEGER)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


class Core(yaml.SafeDumper):
    """Writes what YAML 1.2 reads back: every text that could be something else in quotes."""


def quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    plain = text.isascii() and text.replace(" ", "").isalpha() and text == text.strip()
    style = None if plain and text not in {"null", "True", "NO", "yes"} else '"' if "\n" in text else "'"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


Core.add_representer(str, quoted)


def carefully(text: str, *, libyaml: bool = True) -> object:
    reading = read_carefully(text, "a.yaml", libyaml=libyaml)
    assert (reading.problems, reading.error) == ([], None)
    return reading.data


def typed(value: object) -> object:
    """The value with its types, since `1 == True == 1.0`."""
    if isinstance(value, dict):
        return {typed(key): typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [typed(inner) for inner in value]
    return type(value).__name__, value


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(TEXTS, VALUES, max_size=5), st.sampled_from([None, True, False]), st.integers(20, 100))
def test_what_is_written_is_read_by_all(data: dict[str, Any], flow: bool | None, width: int) -> None:
    text = yaml.dump(data, Dumper=Core, allow_unicode=True, default_flow_style=flow, width=width, sort_keys=False)
    assert typed(carefully(text)) == typed(data)
    assert typed(carefully(text, libyaml=False)) == typed(data)
    plain = read_plainly(text)
    assert plain is None or typed(plain) == typed(data)
    assert plain is not None or "!" in text or "\\" in text or "\t" in text
    result = read_text(text.encode(), "a.yaml")
    assert isinstance(result, Document)
    assert typed(result.data) == typed(data)


LINES = st.lists(
    st.builds(
        lambda depth, line: "  " * depth + line,
        st.integers(0, 3),
        st.sampled_from(
            [
                "a:",
                "b: 1",
                "- c",
                "- d: NO",
                "- [e, 'f']",
                "g: {h: 1.10, i: }",
                "j: |",
                "text",
                "k: >-",
                "# l",
                "",
                "m: 010",
                "'n': \"o\"",
                "- - p",
                "q: [r,",
                "s]",
                "t: 'u",
                "v'",
                "w: x y",
                "-",
                "? z",
                ": é",
                "a: 2026-05-04",
                "--- ",
            ]
        ),
    ),
    max_size=10,
)


@settings(max_examples=600, deadline=None)
@given(LINES)
def test_readers_agree_on_whatever_they_both_accept(lines: list[str]) -> None:
    text = "\n".join(lines) + "\n"
    plain = read_plainly(text)
    careful = read_carefully(text, "a.yaml")
    if plain is not None:
        assert (careful.problems, careful.error) == ([], None)
        assert typed(plain) == typed(careful.data)
    elif isinstance(careful.data, dict):
        assert careful.problems or careful.error


def reference(text: str) -> object:
    """The same document through ruamel.yaml, YAML 1.2, dates kept as text."""
    reader = YAML(typ="safe", pure=True)
    reader.allow_duplicate_keys = True
    reader.constructor.add_constructor(
        "tag:yaml.org,2002:timestamp", lambda constructor, node: constructor.construct_scalar(node)
    )
    return reader.load(text)


def assert_same_meaning(ours: object, theirs: object) -> None:
    """Equal, except that we keep as text the numbers whose writing would be lost."""
    if isinstance(ours, dict):
        assert isinstance(theirs, dict)
        assert list(ours) == list(theirs)
        for key in ours:
            assert_same_meaning(ours[key], theirs[key])
    elif isinstance(ours, list):
        assert isinstance(theirs, list)
        assert len(ours) == len(theirs)
        for one, other in zip(ours, theirs, strict=True):
            assert_same_meaning(one, other)
    elif isinstance(ours, str) and isinstance(theirs, int | float) and not isinstance(theirs, bool):
        assert str(theirs) != ours
    else:
        assert not isinstance(theirs, dt.date)
        assert (type(ours), ours) == (type(theirs), theirs)


def check_file(path: Path) -> None:
    content = path.read_bytes()
    result = read_text(content, path.name)
    text = content.decode("utf-8-sig")
    if isinstance(result, Unreadable):
        assert read_plainly(text) is None
        return
    assert typed(result.data) == typed(carefully(text)) == typed(carefully(text, libyaml=False))
    plain = read_plainly(text)
    assert plain is None or typed(plain) == typed(result.data)
    assert_same_meaning(result.data, reference(text))


@pytest.mark.parametrize("path", OWN, ids=[path.relative_to(ROOT).as_posix() for path in OWN])
def test_files_of_this_repository(path: Path) -> None:
    check_file(path)


def test_published_registers_and_the_content_brief() -> None:
    found = sorted([*(SHARED / "data" / "fides").rglob("*.y*ml"), *(SHARED / "design").glob("*.yaml")])
    if not found:
        pytest.skip("NOT RUN: the shared folder is not there")
    for path in found:
        check_file(path)
    assert len(found) > 20
