"""The example registers lose one fact at a time, and the rule that wants it says so, there and nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from ropa.checking import check_loaded
from ropa.diagnostics import Diagnostic, Pointer
from ropa.model.build import build
from ropa.model.kinds import KINDS
from ropa.reading import Document, read_text
from ropa.register import Entry
from ropa.register.load import Loaded, load_register
from ropa.rules import RULES
from ropa.schema.gate import refusals
from tests.rules.removal import without
from tests.rules.seeds import SEEDS, Plain

REPOSITORY = Path(__file__).parents[2]
ROOTS = ("register", *sorted(f"examples/{path.parent.name}" for path in REPOSITORY.glob("examples/*/register.yaml")))
DAY = date(2026, 11, 22)
NEAR = 3
NOT_SWISS = {"DAT04", "DAT12", "LB07", "PUR03"}
KIND = {kind.folder: kind for kind in KINDS}


@cache
def loaded(root: str) -> Loaded:
    return load_register(REPOSITORY / root, DAY)


@cache
def before(root: str) -> frozenset[tuple[str, str, str]]:
    return frozenset(map(said, everything(loaded(root))))


def everything(register: Loaded) -> tuple[Diagnostic, ...]:
    checked = check_loaded(register)
    return (*checked.diagnostics, *checked.waived)


def said(found: Diagnostic) -> tuple[str, str, str]:
    return (found.code, found.span.file, found.message)


def seeds(root: str, code: str) -> Iterator[tuple[Entry[Any], Pointer, str]]:
    """Yield record, place and text of each file that lost the fact, at the first place (`register`: and the last)."""
    register = loaded(root).register
    settings = plain(register.settings_entry) if register.settings_entry else {}
    folder, places = SEEDS[code]
    for entry in register.collections.get(folder, {}).values():
        if folder == "organisations" and entry.id not in acting(root):
            continue
        if code in NOT_SWISS and swiss(root, entry):
            continue
        found = [
            (entry, pointer, text)
            for pointer in places(plain(entry), settings.get("defaults", {}))
            if present(plain(entry), pointer) and (text := without(entry.document, pointer)) is not None
        ]
        yield from found[:1] + (found[1:][-1:] if root == "register" else [])


def swiss(root: str, entry: Entry[Any]) -> bool:
    """Tell whether an activity is under Swiss law alone, which asks for less."""
    record, organisations = plain(entry), loaded(root).register.collections["organisations"]
    owners = [owner["organisation"] if isinstance(owner, dict) else owner for owner in record.get("controllers", ())]
    stated = [place for owner in owners for place in plain(organisations[owner]).get("jurisdictions", ["?"])]
    return set(record.get("applies_in", stated)) == {"CH"}


@cache
def acting(root: str) -> frozenset[str]:
    """Return the ids of the organisations for which an activity or engagement is recorded."""
    collections = loaded(root).register.collections
    stated = [
        owner
        for collection, key in (("activities", "controllers"), ("engagements", "processors"))
        for entry in collections.get(collection, {}).values()
        for owner in plain(entry).get(key, ())
    ]
    return frozenset(owner["organisation"] if isinstance(owner, dict) else owner for owner in stated)


def plain(entry: Entry[Any]) -> Plain:
    assert isinstance(entry.document.data, dict)
    return entry.document.data


def present(value: Any, pointer: Pointer) -> bool:
    for step in pointer:
        if isinstance(value, dict) and step not in value:
            return False
        value = value[step]
    return True


def damaged(root: str, entry: Entry[Any], text: str) -> tuple[Diagnostic, ...]:
    """Return everything that is said of the register with one file changed."""
    kind = KIND[entry.collection]
    document = read_text(text.encode(), entry.document.file)
    assert isinstance(document, Document), text
    assert refusals(kind.name, document) == (), text
    whole = loaded(root)
    changed = Entry(entry.collection, entry.id, build(kind.type, document.data), document)
    entries = {**whole.register.collections[entry.collection], entry.id: changed}
    register = replace(whole.register, collections={**whole.register.collections, entry.collection: entries})
    return everything(Loaded(register, whole.diagnostics, {**whole.documents, document.file: document}))


def test_the_example_register_gives_no_rule_a_reason_to_speak() -> None:
    assert {code for code, _, _ in before("register")} & {rule.code for rule in RULES} == set()


@pytest.mark.parametrize("root", ROOTS)
@pytest.mark.parametrize("code", sorted(SEEDS))
def test_a_removed_fact_is_missed_where_it_was(code: str, root: str) -> None:
    missed = []
    for entry, pointer, text in seeds(root, code):
        line = entry.document.locate(pointer, key=True).line
        new = [found for found in damaged(root, entry, text) if said(found) not in before(root)]
        near = [found for found in new if abs(found.span.line - line) <= NEAR]
        if {found.code for found in new} != {code} or not near:
            missed.append((f"{entry.document.file}:{line}", pointer, [(said(one), one.span.line) for one in new]))
    assert missed == []


def test_the_example_registers_put_every_rule_to_the_test() -> None:
    assert sorted(SEEDS) == [rule.code for rule in RULES]
    assert [code for code in sorted(SEEDS) if not any(list(seeds(root, code)) for root in ROOTS)] == []
