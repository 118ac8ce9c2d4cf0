"""The page of terms: those that the register uses, and those that it adds."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.site import cells
from ropa.site.desk import Desk
from ropa.site.law_cells import PROVISIONS
from ropa.site.parts import Block, Section
from ropa.site.paths import VOCABULARY
from ropa.site.sheet import SheetPage

COLUMNS = ("term", "definition", "identifier")
SHOWN = (
    "legal-bases",
    "special-grounds",
    "data-subjects",
    "data-categories",
    "recipients",
    "transfer-tools",
    "triggers",
)
"""Vocabularies of which the used terms are shown, in this order; of the others, the register's own."""
OTHERS = ("measures", "channels", "audiences", "tracker-categories", "identifiers")


def vocabulary_page(desk: Desk) -> SheetPage:
    """Return the terms by vocabulary."""
    survey, words = desk.survey, desk.words
    used = _used(desk)
    sections = tuple(
        Section(name, words.label(f"vocabulary-{name}"), (Block(tables=tables),))
        for name in (*SHOWN, *OTHERS)
        if (tables := survey.table("terms-table", COLUMNS, _rows(desk, name, used.get(name, set())), quiet=True))
    )
    title = cells.text(words.label("vocabulary"))
    head = survey.head(VOCABULARY, words.label("register"), title, cells.text(words.label("vocabulary-lead")))
    return SheetPage(head, sections)


def _rows(desk: Desk, name: str, used: set[str]) -> Iterator[Markup]:
    own = _own(desk, name)
    for term in desk.survey.register.vocabulary(name):
        if term.id not in used and term.id not in own:
            continue
        mark = cells.tag(desk.words.label("own-term"), "strong") if term.id in own else cells.NOTHING
        article = _article(desk, name, term.id, term.article)
        examples = cells.joined(desk.words.texts(term.examples)) if term.examples else cells.NOTHING
        definition = desk.words.said(dict(term.definition)) if term.definition else cells.NOTHING
        yield cells.row(
            anchor=f"{name}-{term.id}",
            head=cells.spaced(desk.words.term(name, term.id), mark),
            cells=(
                desk.survey.cell("definition", cells.under(definition, examples)),
                desk.survey.cell("identifier", cells.under(cells.code(term.id), article, cells.text(term.dpv or ""))),
            ),
        )


def _article(desk: Desk, name: str, term_id: str, stated: str | None) -> Markup:
    """Return where the laws of the register have a term; the term's own article where laws say nothing of its kind."""
    if name in PROVISIONS:
        return desk.law.provision(name, term_id, desk.survey.register.settings.jurisdictions or ())
    return desk.law.article(stated)


def _own(desk: Desk, name: str) -> set[str]:
    entry = desk.survey.register.terms_entry
    return set(getattr(entry.value, name.replace("-", "_"), None) or {}) if entry else set()


def _used(desk: Desk) -> dict[str, set[str]]:
    """Return the ids of the terms that activities, parties and engagements name."""
    found: dict[str, set[str]] = {name: set() for name in SHOWN}
    for holding in desk.survey.holdings.values():
        for purpose in holding.purposes:
            _of_purpose(found, purpose.value)
        found["data-subjects"].update(item.value.group for item in holding.subjects)
        found["data-categories"].update(str(item.value.category) for item in holding.data)
        found["recipients"].update(item.value.category for item in holding.recipients if item.value.category)
        found["transfer-tools"].update(str(item.value.mechanism) for item in holding.transfers)
        for item in holding.retention:
            archive = item.value.archive
            phases = archive if isinstance(archive, tuple) else (archive,) if archive else ()
            for phase in (item.value, *phases):
                found["triggers"].update(str(each) for each in (phase.from_, phase.until) if each)
    for party in desk.survey.register.parties.values():
        if party.value.category:
            found["recipients"].add(party.value.category)
    for work in desk.survey.register.engagements.values():
        found["data-subjects"].update(work.value.data_subjects or ())
        found["data-categories"].update(work.value.data or ())
    return found


def _of_purpose(found: dict[str, set[str]], purpose: object) -> None:
    for name, field, key in (
        ("legal-bases", "legal_basis", "basis"),
        ("special-grounds", "special_ground", "condition"),
    ):
        stated = getattr(purpose, field)
        for item in stated if isinstance(stated, tuple) else (stated,):
            named = getattr(item, key, None)
            if isinstance(named, str):
                found[name].add(named)
