"""Accepted findings are set aside for as long as their waiver holds; a waiver that does nothing is a finding itself."""

from collections.abc import Iterable, Iterator

from ropa.diagnostics import Diagnostic, Severity
from ropa.model.waiver import Waiver, Waivers
from ropa.reading.codes import Code
from ropa.register import Entry, Register, codes
from ropa.rules import RULES

WAIVABLE = frozenset((codes.OPEN_GAP.code, codes.UNDECLARED_LANGUAGE.code, *(rule.code for rule in RULES)))
"""Codes that somebody may accept for a time. A file that cannot be read or a reference to nothing is to be mended."""


def apply_waivers(register: Register, found: Iterable[Diagnostic]) -> tuple[list[Diagnostic], list[Diagnostic]]:
    """Return the findings that stand, those about waivers included, and those that a waiver accepts on the day."""
    entry = register.waivers_entry
    waivers = (entry.value.waivers if entry else None) or ()
    accepting = {
        (waiver.rule, f"{waiver.record}.yaml"): index
        for index, waiver in reversed(tuple(enumerate(waivers)))
        if _holds(register, waiver)
    }
    kept: list[Diagnostic] = []
    waived: list[Diagnostic] = []
    used: set[int] = set()
    for diagnostic in found:
        index = accepting.get((diagnostic.code, diagnostic.span.file))
        if index is None:
            kept.append(diagnostic)
        else:
            waived.append(diagnostic)
            used.add(index)
    if entry is not None:
        damaged = frozenset(one.span.file for one in kept if one.severity is Severity.ERROR)
        doubled = {(waivers[index].rule, waivers[index].record) for index in used}
        for index, waiver in enumerate(waivers):
            if index not in used:
                excused = frozenset[str]() if (waiver.rule, waiver.record) in doubled else damaged
                kept.extend(_idle(register, entry, index, excused))
    return kept, waived


def waiver_of(register: Register, found: Diagnostic) -> Waiver | None:
    """Return the waiver that accepts a finding on the day of the register."""
    return accepted(register, found.code, found.span.file)


def accepted(register: Register, code: str, file: str) -> Waiver | None:
    """Return the waiver that accepts what has this code in a file on the day of the register."""
    waivers = (register.waivers_entry.value.waivers if register.waivers_entry else None) or ()
    wanted = (code, file)
    return next((one for one in waivers if (one.rule, f"{one.record}.yaml") == wanted and _holds(register, one)), None)


def _holds(register: Register, waiver: Waiver) -> bool:
    return waiver.rule in WAIVABLE and waiver.until >= register.day.isoformat()


def _idle(register: Register, entry: Entry[Waivers], index: int, excused: frozenset[str]) -> Iterator[Diagnostic]:
    """Yield why a waiver accepts nothing.

    Of a record that could not be read nothing is known; one with an error may have lost with it what was accepted.
    """
    waiver = (entry.value.waivers or ())[index]
    if _unread(register, waiver.record):
        return
    if waiver.rule not in WAIVABLE:
        known = waiver.rule in _every_code()
        what = f"`{waiver.rule}` cannot be accepted" if known else f"there is no rule `{waiver.rule}`"
        yield _said(codes.EMPTY_WAIVER, what, entry, index, "rule")
    elif f"{waiver.record}.yaml" not in _files(register):
        what = f"there is no record `{waiver.record}`"
        yield _said(codes.EMPTY_WAIVER, what, entry, index, "record")
    elif waiver.until < register.day.isoformat():
        what = f"the waiver of {waiver.rule} for `{waiver.record}` ended on {waiver.until}"
        yield _said(codes.EXPIRED_WAIVER, what, entry, index, "until")
    elif f"{waiver.record}.yaml" not in excused:
        what = f"the waiver of {waiver.rule} for `{waiver.record}` accepts nothing: there is no such finding"
        yield _said(codes.IDLE_WAIVER, what, entry, index, "rule")


def _said(code: Code, message: str, entry: Entry[Waivers], index: int, key: str) -> Diagnostic:
    severity = Severity.ERROR if code is codes.EMPTY_WAIVER else Severity.WARNING
    return Diagnostic(code.code, severity, message, entry.at("waivers", index, key), code.remedy)


def _unread(register: Register, record: str) -> bool:
    folder, _, name = record.partition("/")
    return name in register.known_ids.get(folder, ()) and name not in register.collections.get(folder, {})


def _files(register: Register) -> frozenset[str]:
    """Return the files that a waiver can name; those that could not be read are among them."""
    records = {f"{folder}/{one}.yaml" for folder, ids in register.known_ids.items() for one in ids}
    single = ("register", "vocabulary", "measures", "retention", "trackers", "waivers")
    return frozenset((*records, *(f"{name}.yaml" for name in single)))


def _every_code() -> frozenset[str]:
    from ropa.rules.pages import code_table  # noqa: PLC0415  only a slip needs it

    return frozenset(row.code for row in code_table())
