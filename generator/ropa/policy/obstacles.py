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
    return Diagnostic(lack.code, Severity.ERROR, message, place(register, lack.spot), remedy, law=LAW)


SENTENCES = {
    codes.UNTRANSLATED: (
        "the policy `{notice}` is published in `{language}`, and this text is not there in it",
        "add the `{language}` text; a policy never falls back to another language",
    ),
    codes.GAP: (
        "the policy `{notice}` needs a fact that is still to be supplied ({what})",
        "write the fact in place of the todo",
    ),
    codes.NO_ADEQUACY: (
        "the policy `{notice}` tells of an adequacy decision, and none is known to hold for this recipient",
        "name another transfer tool, the decision under `decision`, or the party's listing under `certifications`",
    ),
    codes.NOT_IN_LAW: (
        "the policy `{notice}` states what the law of its jurisdiction does not know ({what})",
        "choose what this law provides, or say with `applies_in` where the item holds",
    ),
    codes.BROKEN_PROMISE: (
        "the policy `{notice}` promises what the register contradicts ({what})",
        "withdraw the commitment, or correct the activity",
    ),
    codes.TRANSFER_UNTOLD: (
        "the policy `{notice}` would say nothing of the country in which this recipient works",
        "add a transfer with `recipient`, `countries` and `mechanism`, or correct the `locations` of the party",
    ),
    codes.SECTION_LEFT_OUT: (
        "the policy `{notice}` leaves out a section that it needs ({what})",
        "add the section under `sections`",
    ),
    codes.SIGN_TOO_LONG: (
        "a camera sign of the policy `{notice}` has {what} words in `{language}`; no more than 120 are read in passing",
        "name fewer purposes, or shorten their titles and the interest",
    ),
    codes.SHORT_UNTOLD: (
        "a short notice speaks of `{what}`, of which `{notice}` tells nothing with the purposes and data named there",
        "name an activity that the policy tells, with purposes and data that it has, or add the activity to the policy",
    ),
    codes.ANCHOR_LOST: (
        "the policy `{notice}` cannot lead an old address to `{what}`: it has no such part, or still has the old one",
        "under `retired_anchors`, write an anchor that the page no longer has, and one that it has",
    ),
    codes.UNSAID: (
        "the policy `{notice}` does not say what the law wants it to say ({what})",
        "put the section that says it into the plan, under `sections`",
    ),
    codes.SIGN_OF_NOTHING: (
        "a camera sign of the policy `{notice}` speaks of no cameras: nothing that it tells uses video images",
        "name the activity of the cameras, or write `kind: form` or `kind: telephone`",
    ),
    codes.MISSING: (
        "the policy `{notice}` must state a fact that is not in the register ({what})",
        "add it, or a todo",
    ),
}
"""Code -> what is said of a lack, and the remedy."""


def _sentences(register: Register, notice: str, lack: Lack) -> tuple[str, str]:
    message, remedy = SENTENCES.get(lack.code, SENTENCES[codes.MISSING])
    owner = _owner(register, lack.spot) if lack.code == codes.GAP else None
    said = message.format(notice=notice, language=lack.language, what=_name(lack))
    return said, f"ask {owner}, and {remedy}" if owner else remedy.format(language=lack.language)


@cache
def _english() -> Wording:
    return load_wording(templates_folder() / "wording", ["en"])["en"]


def _name(lack: Lack) -> str:
    words = lack.what
    if words in _english():
        said = _english().text(words, border="eea").rstrip(".")
        words = said[:1].lower() + said[1:]
    return f"{words}: {lack.about}" if lack.about else words


def _entry(register: Register, spot: Spot) -> Entry[Any] | None:
    collection, _, name = spot.record.rpartition("/")
    if collection:
        return register.collections.get(collection, {}).get(name)
    return register.settings_entry


def place(register: Register, spot: Spot) -> Span:
    """Return the place of a public value in the files of the register."""
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
