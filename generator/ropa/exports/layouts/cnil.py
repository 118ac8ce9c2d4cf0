"""The simplified register of the French authority (CNIL): a list of activities, then a sheet for each.

Two copies of the file were read. Its list of adequate countries is out of date, and nothing is taken from it.
"""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.exports.layouts import further, statutory
from ropa.exports.layouts.form import Activity, Column, Evidence, filled
from ropa.exports.passages import passage
from ropa.exports.workbook import Cell, Sheet, cell, row
from ropa.model.personal_data import PersonalData
from ropa.register.sensitivity import is_criminal, special_kinds
from ropa.site import cells, persons_and_data, transfers
from ropa.site import recipients as receiving
from ropa.site import security as measures

LIST = (
    Column("Nom du traitement", statutory.name, Evidence.READ, 44),
    Column("N° / RÉF", further.reference, Evidence.READ, 18),
    Column("Date de création de la fiche", further.created, Evidence.READ, 18),
    Column("Dernière mise à jour", further.changed, Evidence.READ, 18),
    Column("Finalité du traitement", statutory.purposes, Evidence.READ, 60),
    Column("Données sensibles (oui/non)", further.sensitive, Evidence.READ, 18),
)
"""The columns of the list."""

ACTORS = (
    ("Responsable du traitement", statutory.controller),
    ("Délégué à la protection des données", statutory.officer),
    ("Représentant", statutory.representative),
    ("Responsable(s) conjoint(s)", statutory.joint),
)
OTHER = "Autres catégories de données"
"""A heading of the longer form; the simplified one has no place for such data."""
HEADINGS = {
    "État-civil, identité, données d'identification, images": ("identification", "contact", "images"),
    "Vie personnelle": ("personal-life", "preferences-interests"),
    "Informations d'ordre économique et financier": ("economic-financial", "transactions-orders"),
    "Données de connexion": ("technical",),
    "Données de localisation": ("location",),
}
"""Headings of the form, and the categories of our vocabulary that belong there with all below them."""
NUMBER = "Numéro de Sécurité sociale (NIR)"
SENSITIVE = {
    "Origine raciale ou ethnique": ("racial-ethnic-origin",),
    "Opinions politiques": ("political-opinions",),
    "Convictions religieuses ou philosophiques": ("religious-philosophical-beliefs",),
    "Appartenance syndicale": ("trade-union-membership",),
    "Données génétiques": ("genetic",),
    "Données biométriques": ("biometric",),
    "Santé": ("health",),
    "Vie ou orientation sexuelle": ("sex-life", "sexual-orientation"),
}
OFFENCES = "Condamnations et infractions"

Rows = Iterator[tuple[Cell, ...]]


def sheet(activity: Activity, name: str) -> Sheet:
    """Return the sheet of one activity."""
    rows = tuple(_rows(activity))
    return Sheet(name, ("Rubrique", "", "", ""), rows, (), (), (44, 60, 44, 44))


def _rows(activity: Activity) -> Rows:
    yield _head("Description du traitement")
    for column in LIST[:4]:
        yield row(column.heading, cell(filled(column, activity)))
    yield _head("Acteurs")
    for heading, fill in ACTORS:
        yield row(heading, cell(passage(fill(activity))))
    yield _head("Finalité(s) du traitement effectué")
    titles = [activity.desk.stated(item.value.title) for item in activity.holding.purposes]
    for number, title in enumerate(titles or [statutory.purposes(activity)]):
        yield row("Finalité principale" if not number else f"Sous-finalité {number}", cell(passage(title)))
    yield from _categories(activity)
    yield _head("Catégories de personnes concernées", "Description", "Précisions")
    for item in activity.holding.subjects:
        group = activity.draft.words.term("data-subjects", item.value.group)
        yield row("", cell(passage(group)), cell(passage(activity.draft.words.said(item.value.description))))
    if not activity.holding.subjects:
        yield row("", cell(passage(statutory.groups(activity))))
    yield from _recipients(activity)
    yield from _security(activity)
    yield from _transfers(activity)


def _head(title: str, *columns: str) -> tuple[Cell, ...]:
    return row(title.upper(), *columns)


