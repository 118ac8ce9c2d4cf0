"""The public policies of a register as files, or the obstacles that keep them from publication."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ropa.diagnostics import Diagnostic, Severity
from ropa.errors import RopaError
from ropa.law import Provenance
from ropa.model.notice import Notice
from ropa.policy import codes
from ropa.policy.coverage import Coverage, merged
from ropa.policy.desks import Words, desk_in, ground_of, no_law, on_its_day
from ropa.policy.edition import Edition, Forms, edition
from ropa.policy.facts import facts_of
from ropa.policy.obstacles import obstacle
from ropa.policy.outputs import files_of, files_of_policy
from ropa.policy.outputs.stylesheet import stylesheets
from ropa.policy.overview import overview
from ropa.policy.page import languages_of
from ropa.policy.rendering import render_overview
from ropa.policy.succession import Succession, first_of, successions
from ropa.register import Entry, Register


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


@dataclass(frozen=True, slots=True)
class _Issue:
    """One plan in all its languages."""

    files: Mapping[str, bytes]
    obstacles: tuple[Diagnostic, ...] = ()
    editions: tuple[Edition, ...] = ()
    evidence: tuple[Provenance, ...] = ()


def publish(register: Register, *, draft: bool, pdf: bool = False, base_heading: int = 2) -> Publication:
    """Write every policy of the register in each of its languages.

    With `draft`, what is missing is marked on the page; otherwise it is an obstacle. With `pdf`, there are PDF files
    too; `base_heading` is the level of the title in the fragments. Raises RopaError for a language that has no wording,
    and where PDF files are asked for and cannot be made.
    """
    forms = Forms(draft=draft, pdf=pdf, base_heading=base_heading)
    words: Words = {}
    lines = successions(register, draft=draft)
    issues = [
        _issue(register, line, entry, forms, words)
        for line in lines
        for entry in (line.current, line.upcoming)
        if entry is not None
    ]
    files = {path: content for issue in issues for path, content in issue.files.items()}
    editions = [one for issue in issues for one in issue.editions]
    listed = [one.desk for one in editions if not one.upcoming]
    files.update(stylesheets())
    files["index.html"] = render_overview(overview(register.default_language, listed))
    obstacles = {one for issue in issues for one in issue.obstacles}
    if not draft:
        obstacles.update(_late(one) for line in lines for one in line.late)
    return Publication(
        files=dict(sorted(files.items())),
        obstacles=tuple(sorted(obstacles, key=lambda diagnostic: diagnostic.order)),
        pages=len(editions),
        unverified=tuple(unverified({one: None for issue in issues for one in issue.evidence})),
        coverage=tuple(_covers(editions)),
    )


def _issue(register: Register, line: Succession, entry: Entry[Notice], forms: Forms, words: Words) -> _Issue:
    seen = on_its_day(register, entry) if entry is line.upcoming else register
    ground = ground_of(seen, entry)
    if ground is None:
        return _Issue({}, (no_law(entry),))
    law, reach = ground
    facts = facts_of(seen, entry, reach, line)
    languages = languages_of(entry.value, register.default_language)
    editions = tuple(edition(desk_in(seen, facts, law, language, words), forms) for language in languages)
    files = {path: content for one in editions for path, content in files_of(one).items()}
    files.update(files_of_policy(editions))
    # Only now: writing the files asks for the law too, and notes what short notices lack.
    lacks = () if forms.draft else dict.fromkeys(lack for one in editions for lack in one.desk.lacks)
    obstacles = tuple(obstacle(register, entry.id, lack) for lack in lacks)
    return _Issue(files, obstacles, editions, tuple(law.relied_on()))


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
    seen = on_its_day(register, entry) if entry is line.upcoming else register
    languages = languages_of(entry.value, register.default_language)
    if language not in languages:
        raise RopaError(f"the policy `{policy}` is not published in `{language}`, but in: {', '.join(languages)}")
    ground = ground_of(seen, entry)
    if ground is None:
        raise RopaError(no_law(entry).message)
    law, reach = ground
    return edition(desk_in(seen, facts_of(seen, entry, reach, line), law, language, {}), Forms())


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
