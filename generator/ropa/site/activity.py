"""The page of one activity: Art. 30(1)(a) to (g), then everything else that the register holds about it."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ropa.model.activity import Activity
from ropa.model.facts import Todo
from ropa.register.reviews import never_reviewed, next_review
from ropa.site import beyond, cells, findings, persons_and_data, purposes, recipients, security, time_limits, transfers
from ropa.site.controllers import blocks as controllers
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.letters import LETTERS, LetterState
from ropa.site.overviews import activity_flow
from ropa.site.parts import Block, Fact, Head, Section
from ropa.site.paths import HOME, page_of, relative
from ropa.site.survey import Survey

BEYOND = "beyond"
FINDINGS = "findings"


@dataclass(frozen=True, slots=True)
class Mark:
    """A letter in the strip below the head."""

    letter: Markup
    name: str
    state: str
    href: str
    open: bool


@dataclass(frozen=True, slots=True)
class Place:
    """An entry of the list of contents."""

    sign: str
    name: str
    href: str


@dataclass(frozen=True, slots=True)
class ActivityPage:
    """What `activity.html.jinja` shows."""

    head: Head
    strip_label: str
    strip: tuple[Mark, ...]
    sections: tuple[Section, ...]
    aside_label: str
    contents_label: str
    contents: tuple[Place, ...]
    file_label: str
    file: str
    back: str
    back_label: str


def activity_page(desk: Desk, holding: Holding) -> ActivityPage:
    """Return the page of an activity."""
    survey, words, entry = desk.survey, desk.words, holding.entry
    here = page_of("activities", entry.id)
    found = survey.states(holding)
    made = (*activity_flow.section(desk, holding), *sections(desk, holding))
    return ActivityPage(
        head=survey.head(
            here,
            words.label("processing-activity"),
            survey.names.name("activities", entry.id),
            words.prose(entry.value.description),
            _meta(desk, holding),
        ),
        strip_label=words.label("completeness"),
        strip=() if survey.for_all else tuple(_mark(survey, state) for state in found),
        sections=made,
        aside_label=words.label("about-page"),
        contents_label=words.label("on-this-page"),
        contents=tuple(_contents(made)),
        file_label=words.label("written-in"),
        file=entry.document.file if survey.for_team else "",
        back=relative(here, HOME),
        back_label=words.label("all-activities"),
    )


def said_state(survey: Survey, state: LetterState) -> str:
    """Return the state of a letter in a word or two."""
    words = survey.words
    if state.gaps:
        return words.counted("gaps", count=state.gaps)
    if state.missing:
        return words.label("missing")
    return words.label("none-stated" if state.none else "complete")


def department(desk_survey: Survey, holding: Holding) -> Markup:
    """Return the department under which an activity is listed; the owner where none is stated."""
    activity = holding.entry.value
    if desk_survey.for_all:  # how the team is organised is its own; a person looks for the group it belongs to
        return desk_survey.words.term("data-subjects", first_group(holding)) if first_group(holding) else cells.NOTHING
    if activity.department is not None:
        return desk_survey.words.said(activity.department)
    owner = activity.owner
    return desk_survey.words.gap(owner) if isinstance(owner, Todo) else desk_survey.words.said(owner)


def first_group(holding: Holding) -> str:
    """Return the group of persons that an activity names first; empty while there is none."""
    return next((item.value.group for item in holding.subjects), "")


def review(survey: Survey, holding: Holding) -> Markup:
    """Return the day of the next review, marked when it is past; nothing for what is over, and for others."""
    if not survey.sees(Activity, "lifecycle"):
        return cells.NOTHING
    lifecycle = holding.entry.value.lifecycle
    due = next_review(lifecycle, survey.register.settings.review_every)
    if due is not None:
        late = cells.tag(survey.words.label("overdue"), "alert") if due < survey.register.day else cells.NOTHING
        return cells.spaced(cells.time(due.isoformat()), late)
    never = never_reviewed(lifecycle)
    return cells.tag(survey.words.label("never-reviewed"), "alert") if never else cells.NOTHING


def _meta(desk: Desk, holding: Holding) -> tuple[Fact, ...]:
    activity, words = holding.entry.value, desk.words
    life = activity.lifecycle
    owner = activity.owner
    return desk.survey.meta(
        ("status", words.value("status", life.status) if life and life.status else cells.NOTHING),
        ("reference", cells.text(activity.reference or "")),
        ("department", words.said(activity.department)),
        ("owner", words.said(owner)),
        ("last-review", cells.time(life.last_review) if life and life.last_review else cells.NOTHING),
        ("next-review", review(desk.survey, holding)),
        ("applies-to", words.scope(activity)),
    )


def _mark(survey: Survey, state: LetterState) -> Mark:
    part = LETTERS[state.letter]
    name = survey.words.label(f"strip-{part}")
    return Mark(survey.words.letter(state.letter), name, said_state(survey, state), f"#{part}", state.open)


def sections(desk: Desk, holding: Holding) -> tuple[Section, ...]:
    """Return Art. 30(1)(a) to (g), then what is beyond it and what the check found."""
    activity, words = holding.entry.value, desk.words
    cards = purposes.cards(desk, holding)
    contents: dict[str, tuple[Block, ...]] = {
        "controllers": controllers(desk, holding),
        "purposes": (Block(cards=cards) if cards else Block(text=words.fact(activity.purposes)),),
        "persons-and-data": persons_and_data.blocks(desk, holding),
        "recipients": recipients.blocks(desk, holding),
        "transfers": transfers.blocks(
            desk, holding.transfers, holding.where, lambda item: desk.survey.purposes(holding, item.purposes)
        ),
        "time-limits": time_limits.blocks(desk, holding),
        "security": security.blocks(desk, holding.security),
    }
    lettered = tuple(
        Section(part, words.label(f"section-{part}"), contents[part], words.letter(letter))
        for letter, part in LETTERS.items()
        if part != "security" or desk.survey.sees(Activity, "security")
    )
    found = findings.of_file(desk, holding.entry.document.file)
    check = (Section(FINDINGS, words.label("findings"), (Block(rows=found),)),) if found else ()
    return (*lettered, Section(BEYOND, words.label("section-beyond"), beyond.blocks(desk, holding)), *check)


def _contents(sections: tuple[Section, ...]) -> Iterator[Place]:
    signs = {part: letter for letter, part in LETTERS.items()}
    for section in sections:
        yield Place(signs.get(section.id, "+"), section.title, f"#{section.id}")
