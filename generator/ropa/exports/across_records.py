"""Overviews of all records, which say again what the records say: what an inspector asks first, each on its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ropa.exports.drafting import Draft
from ropa.exports.passages import passage
from ropa.exports.places import AUTOMATED
from ropa.exports.reading_site import sections
from ropa.exports.view import Part
from ropa.register.audience import Audience
from ropa.site.holding import Holding
from ropa.site.lookups import categories, persons
from ropa.site.lookups.topics import Topic, whole
from ropa.site.overviews import across, contracts, lawfulness
from ropa.site.overviews.agreements import Agreement, ends
from ropa.site.overviews.assessed import assessed
from ropa.site.parts import Section


def overviews(draft: Draft) -> Iterator[Part]:
    """Yield an annex each; none for the public, to whom what is withheld would look like a gap."""
    if draft.choice.audience is Audience.PUBLIC:
        return
    ordered = draft.ordered()
    for key, page in across.whole(draft.survey):
        yield _overview(draft, key, page.sections)
    yield _lawfulness(draft, ordered)
    yield _sensitive(draft, ordered)
    yield _groups(draft, ordered)
    yield _overview(draft, "overview-assessments", assessed(draft.desk, ordered))
    agreed = sorted(contracts.listed(draft.survey), key=_ending)
    yield _overview(draft, "overview-contracts", contracts.overview(draft.uses).some(draft.desk, agreed))


def _ending(one: Agreement) -> str:
    """Return where a contract stands: those that end come first, the next to end before the others."""
    return (ends(one.contract) if one.contract is not None else None) or "no end"


def _overview(draft: Draft, key: str, found: Sequence[Section]) -> Part:
    return Part(key, draft.words.label(key), parts=sections(found, without=("map",)), again=True)


def _lawfulness(draft: Draft, ordered: Sequence[Holding]) -> Part:
    made = _overview(draft, "overview-legal-bases", lawfulness.whole(draft.desk, ordered))
    parts = (replace(one, place=AUTOMATED) if one.key == "automated" else one for one in made.parts)
    return replace(made, parts=tuple(parts))


def _sensitive(draft: Draft, ordered: Sequence[Holding]) -> Part:
    """Return what the law protects more: which activities have it, who has access, who receives it."""
    shelf = categories.shelf_of(draft.survey, ordered)
    parts = (_topic(topic, whole(draft.desk, topic)) for topic in categories.kinds(draft.survey, shelf))
    return Part("sensitive-table", draft.words.label("sensitive-table"), parts=tuple(parts), again=True)


def _groups(draft: Draft, ordered: Sequence[Holding]) -> Part:
    """Return what is held about each group of persons."""
    topics = persons.topics(draft.survey, persons.groups_of(draft.survey, ordered))
    parts = (_topic(topic, persons.in_brief(draft.desk, topic)) for topic in topics)
    return Part("persons", draft.words.label("persons"), parts=tuple(parts), again=True)


def _topic(topic: Topic, found: Sequence[Section]) -> Part:
    lead = (Part("", topic.kind, passage(topic.lead)),) if topic.lead else ()
    return Part("", str(topic.title.striptags()), parts=(*lead, *sections(found)), place=topic.path.removesuffix("/"))
