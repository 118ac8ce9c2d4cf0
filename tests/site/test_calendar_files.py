"""Calendar and feed: whole files, the form that the standards ask for, text that stays text."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ropa.site.page import Site
from tests.site.library import FIXTURE, built, checked

GOLDEN = Path(__file__).parent / "golden"
FILES = ("reviews.ics", "reviews.atom")
ATOM = "{http://www.w3.org/2005/Atom}"
HOSTILE = "Comma, semicolon; back\\\\slash <b>&amp; " + "é" * 60


@pytest.fixture
def hostile(tmp_path: Path) -> Site:
    root = tmp_path / "register"
    shutil.copytree(FIXTURE, root)
    activity = root / "activities" / "loans.yaml"
    text = activity.read_text(encoding="utf-8")
    found = re.sub(r"^name:.*\n", lambda _: f'name: "{HOSTILE}"\n', text, count=1, flags=re.MULTILINE)
    assert found != text
    activity.write_text(found, encoding="utf-8")
    return built(checked(root))


def file(site: Site, name: str) -> bytes:
    return site.assets[f"overviews/calendar/{name}"]


def unfolded(calendar: bytes) -> list[str]:
    return calendar.decode().replace("\r\n ", "").split("\r\n")[:-1]


def values(calendar: bytes, name: str) -> Iterator[str]:
    return (line.partition(":")[2] for line in unfolded(calendar) if re.match(f"{name}[;:]", line))


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_whole_file(site: Site, french: Site, language: str, name: str) -> None:
    found = file(site if language == "en" else french, name)
    golden = GOLDEN / f"{language}-{name}"
    if "UPDATE" in os.environ:
        golden.write_bytes(found)
    assert found == golden.read_bytes()


def test_lines_of_a_calendar_are_short_and_end_as_they_should(hostile: Site) -> None:
    lines = file(hostile, "reviews.ics").split(b"\r\n")
    assert lines[-1] == b""
    assert [line for line in lines if len(line) > 75 or b"\n" in line or b"\r" in line] == []
    assert [line for line in lines if line.startswith(b" ")] != []


def test_a_calendar_escapes_what_it_says(hostile: Site) -> None:
    said = next(one for one in values(file(hostile, "reviews.ics"), "SUMMARY") if "Comma" in one)
    assert said == "Review of a record: Comma\\, semicolon\\; back\\\\slash <b>&amp\\; " + "é" * 60


def test_ids_are_the_same_in_every_language_and_never_twice(site: Site, french: Site) -> None:
    ids = list(values(file(site, "reviews.ics"), "UID"))
    assert list(values(file(french, "reviews.ics"), "UID")) == ids
    assert len(set(ids)) == len(ids) > 0


def test_a_feed_is_xml_and_says_what_the_register_says(hostile: Site) -> None:
    feed = ET.fromstring(file(hostile, "reviews.atom").decode())  # noqa: S314  our own file
    titles = [entry.findtext(f"{ATOM}title") or "" for entry in feed.iter(f"{ATOM}entry")]
    assert any(title.endswith(f"Comma, semicolon; back\\slash <b>&amp; {'é' * 60}") for title in titles)


def test_entries_of_a_feed_have_ids_of_their_own(site: Site, french: Site) -> None:
    ids = [
        entry.findtext(f"{ATOM}id")
        for one in (site, french)
        for entry in ET.fromstring(file(one, "reviews.atom").decode()).iter(f"{ATOM}entry")  # noqa: S314
    ]
    assert len(set(ids)) == len(ids) > 0
