"""What falls due, in the words of a page; files take the same words without their markup."""

from markupsafe import Markup

from ropa.law import Statute
from ropa.law.provenance import Fact
from ropa.law.transfers import Adequacy
from ropa.model.citation import Document
from ropa.model.waiver import Waiver
from ropa.questions.due import Due, Kind
from ropa.questions.open_points import OpenPoint
from ropa.site import cells, findings
from ropa.site.desk import Desk
from ropa.site.policies import title_of


def kind(desk: Desk, due: Due) -> str:
    """Return what sort of thing falls due."""
    return desk.words.label(f"due-{due.kind}")


def record(desk: Desk, due: Due) -> Markup:
    """Return the record with a link; nothing for the law."""
    entry = due.entry
    if isinstance(due.what, Waiver):
        collection, _, name = due.what.record.partition("/")
        return desk.link(collection, name) if name else cells.code(collection)
    if entry is None:
        return cells.NOTHING
    if entry.collection == "notices":
        return title_of(desk, entry)
    known = desk.survey.register.collections.get(entry.collection, {})
    return desk.link(entry.collection, entry.id) if entry.id in known else cells.code(entry.document.file)


def details(desk: Desk, due: Due) -> Markup:
    """Return what is known of it besides kind and record."""
    what = due.what
    if isinstance(what, Waiver):
        return cells.joined((findings.page(desk, what.rule), cells.text(what.reason)))
    if isinstance(what, Fact):
        return _law(desk, due, what)
    if due.kind in {Kind.CONTRACT, Kind.ASSESSMENT_REVIEW} or isinstance(what, Document):
        return desk.law.document(what)
    if isinstance(what, OpenPoint):
        return cells.spaced(desk.stated(what.what), findings.accepted_until(desk, what.accepted))
    return desk.words.scheme(what) if due.kind is Kind.CERTIFICATE else desk.stated(what)


def owner(desk: Desk, due: Due) -> Markup:
    """Return who is to see to it."""
    return desk.stated(due.owner)


def summary(desk: Desk, due: Due) -> str:
    """Return one plain line: kind, record or provision."""
    about = record(desk, due) or details(desk, due)
    return f"{desk.words.counted('colon', label=kind(desk, due))} {plain(about)}"


def told(desk: Desk, due: Due) -> tuple[str, ...]:
    """Return in plain lines what the summary does not say: details, and who is to see to it."""
    more = (details(desk, due) if record(desk, due) else cells.NOTHING, owner(desk, due))
    return tuple(plain(part) for part in more if part)


def plain(markup: Markup) -> str:
    """Return markup as plain text."""
    return str(markup.replace(Markup("<br>"), " ").striptags())


def _law(desk: Desk, due: Due, fact: Fact) -> Markup:
    words = desk.words
    unsure = cells.NOTHING if fact.provenance.settled else cells.tag(words.label("law-unverified"))
    if isinstance(fact, Adequacy):
        count = cells.text(words.counted("transfers-resting", count=due.count))
        return cells.under(cells.spaced(_decision(desk, fact), unsure), count)
    name = cells.text(fact.short_name(words.language).text) if isinstance(fact, Statute) else cells.NOTHING
    begins = cells.text(words.label("law-begins" if fact.valid_from == due.day else "law-ceases"))
    return cells.joined((name or cells.code(fact.provenance.path), begins, unsure))


def _decision(desk: Desk, fact: Adequacy) -> Markup:
    return cells.joined((desk.words.countries(fact.countries), cells.text(desk.words.act(fact.act or ""))))
