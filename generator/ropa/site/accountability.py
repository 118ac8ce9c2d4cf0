"""Exemptions from informing, authorisations and consultations of an activity."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.accountability import Authorisation, Consultation, InformationExemption
from ropa.model.activity import Activity
from ropa.site import cells
from ropa.site.desk import Desk


def facts(desk: Desk, activity: Activity) -> Iterator[tuple[str, Markup]]:
    """Yield what the team can show besides, each with the key of its label."""
    yield "not-informed", cells.listed(_exemption(desk, item) for item in activity.not_informed or ())
    yield "authorisations", cells.listed(_authorisation(desk, item) for item in activity.authorisations or ())
    yield "consultations", cells.listed(_consultation(desk, item) for item in activity.consultations or ())


def _exemption(desk: Desk, item: InformationExemption) -> Markup:
    words = desk.words
    ground = item.ground
    named = cells.text(words.label(f"exemption-{ground}")) if isinstance(ground, str) else words.fact(ground)
    persons = words.terms("data-subjects", item.data_subjects or ())
    return cells.under(
        cells.spaced(cells.joined((named, persons), cells.DOT), words.scope(item)),
        words.said(item.reason),
        desk.law.laws(item.law),
        words.said(item.measures),
        cells.link(item.published, item.published) if item.published else cells.NOTHING,
    )


def _authorisation(desk: Desk, item: Authorisation) -> Markup:
    words = desk.words
    body = desk.party(item.party) if item.party else words.said(item.body)
    expires = cells.text(words.counted("document-expires", day=item.expires) if item.expires else "")
    dates = cells.joined((words.day(item.date), expires))
    head = cells.spaced(cells.joined((words.said(item.what), body)), words.scope(item))
    return cells.under(head, cells.joined((desk.law.document(item.document), dates)), desk.law.laws(item.law))


def _consultation(desk: Desk, item: Consultation) -> Markup:
    words = desk.words
    head = cells.joined((words.said(item.body), words.day(item.on)))
    return cells.under(cells.spaced(head, words.scope(item)), words.said(item.result), desk.law.document(item.document))
