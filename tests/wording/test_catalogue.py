"""A clause is said completely or not at all."""

from pathlib import Path

import pytest
from markupsafe import Markup

from ropa.errors import RopaError
from ropa.wording.catalogue import Value, Wording, load_wording
from ropa.wording.errors import MissingWordingError

CLAUSES = """\
plain = We erase your data.
one-value = Who: { $who }.
counted =
    { $count ->
        [one] One fact is missing.
       *[other] { $count } facts are missing.
    }
chosen =
    { $border ->
        [eea] Outside the European Economic Area.
       *[uk] Outside the United Kingdom.
    }
including = { -law } says: { chosen }
-law = The law
lost = See { no-such-clause }.
endless = Again { endless }
"""


def _write(folder: Path, clauses: str, file: str = "policy.ftl") -> None:
    (folder / "en").mkdir(exist_ok=True)
    (folder / "en" / file).write_text(clauses, encoding="utf-8")


@pytest.fixture
def wording(tmp_path: Path) -> Wording:
    _write(tmp_path, CLAUSES)
    return load_wording(tmp_path, ["en"])["en"]


@pytest.mark.parametrize(
    ("key", "values", "said"),
    [
        ("plain", {}, "We erase your data."),
        ("plain", {"unused": "x"}, "We erase your data."),
        ("one-value", {"who": "A <b> & C"}, "Who: A <b> & C."),
        ("one-value", {"who": "x" * 9000}, f"Who: {'x' * 9000}."),
        ("counted", {"count": 1}, "One fact is missing."),
        ("counted", {"count": 3}, "3 facts are missing."),
        ("chosen", {"border": "uk"}, "Outside the United Kingdom."),
        ("including", {"border": "eea"}, "The law says: Outside the European Economic Area."),
    ],
)
def test_text(wording: Wording, key: str, values: dict[str, Value], said: str) -> None:
    assert wording.text(key, **values) == said


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("<script>", "Who: &lt;script&gt;."),
        ("a & b", "Who: a &amp; b."),
        (Markup('<a href="#x">x</a>'), 'Who: <a href="#x">x</a>.'),
        ("<" * 3000, f"Who: {'&lt;' * 3000}."),
    ],
)
def test_html_escapes_once(wording: Wording, who: str, said: str) -> None:
    html = wording.html("one-value", who=who)
    assert html == Markup(said)  # noqa: S704  the expected page
    assert isinstance(html, Markup)


@pytest.mark.parametrize(
    ("key", "values", "reason"),
    [
        ("absent", {}, "the en wording of `absent` does not exist"),
        ("-law", {}, "the en wording of `-law` does not exist"),
        ("one-value", {}, "the en wording of `one-value` needs a value for $who"),
        ("one-value", {"who": ""}, "the en wording of `one-value` needs a value for $who, not an empty one"),
        ("one-value", {"who": None}, "the en wording of `one-value` needs a value for $who, not an empty one"),
        ("including", {}, "the en wording of `including` needs a value for $border"),
        ("chosen", {"border": "us"}, "the en wording of `chosen` has no variant for $border = us"),
        ("lost", {}, "the en wording of `lost` cannot be said: Unknown message: no-such-clause"),
        ("endless", {}, "the en wording of `endless` cannot be said: Cyclic reference"),
    ],
)
def test_nothing_is_said_instead(wording: Wording, key: str, values: dict[str, Value], reason: str) -> None:
    with pytest.raises(MissingWordingError) as raised:
        wording.text(key, **values)
    assert (str(raised.value), raised.value.language, raised.value.key) == (reason, "en", key)


def test_reviewer(tmp_path: Path) -> None:
    _write(tmp_path, "# reviewed: none\na = One\n\n# reviewed: A. Lawyer\nb = Two\n\nc = Three\n")
    wording = load_wording(tmp_path, ["en"])["en"]
    assert [wording.reviewer(key) for key in ("a", "b", "c")] == [None, "A. Lawyer", None]


def test_contains(wording: Wording) -> None:
    assert [key in wording for key in ("plain", "absent", "-law")] == [True, False, False]


@pytest.mark.parametrize(
    ("clauses", "reason"),
    [
        ("a = One\nb\n", "{file}, line 2: belongs to no clause: b"),
        ("a = One\na = Two\n", "{file}: `a` is already written in policy.ftl"),
    ],
)
def test_files_that_cannot_be_loaded(tmp_path: Path, clauses: str, reason: str) -> None:
    _write(tmp_path, clauses)
    with pytest.raises(RopaError) as raised:
        load_wording(tmp_path, ["en"])
    assert str(raised.value) == reason.format(file=tmp_path / "en" / "policy.ftl")


@pytest.mark.parametrize(
    ("clauses", "reason"),
    [
        ("a = { $x\n", "{file}: `a` is not Fluent, or has attributes"),
        ("a = One\n    .title = Two\n", "{file}: `a` is not Fluent, or has attributes"),
        ("a = One <b>two</b>\n", '{file}: `a` contains one of the signs < > & "'),
    ],
)
def test_clauses_that_cannot_be_read(tmp_path: Path, clauses: str, reason: str) -> None:
    _write(tmp_path, clauses)
    wording = load_wording(tmp_path, ["en"])["en"]
    with pytest.raises(RopaError) as raised:
        wording.text("a", x="y")
    assert str(raised.value) == reason.format(file=tmp_path / "en" / "policy.ftl")


def test_a_key_stands_in_one_file_only(tmp_path: Path) -> None:
    _write(tmp_path, "a = One\n")
    _write(tmp_path, "a = Two\n", "terms.ftl")
    with pytest.raises(RopaError, match=r"`a` is already written in policy\.ftl"):
        load_wording(tmp_path, ["en"])


def test_a_language_without_catalogue(tmp_path: Path) -> None:
    with pytest.raises(RopaError, match=r"no wording found: .*nl has no \.ftl file"):
        load_wording(tmp_path, ["nl"])