def _categories(activity: Activity) -> Rows:
    found: dict[str, list[tuple[Markup, Markup]]] = {}
    for item in activity.holding.data:
        stated = persons_and_data.category(activity.desk, item.value)
        items = cells.joined(activity.draft.words.texts(item.value.items))
        marks = persons_and_data.sensitivity(activity.desk, item.value)
        said = cells.spaced(cells.joined((stated, items), cells.DOT), marks)
        kept = statutory.limits_of(activity, str(item.value.category))
        for heading in _headings(activity, item.value):
            found.setdefault(heading, []).append((said, kept))
    yield _head("Catégories de données personnelles", "Description", "Durée de conservation")
    for heading in (*HEADINGS, NUMBER, OTHER):
        yield from _under(heading, found)
    if not activity.holding.data:
        yield row("", cell(passage(statutory.categories(activity))))
    yield _head("Données sensibles", "Description", "Durée de conservation")
    for heading in (*SENSITIVE, OFFENCES):
        yield from _under(heading, found)
    gap = statutory.limits(activity) if not activity.holding.retention.items else cells.NOTHING
    if gap:
        yield row("Durée de conservation", cell(passage(gap)))


def _under(heading: str, found: dict[str, list[tuple[Markup, Markup]]]) -> Rows:
    for said, kept in found.get(heading, [(cells.NOTHING, cells.NOTHING)]):
        yield row(heading, cell(passage(said)), cell(passage(kept)))


def _headings(activity: Activity, data: PersonalData) -> Iterator[str]:
    """Yield the headings under which a category of data belongs: sensitive ones, or else one of the others."""
    register = activity.draft.register
    kinds = special_kinds(register, data)
    sensitive = [heading for heading, named in SENSITIVE.items() if set(named) & set(kinds)]
    if is_criminal(register, data):
        sensitive.append(OFFENCES)
    if sensitive:
        yield from sensitive
        return
    category = data.category
    term = register.vocabulary("data-categories").get(category) if isinstance(category, str) else None
    if term is not None and term.national_id:
        yield NUMBER
        return
    own = {term.id, term.parent} if term is not None else set()
    yield next((heading for heading, named in HEADINGS.items() if own & set(named)), OTHER)


def _recipients(activity: Activity) -> Rows:
    yield _head("Destinataires", "Type de destinataire", "Précisions")
    desk = activity.desk
    for item in activity.holding.recipients:
        role = desk.words.value("recipient-role", receiving.role_of(desk.survey, item.value))
        where = receiving.countries(desk.survey, item.value)
        said = cells.joined(
            (receiving.name(desk, item.value), desk.words.said(item.value.description), desk.words.countries(where))
        )
        yield row("", cell(passage(role)), cell(passage(said)))
    if not activity.holding.recipients.items:
        yield row("", cell(passage(statutory.recipients(activity))))


def _security(activity: Activity) -> Rows:
    yield _head("Mesures de sécurité", "Type de mesure", "Précisions")
    desk = activity.desk
    if not activity.draft.seen("security"):
        yield row("", cell(activity.draft.withheld()))
        return
    for item in activity.holding.security:
        measure = item.value.measure
        entry = desk.survey.register.measures.get(measure or "")
        kind = entry.value.kind if entry else None
        label = desk.words.term("measures", kind) if kind else cells.NOTHING
        yield row("", cell(passage(label)), cell(passage(measures.full(desk, item.value))))
    if not activity.holding.security.items:
        yield row("", cell(passage(statutory.measures(activity) or cells.NOTHING)))


def _transfers(activity: Activity) -> Rows:
    yield _head("Transferts hors UE", "Destinataire, pays", "Type de garanties", "Liens vers la documentation")
    desk, where = activity.desk, activity.holding.where
    for item in activity.holding.transfers:
        to = cells.joined((transfers.receiver(desk, item.value), transfers.places(desk, item.value)))
        how, paper = transfers.tool(desk, item.value, where), desk.law.document(item.value.instrument)
        yield row("", cell(passage(to)), cell(passage(how)), cell(passage(paper)))
    if not activity.holding.transfers.items:
        yield row("", cell(passage(statutory.transferred(activity))))
