"""The public policies of a register as files, or the obstacles that keep them from publication."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ropa.diagnostics import Diagnostic, Severity
from ropa.errors import RopaError
from ropa.law import Law, Provenance
from ropa.model.notice import Notice
from ropa.policy import codes
from ropa.policy.coverage import Coverage, merged
from ropa.policy.desk import Desk, Lack
from ropa.policy.edition import Edition, Forms, edition
from ropa.policy.facts import Facts, facts_of
from ropa.policy.obstacles import obstacle
from ropa.policy.outputs import files_of, files_of_policy
from ropa.policy.outputs.stylesheet import stylesheets
from ropa.policy.overview import overview
from ropa.policy.page import languages_of
from ropa.policy.rendering import render_overview
from ropa.policy.succession import first_of, successions
from ropa.project import templates_folder
from ropa.register import Entry, Register
from ropa.register.selection import chain_of, reach_of
from ropa.wording.catalogue import Wording, load_wording
from ropa.wording.formats import Formats


@dataclass(frozen=True, slots=True)
class Publication:
    """What there is to publish."""

    files: Mapping[str, bytes]
    """Path below the root of the public output -> content."""
    obstacles: tuple[Diagnostic, ...]
    """What keeps a policy from publication; empty for drafts, which show their gaps."""
    pages: int
    """How many policy pages there are, languages counted."""
    unverified: tuple[str, ...]
    """Facts of law that a policy relies on and nobody has verified, one line each."""
    coverage: tuple[Coverage, ...] = ()
    """What the law wants told, policy by policy, and where each of them says it."""


def publish(register: Register, *, draft: bool, pdf: bool = False, base_heading: int = 2) -> Publication:
    """Write every policy of the register in each of its languages.

    With `draft`, what is missing is marked on the page; otherwise it is an obstacle. With `pdf`, there are PDF files
    too; `base_heading` is the level of the title in the fragments. Raises RopaError for a language that has no wording,
    and where PDF files are asked for and cannot be made.
    """
    forms = Forms(draft=draft, pdf=pdf, base_heading=base_heading)
    files: dict[str, bytes] = {}
    obstacles: dict[Diagnostic, None] = {}
    evidence: dict[Provenance, None] = {}
    editions: list[Edition] = []
    wordings: dict[str, Wording] = {}
    for line in successions(register, draft=draft):
        if not draft:
            obstacles.update(dict.fromkeys(_late(one) for one in line.late))
        for entry in (line.current, line.upcoming):
            if entry is None:
                continue
            seen = _on_its_day(register, entry) if entry is line.upcoming else register
            law, reach = seen.law_or_none(entry.value.jurisdiction), reach_of(seen, entry.value)
            if law is None or reach is None:
                obstacles[_no_law(entry)] = None
                continue
            facts = facts_of(seen, entry, reach, line)
            lacks: dict[Lack, None] = {}
            own: list[Edition] = []
            for language in languages_of(entry.value, register.default_language):
                desk = _desk(seen, facts, law, language, wordings)
                own.append(edition(desk, forms))
                files.update(files_of(own[-1]))
                lacks.update(desk.lacks)
            files.update(files_of_policy(own))
            editions.extend(own)
            if not draft:
                obstacles.update(dict.fromkeys(obstacle(register, entry.id, lack) for lack in lacks))
            evidence.update(dict.fromkeys(law.relied_on()))
    files.update(stylesheets())
    listed = [one.desk for one in editions if not one.upcoming]
    files["index.html"] = render_overview(overview(register.default_language, listed))
    ordered = tuple(sorted(obstacles, key=lambda diagnostic: diagnostic.order))
    facts_of_law = tuple(unverified(evidence))
    return Publication(dict(sorted(files.items())), ordered, len(editions), facts_of_law, tuple(_covers(editions)))


def _covers(editions: list[Edition]) -> Iterator[Coverage]:
    """Yield the coverage of each policy, its languages taken together."""
    for name in dict.fromkeys(one.coverage.policy for one in editions):
        yield merged(one.coverage for one in editions if one.coverage.policy == name)


def edition_of(register: Register, policy: str, language: str) -> Edition:
    """Return one policy in one language, whatever it lacks. Raises RopaError when the register has no such policy."""
    entry = register.notices.get(policy)
    if entry is None:
        known = ", ".join(f"`{name}`" for name in register.notices) or "none"
        raise RopaError(f"the register has no policy `{policy}`; it has: {known}")
    line = next(one for one in successions(register, draft=True) if one.name == first_of(register.notices, policy))
    if policy == line.name and line.current is not None:
        entry = line.current
    seen = _on_its_day(register, entry) if entry is line.upcoming else register
    languages = languages_of(entry.value, register.default_language)
    if language not in languages:
        raise RopaError(f"the policy `{policy}` is not published in `{language}`, but in: {', '.join(languages)}")
    law, reach = seen.law_or_none(entry.value.jurisdiction), reach_of(seen, entry.value)
    if law is None or reach is None:
        raise RopaError(_no_law(entry).message)
    return edition(_desk(seen, facts_of(seen, entry, reach, line), law, language, {}), Forms())


def _on_its_day(register: Register, entry: Entry[Notice]) -> Register:
    """Return the register as it is judged on the first day of a plan that does not apply yet."""
    first = entry.value.effective
    return register if first is None else register.but(day=max(register.day, date.fromisoformat(first)))


def desk_of(register: Register, entry: Entry[Notice]) -> Desk:
    """Return the desk of one policy in the language that the team reads: English if it has it, else its first one.

    Raises RopaError when the policy names no jurisdiction whose law is known.
    """
    law, reach = register.law_or_none(entry.value.jurisdiction), reach_of(register, entry.value)
    if law is None or reach is None:
        raise RopaError(_no_law(entry).message)
    languages = languages_of(entry.value, register.default_language)
    language = "en" if "en" in languages else languages[0]
    return _desk(register, facts_of(register, entry, reach), law, language, {})


def _desk(register: Register, facts: Facts, law: Law, language: str, wordings: dict[str, Wording]) -> Desk:
    if language not in wordings:
        wordings.update(load_wording(templates_folder() / "wording", [language]))
    return Desk(
        facts=facts,
        law=law,
        language=language,
        default_language=register.default_language,
        wording=wordings[language],
        formats=Formats(language),
        chain=chain_of(law.jurisdiction),
    )


def _no_law(entry: Entry[Notice]) -> Diagnostic:
    stated = entry.value.jurisdiction
    return Diagnostic(
        codes.UNKNOWN_LAW,
        Severity.ERROR,
        f"the policy `{entry.id}` names no jurisdiction whose law is known",
        entry.at("jurisdiction") if stated else entry.at(),
        "write `jurisdiction:` with a code such as FR or EU; `ropa explain jurisdictions` lists them",
    )


def _late(entry: Entry[Notice]) -> Diagnostic:
    return Diagnostic(
        codes.LATE,
        Severity.ERROR,
        f"the policy `{entry.id}` was to apply from {entry.value.effective}, and is still being prepared",
        entry.at("effective"),
        "take out `planned:` if it applies, or correct `effective:`; readers were promised this day",
    )


def unverified(evidence: Mapping[Provenance, None]) -> Iterator[str]:
    """Yield a line per fact of law that is not verified as a whole, sorted."""
    yield from sorted({f"{one.pack} {one.path}: {one.source}" for one in evidence if not one.settled})
