"""Slips in registers that no rule was written against, and what the check says of each."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree
from typing import Any

import yaml

from ropa.checking import check
from ropa.diagnostics import Diagnostic

HERE = Path(__file__).parent
ROOTS = ("ayuntamiento", "brindille", "courtier")
DAY = date(2026, 11, 22)
NEAR = 3


@cache
def slips(root: str) -> tuple[dict[str, Any], ...]:
    """Return the slips of a register, each with its number, code, file, text and the text instead of it."""
    return tuple(_slips(yaml.safe_load((HERE / f"{root}.seeds.yaml").read_text(encoding="utf-8"))))


def _slips(lines: list[list[Any]]) -> Iterator[dict[str, Any]]:
    for number, (code, file, text, instead, *more) in enumerate(lines):
        yield {
            "number": number,
            "code": code,
            "file": file,
            "text": text,
            "instead": instead,
            **(more[0] if more else {}),
        }


@cache
def before(root: str, day: date) -> frozenset[tuple[str, str, str]]:
    """Return what is said of the sound register on a day: nothing, unless a review is overdue by then."""
    return frozenset(map(said, check(HERE / root, day).diagnostics))


def said(found: Diagnostic) -> tuple[str, str, str]:
    """Return what makes a finding the same as another, wherever the lines have moved."""
    return (found.code, found.span.file, found.message)


def after(root: str, slip: dict[str, Any], folder: Path) -> tuple[Diagnostic, ...]:
    """Return what is newly said once the slip is made in a copy of the register."""
    day = slip.get("day", DAY)
    copy = folder / f"{root}-{slip['number']}"
    copytree(HERE / root, copy)
    path = copy / f"{slip['file']}.yaml"
    was = path.read_text(encoding="utf-8") if path.exists() else ""
    assert was.count(slip["text"]) == 1 or not was, (slip["file"], slip["text"], was.count(slip["text"]))
    path.write_text(was.replace(slip["text"], slip["instead"]) if was else slip["instead"], encoding="utf-8")
    return tuple(one for one in check(copy, day).diagnostics if said(one) not in before(root, day))


def wrong(root: str, slip: dict[str, Any], found: tuple[Diagnostic, ...]) -> bool:
    """Tell whether anything but the expected is said, or the expected is said elsewhere.

    Once means at one place: a text that is wrong in two languages is said twice there. With `each`, every record that
    has the mistake says so.
    """
    if slip.get("nothing"):
        return found != ()
    places = {(one.span.file, one.span.line) for one in found}
    if {one.code for one in found} != {slip["code"]} or (len(places) > 1 and not slip.get("each")):
        return True
    file, at = f"{slip.get('at', slip['file'])}.yaml", line(root, slip)
    return not any(place == file and (at is None or abs(number - at) <= NEAR) for place, number in places)


def line(root: str, slip: dict[str, Any]) -> int | None:
    """Return the line where a finding is expected: of the slip, or of the words `line`; none is certain elsewhere."""
    if "at" in slip and "line" not in slip:
        return None
    path = HERE / root / f"{slip.get('at', slip['file'])}.yaml"
    was = path.read_text(encoding="utf-8") if path.exists() else ""
    return was.count("\n", 0, was.find(slip.get("line", slip["text"]))) + 1
