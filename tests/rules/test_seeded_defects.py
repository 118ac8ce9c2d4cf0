"""The example registers suffer one slip at a time, and the rule that minds it says so, there and nowhere else."""

import os
from collections.abc import Iterator
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
from tests.rules.removal import replaced, without
from tests.rules.seeds import SEEDS, Plain, Seed

REPOSITORY = Path(__file__).parents[2]
ROOTS = ("register", *sorted(f"examples/{path.parent.name}" for path in REPOSITORY.glob("examples/*/register.yaml")))
DAY = date(2026, 11, 22)
NEAR = 3
OWN = {"NOT02", "WRD07"}
"""A slip written in English lacks the other languages, or the right one: true, and of the slip's own making."""
NOT_SWISS = {
    *("DAT04", "DAT05", "DAT07", "DAT08", "DAT11", "DAT12", "DAT13", "DPIA07", "DPIA08"),
    *("LB01", "LB02", "LB03", "LB07", "NOT09", "PUR03", "PUR04"),
}
KIND = {kind.folder or kind.name: kind for kind in KINDS}
SINGLE = {"register": "settings_entry", "waivers": "waivers_entry", "vocabulary": "terms_entry"}


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
    """Yield record, place and text of each file with the slip in it, at the first place (`register`: and the last)."""
    settings = loaded(root).register.settings_entry
    defaults = plain(settings).get("defaults", {}) if settings else {}
    chosen = SEEDS[code]
    for entry in records(root, chosen.folder):
        if chosen.folder == "organisations" and entry.id not in acting(root):
            continue
        if code in NOT_SWISS and swiss(root, entry):
            continue
        found = [
            (entry, (*entry.prefix, *seed.place), text)
            for seed in chosen.of(plain(entry), defaults)
            if present(plain(entry), seed.place) and (text := damage(entry, seed)) is not None
        ]
        yield from found[:1] + (found[1:][-1:] if root == "register" else [])


def records(root: str, folder: str) -> list[Entry[Any]]:
    """Return the records of a collection, or the one of a file such as `register` or `waivers`."""
    register = loaded(root).register
    single: dict[str, Entry[Any] | None] = {"register": register.settings_entry, "waivers": register.waivers_entry}
    if folder in single:
        return [entry] if (entry := single[folder]) is not None else []
    return list(register.collections.get(folder, {}).values())


def damage(entry: Entry[Any], seed: Seed) -> str | None:
    place = (*entry.prefix, *seed.place)
    return without(entry.document, place) if seed.instead is None else replaced(entry.document, place, seed.instead)


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
    record: Any = entry.document.data
    for step in entry.prefix:
        record = record[step]
    assert isinstance(record, dict)
    return record


def present(value: Any, pointer: Pointer) -> bool:
    for step in pointer:
        if isinstance(value, dict) and step not in value:
            return False
        value = value[step]
    return True


def damaged(root: str, entry: Entry[Any], text: str) -> tuple[Diagnostic, ...]:
    """Return everything that is said of the register with one file changed."""
    kind = KIND[entry.collection or entry.id]
    document = read_text(text.encode(), entry.document.file)
    assert isinstance(document, Document), text
    assert refusals(kind.name, document) == (), text
    whole = loaded(root)
    register = whole.register
    if kind.file and entry.collection:
        values = build(kind.type, document.data)
        entries = {key: Entry(entry.collection, key, one, document, (key,)) for key, one in values.items()}
    else:
        changed = Entry(entry.collection, entry.id, build(kind.type, document.data), document)
        entries = {**register.collections.get(entry.collection, {}), entry.id: changed}
    if entry.collection:
        register = register.but(collections={**register.collections, entry.collection: entries})
    else:
        single: Any = {SINGLE[entry.id]: entries[entry.id]}
        register = register.but(**single)
    return everything(Loaded(register, whole.diagnostics, {**whole.documents, document.file: document}))


@pytest.mark.parametrize("root", ROOTS)
def test_the_example_registers_give_no_rule_a_reason_to_speak(root: str) -> None:
    rules = {rule.code for rule in RULES}
    assert [found for found in sorted(before(root)) if found[0] in rules] == []


def chosen(root: str, code: str) -> list[tuple[Entry[Any], Pointer, str]]:
    """All slips with `ROPA_SLIPS=all`; otherwise the first and the last."""
    found = list(seeds(root, code))
    return found if os.environ.get("ROPA_SLIPS") == "all" else [*found[:1], *found[1:][-1:]]


@pytest.mark.parametrize("root", ROOTS)
@pytest.mark.parametrize("code", sorted(SEEDS))
def test_a_slip_is_found_where_it_is_and_once(code: str, root: str) -> None:
    missed = []
    for entry, pointer, text in chosen(root, code):
        line = entry.document.locate(pointer, key=True).line
        new = [found for found in damaged(root, entry, text) if said(found) not in before(root)]
        near = [found for found in new if abs(found.span.line - line) <= NEAR]
        if {found.code for found in new if found.code not in OWN - {code}} != {code} or not near:
            missed.append((f"{entry.document.file}:{line}", pointer, [(said(one), one.span.line) for one in new]))
    assert missed == []


def test_the_example_registers_put_every_rule_to_the_test() -> None:
    assert {*SEEDS} <= {rule.code for rule in RULES}
    assert [code for code in sorted(SEEDS) if not any(list(seeds(root, code)) for root in ROOTS)] == []
