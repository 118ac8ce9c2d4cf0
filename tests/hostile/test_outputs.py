"""Hostile words in every text of a register stay words: in both outputs, in the report, in a terminal."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ropa.building import build
from ropa.checking import Checked, check
from ropa.reporters import reported
from ropa.reporters.outcome import Outcome
from tests.hostile.markup import dangers, dangers_below
from tests.hostile.payloads import PAYLOADS, Rota, corpus
from tests.hostile.planting import Planter, all_free, plant
from tests.policy.outputs.statements import expanded, of_markdown
from tests.registers import DAY

ROOT = Path(__file__).parents[2]
REGISTERS = (
    "register",
    "examples/auction-house",
    "examples/claims-service",
    "examples/hospital-group",
    "examples/insurance-broker",
    "tests/site/fixture_register",
)
FEED = {
    f"{{http://www.w3.org/2005/Atom}}{name}"
    for name in ("feed", "id", "title", "updated", "author", "name", "link", "entry", "published", "content")
}
DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>')
PASTED = re.compile(
    r'<(link|a) rel="privacy-policy" href="[^"<>]+"( hreflang="[^"<>]+")?>([^<>]*</a>)?|Link: <[^<>]+>; .*'
)
UNUSED = {
    *("AiSystem", "Authorisation", "Consultation", "CriminalGround", "Incident", "InformationExemption"),
    *("OtherConsent", "OwnAuthority", "Owner", "PurposeWording", "RetentionRule", "Schedule1", "TaggedText"),
}
"""Records that none of the registers writes; nothing can be planted into them."""


def planted(name: str, to: Path, texts: tuple[str, ...] = PAYLOADS) -> tuple[Checked, Planter]:
    planter = Planter(Rota(texts))
    return check(plant(ROOT / name, to, planter), DAY), planter


def refused(checked: Checked) -> list[str]:
    """What could not be read, or refers to nothing; that rules speak of odd words is their task."""
    found = [one for one in checked.diagnostics if one.code.startswith(("YML", "SHP", "REF", "REG"))]
    return [f"{one.span.file}:{one.span.line}: {one.message}" for one in found]


def strangers(folder: Path) -> Iterator[str]:
    """What files for machines hold that is no word, after reading each as its format: elements, links, lines."""
    for path in sorted(folder.rglob("*")):
        if path.suffix not in {".json", ".jsonld", ".html", ".atom", ".txt"}:
            continue
        name, text = path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")
        if path.suffix in {".json", ".jsonld"}:
            json.loads(text)
        elif path.suffix == ".html":
            for block in DATA.findall(text):
                json.loads(block)
        elif path.suffix == ".atom":
            yield from (f"{name}: {one.tag}" for one in ET.fromstring(text).iter() if one.tag not in FEED)  # noqa: S314
        elif path.name == "website.txt":
            yield from (f"{name}: {one}" for one in text.splitlines() if "<" in one and not PASTED.fullmatch(one))


def test_the_words_reach_every_field_of_the_model(tmp_path: Path) -> None:
    reached: set[tuple[str, str]] = set()
    for name in REGISTERS:
        reached |= planted(name, tmp_path / name)[1].reached
    missed = {one for one in all_free() - reached if one[0] not in UNUSED}
    assert missed == {("SpecialGround", "access")}


@pytest.mark.parametrize(
    ("name", "texts", "pdf"),
    [("register", corpus(), False), ("tests/site/fixture_register", PAYLOADS, True)],
    ids=["corpora", "few"],
)
def test_they_stay_words_in_both_outputs(tmp_path: Path, name: str, texts: tuple[str, ...], pdf: bool) -> None:
    checked, _ = planted(name, tmp_path / "register", texts)
    assert refused(checked) == []
    built = build(checked, tmp_path / "register", tmp_path / "out", draft=True, pdf=pdf)
    assert built.obstacles == ()
    assert dangers_below(tmp_path / "out") == []
    assert len(list((tmp_path / "out").rglob("fragment.html"))) == len(list(built.public.rglob("policy.md"))) > 0
    assert any(built.public.rglob("policy.pdf")) == pdf
    for file in built.public.rglob("policy.md"):
        assert of_markdown(file.read_bytes()) == expanded(file.with_suffix(".json").read_bytes())
    for index in (tmp_path / "out").rglob("search-index.js"):
        call, _, rest = index.read_text(encoding="utf-8").partition("(")
        assert (call, rest[-3:], "<" in rest) == ("ropaIndex", ");\n", False)
        json.loads(rest[:-3])
    assert sorted(strangers(built.public)) == []
    report = built.report.read_text(encoding="utf-8")
    assert [sign for sign in report if not sign.isprintable() and sign != "\n"] == []


def test_the_scan_would_notice() -> None:
    assert dangers("<p>&lt;img src=x onerror=alert(1)&gt;</p>") == []
    noticed = [text for text in PAYLOADS if dangers(f"<p>{text}</p>")]
    assert len(noticed) == 8
    assert dangers('<a href=" java\tscript:x">') == []
    assert dangers('<a href="JavaScript:x">') == ["<a href='JavaScript:x'>"]
    assert dangers('<a href="//evil.example">') == ["<a href='//evil.example'>"]


def test_no_finding_steers_a_terminal(tmp_path: Path) -> None:
    wild = ("\x1b[2J\x1b[31mred", "\x9b31m", "\r\ngone", "::error file=x::hello", "a\u202eb", "\x07\x08\x00")
    for number, text in enumerate(wild):
        root = tmp_path / str(number)
        (root / "activities").mkdir(parents=True)
        raw = text.encode()
        (root / "activities" / "one.yaml").write_bytes(b'name: "' + raw + b'"\ncontrollers: [' + raw + b"]\n")
        (root / "register.yaml").write_bytes(b"name: " + json.dumps(text).encode() + b"\n" + raw + b": x\n")
        (root / f"activities/bad{text.translate({0: None, 47: None})}.yaml").write_bytes(b"name: x\n")
        checked = check(root, DAY)
        assert checked.errors > 0
        shown = reported(Outcome(checked), "text")
        assert [sign for sign in shown if not sign.isprintable() and sign != "\n"] == []
        assert not [line for line in shown.splitlines() if line.startswith("::")]
        json.loads(reported(Outcome(checked), "json"))
