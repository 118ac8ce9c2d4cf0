"""Desks for the plans of a register: on which day, under which law and in which words each policy is written."""

from datetime import date

from ropa.diagnostics import Diagnostic, Severity
from ropa.errors import RopaError
from ropa.law import Law
from ropa.model.notice import Notice
from ropa.policy import codes
from ropa.policy.desk import Desk, border_of
from ropa.policy.facts import Facts, facts_of
from ropa.policy.page import languages_of
from ropa.project import templates_folder
from ropa.register import Entry, Register
from ropa.register.selection import Reach, chain_of, reach_of
from ropa.wording.catalogue import Wording, wording_of
from ropa.wording.formats import Formats
from ropa.wording.varieties import load_variety

Words = dict[tuple[str, str], Wording]
"""The words of policies by language, and by border where its law has words of its own; each loaded once."""


def on_its_day(register: Register, entry: Entry[Notice]) -> Register:
    """Return the register as it is judged on the first day of a plan that does not apply yet."""
    first = entry.value.effective
    return register if first is None else register.but(day=max(register.day, date.fromisoformat(first)))


def ground_of(register: Register, entry: Entry[Notice]) -> tuple[Law, Reach] | None:
    """Return the law of a plan and what it reaches; None when it names no jurisdiction whose law is known."""
    law, reach = register.law_or_none(entry.value.jurisdiction), reach_of(register, entry.value)
    return None if law is None or reach is None else (law, reach)


def desk_of(register: Register, entry: Entry[Notice]) -> Desk:
    """Return the desk of one policy in the language that the team reads: English if it has it, else its first one.

    Raises RopaError when the policy names no jurisdiction whose law is known.
    """
    ground = ground_of(register, entry)
    if ground is None:
        raise RopaError(no_law(entry).message)
    law, reach = ground
    languages = languages_of(entry.value, register.default_language)
    language = "en" if "en" in languages else languages[0]
    return desk_in(register, facts_of(register, entry, reach), law, language, {})


def desk_in(register: Register, facts: Facts, law: Law, language: str, words: Words) -> Desk:
    """Return the desk of one policy in a language; `words` keeps what was loaded for others."""
    folder = templates_folder() / "wording"
    border = border_of(law)
    variety = load_variety(folder, border, language)
    shared = (language, border if variety else "")
    if shared not in words:
        words[shared] = wording_of(folder, language, variety)
    wording = words[shared]
    return Desk(
        facts=facts,
        law=law,
        language=language,
        default_language=register.default_language,
        wording=wording,
        variety=variety,
        formats=Formats(language),
        chain=chain_of(law.jurisdiction),
    )


def no_law(entry: Entry[Notice]) -> Diagnostic:
    """Return the finding on a plan that names no jurisdiction whose law is known."""
    stated = entry.value.jurisdiction
    return Diagnostic(
        codes.UNKNOWN_LAW,
        Severity.ERROR,
        f"the policy `{entry.id}` names no jurisdiction whose law is known",
        entry.at("jurisdiction") if stated else entry.at(),
        "write `jurisdiction:` with a code such as FR or EU; `ropa explain jurisdictions` lists them",
    )
