"""What a policy lacks, as a finding at its place in the register."""

from functools import cache
from typing import Any

from ropa.diagnostics import Diagnostic, Severity, Span
from ropa.model.facts import Todo
from ropa.policy import codes
from ropa.policy.desk import Lack
from ropa.policy.public import Spot
from ropa.project import templates_folder
from ropa.register import Entry, Register
from ropa.wording.catalogue import Wording, load_wording

LAW = ("GDPR Art. 13", "GDPR Art. 14")


def obstacle(register: Register, notice: str, lack: Lack) -> Diagnostic:
    """Return a lack of the policy `notice` as a finding; the register is asked for places only."""
    message, remedy = _sentences(register, notice, lack)
    return Diagnostic(lack.code, Severity.ERROR, message, _place(register, lack.spot), remedy, law=LAW)


def _sentences(register: Register, notice: str, lack: Lack) -> tuple[str, str]:
    what = _name(lack.what)
    if lack.code == codes.UNTRANSLATED:
        message = f"the policy `{notice}` is published in `{lack.language}`, and this text is not there in it"
        return message, f"add the `{lack.language}` text; a policy never falls back to another language"
    if lack.code == codes.GAP:
        owner = _owner(register, lack.spot)
        message = f"the policy `{notice}` needs a fact that is still to be supplied ({what})"
        return (
            message,
            f"ask {owner}, and write the fact in place of the todo" if owner else "replace the todo by the fact",
        )
    if lack.code == codes.NO_ADEQUACY:
        message = f"the policy `{notice}` tells of an adequacy decision, and none is in force for this destination"
        return message, "name another transfer tool, or the decision under `decision`"
    if lack.code == codes.NOT_IN_LAW:
        message = f"the policy `{notice}` states what the law of its jurisdiction does not know ({what})"
        return message, "choose what this law provides, or say with `applies_in` where the item holds"
    if lack.code == codes.BROKEN_PROMISE:
        message = f"the policy `{notice}` promises what the register contradicts ({what})"
        return message, "withdraw the commitment, or correct the activity"
    return f"the policy `{notice}` must state a fact that is not in the register ({what})", "add it, or a todo"


@cache
def _english() -> Wording:
    return load_wording(templates_folder() / "wording", ["en"])["en"]


def _name(what: str) -> str:
    if what not in _english():
        return what
    words = _english().text(what, border="eea").rstrip(".")
    return words[:1].lower() + words[1:]


def _entry(register: Register, spot: Spot) -> Entry[Any] | None:
    collection, _, name = spot.record.rpartition("/")
    if collection:
        return register.collections.get(collection, {}).get(name)
    return register.settings_entry


def _place(register: Register, spot: Spot) -> Span:
    entry = _entry(register, spot)
    if entry is None:
        return Span(spot.record, 1, 1, 1, 1)
    return entry.at(*spot.pointer[len(entry.prefix) :])


def _owner(register: Register, spot: Spot) -> str | None:
    entry = _entry(register, spot)
    value: Any = None if entry is None else entry.value
    for step in spot.pointer[len(entry.prefix) :] if entry is not None else ():
        if isinstance(step, str):
            value = getattr(value, step, None) or getattr(value, f"{step}_", None)
        else:
            value = value[step] if isinstance(value, tuple) and step < len(value) else None
    return value.owner if isinstance(value, Todo) else None
