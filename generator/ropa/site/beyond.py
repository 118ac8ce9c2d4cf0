"""What an activity's page shows beyond Art. 30: automated decisions, impact assessment, systems, trackers, life."""

from collections.abc import Iterator

from markupsafe import Markup

from ropa.model.automation import AutomatedDecision
from ropa.model.dpia import Dpia, DpiaCriterion
from ropa.model.facts import Todo
from ropa.model.lifecycle import Lifecycle
from ropa.model.tracker import Tracker
from ropa.register.answers import answer
from ropa.site import accountability, cells, policies
from ropa.site.desk import Desk
from ropa.site.holding import Holding
from ropa.site.overviews import criteria
from ropa.site.overviews.screening import screening
from ropa.site.parts import Block, Card, Table
from ropa.site.recipients import none_or_gap

Pair = tuple[str, Markup]
TRACKER_COLUMNS = ("tracker", "tracker-purpose", "tracker-consent", "lifetime", "provider")


def blocks(desk: Desk, holding: Holding) -> tuple[Block, ...]:
    """Return everything that has no letter, in order of weight."""
    activity, label = holding.entry.value, desk.words.label
    papers = desk.survey.facts(*_papers(desk, holding))
    return tuple(
        block
        for block in (
            _automation(desk, holding),
            Block(title=label("impact-assessment"), facts=_dpia(desk, holding)),
            Block(title=label("trackers"), tables=trackers(desk, activity.trackers or ()))
            if activity.trackers
            else None,
            Block(title=label("lifecycle"), facts=desk.survey.facts(*life(desk, activity.lifecycle))),
            Block(title=label("papers"), facts=papers) if papers else None,
        )
        if block is not None and (block.text or block.facts or block.cards or block.tables)
    )


def _automation(desk: Desk, holding: Holding) -> Block:
    title = desk.words.label("automated-decisions")
    found = answer(holding.entry.value.automated_decisions, holding.entry)
    if found.silent:
        return Block(title=title, text=desk.words.unsaid)
    if not found.items:
        return Block(title=title, text=none_or_gap(desk, found))
    return Block(title=title, cards=tuple(_decision(desk, holding, item.value) for item in found))


def _decision(desk: Desk, holding: Holding, decision: AutomatedDecision) -> Card:
    survey, words = desk.survey, desk.words
    kind = decision.kind
    ground = decision.ground
    return Card(
        id="",
        number="",
        title=desk.stated(decision.name),
        basis=cells.spaced(
            desk.words.fact(kind, words.value("automated-kind", str(kind))),
            words.scope(decision),
        ),
        facts=survey.facts(
            ("purposes", survey.purposes(holding, decision.purposes)),
            ("persons", words.terms("data-subjects", decision.data_subjects or ())),
            ("data", survey.categories(decision.data)),
            ("logic", desk.stated(decision.logic)),
            ("significance", desk.stated(decision.significance)),
            ("consequences", desk.stated(decision.consequences)),
            (
                "decision-ground",
                words.fact(ground, words.value("decision-ground", str(ground))) if ground else cells.NOTHING,
            ),
            ("law", desk.law.laws(decision.law)),
            ("special-ground", _condition(desk, decision)),
            ("safeguards", desk.stated(decision.safeguards)),
            ("objection", words.said(decision.objection)),
            ("tested", desk.law.document(decision.tested)),
            ("ai", _ai(desk, decision)),
        ),
    )


def _ai(desk: Desk, decision: AutomatedDecision) -> Markup:
    system = decision.ai
    if system is None:
        return cells.NOTHING
    provider = desk.party(system.provider) if system.provider else cells.NOTHING
    registration = cells.text(system.registration or "")
    return cells.joined((cells.text(system.name or ""), provider, desk.words.said(system.risk), registration))


def _condition(desk: Desk, decision: AutomatedDecision) -> Markup:
    ground = decision.special_ground
    return desk.words.term("special-grounds", ground) if ground else cells.NOTHING


def _dpia(desk: Desk, holding: Holding) -> Markup:
    """Return screening and assessment: the criteria that are named, and to the team what the record shows besides."""
    words, stated, survey = desk.words, holding.entry.value.dpia, desk.survey
    also = criteria.also(desk, screening(survey.register, holding)) if survey.for_team else cells.NOTHING
    if not isinstance(stated, Dpia):
        shown = words.fact(stated) if stated is not None else words.unsaid
        return survey.facts(("screening", shown), ("criteria-shown", also))
    return survey.facts(*_screened(desk, stated, also))


def _screened(desk: Desk, stated: Dpia, also: Markup) -> Iterator[Pair]:
    words, decision = desk.words, stated.decision
    named = stated.criteria
    if decision is not None:
        yield "decision", words.fact(decision, words.value("dpia-decision", str(decision)))
    if isinstance(named, tuple):
        met = [words.value("dpia-criterion", item) for item in DpiaCriterion if item in named]
        others = [words.value("dpia-criterion", item) for item in DpiaCriterion if item not in named]
        yield "criteria-stated", cells.listed(met) or cells.text(words.label("none"))
        yield "criteria-not-stated", cells.joined(others) or cells.text(words.label("none"))
    elif named is not None:
        yield "criteria-stated", words.fact(named)
    yield "criteria-shown", also
    yield "national-list", cells.listed(words.texts(stated.national_list))
    yield "rationale", words.said(stated.rationale)
    yield "screened", words.day(stated.screened)
    yield "assessment-document", desk.law.document(stated.document)
    yield "assessment-date", words.day(stated.date)
    yield "dpo-advice", words.said(stated.dpo_advice)
    yield "persons-consulted", words.said(stated.persons_consulted)
    yield "residual-risk", words.value("residual-risk", stated.residual_risk)
    yield "prior-consultation", words.said(stated.prior_consultation)
    yield "dpia-review", words.day(stated.review)
    yield "notes", words.prose(stated.notes)


def trackers(desk: Desk, ids: tuple[str, ...]) -> tuple[Table, ...]:
    """Return cookies and other trackers as a table."""
    register = desk.survey.register
    rows = [tracker(desk, name, register.trackers[name].value) for name in ids if name in register.trackers]
    return desk.survey.table("trackers-table", TRACKER_COLUMNS, rows, quiet=True)


def tracker(desk: Desk, tracker_id: str, item: Tracker) -> Markup:
    """Return a tracker as a row."""
    survey, words = desk.survey, desk.words
    name = words.gap(item.name) if isinstance(item.name, Todo) else cells.text(item.name or tracker_id)
    kind = words.value("tracker-kind", item.kind)
    category = item.category
    group = words.term("tracker-categories", category) if isinstance(category, str) else words.fact(category)
    consent, lifetime, others = item.consent, item.lifetime, item.third_parties
    time = words.lasting(lifetime) if isinstance(lifetime, str) else words.fact(lifetime)
    kept = words.counted("kept-for", period=words.period(item.retention)) if item.retention else ""
    readers = cells.joined(desk.party(party) for party in others) if isinstance(others, tuple) else cells.NOTHING
    return cells.row(
        anchor=tracker_id,
        head=cells.spaced(cells.under(name, kind, cells.text(item.domain or "")), words.scope(item)),
        cells=(
            survey.cell(
                "tracker-purpose", cells.under(desk.stated(item.purpose), group, cells.joined(words.texts(item.data)))
            ),
            survey.cell(
                "tracker-consent",
                cells.under(
                    words.fact(
                        consent,
                        words.value("tracker-consent", str(consent)) if isinstance(consent, str) else cells.DASH,
                    ),
                    words.said(item.exemption),
                    words.said(item.refusal),
                ),
            ),
            survey.cell("lifetime", cells.under(time, cells.text(kept))),
            survey.cell(
                "provider",
                cells.under(
                    desk.party(item.provider) if item.provider else cells.NOTHING,
                    readers,
                    _web(words.label("opt-out-colon"), item.opt_out),
                    _web(words.label("info-colon"), item.info),
                    words.said(item.notes),
                ),
            ),
        ),
    )


def _web(label: str, address: str | None) -> Markup:
    return cells.labelled(label, cells.link(address, address)) if address else cells.NOTHING


def life(desk: Desk, stated: Lifecycle | None) -> Iterator[Pair]:
    """Return the dates of a record's life."""
    words = desk.words
    if stated is None:
        yield "status", words.unsaid
        return
    yield "status", words.value("status", stated.status)
    for name in ("start", "end", "disposed", "created", "changed", "last_review"):
        yield name.replace("_", "-"), words.day(getattr(stated, name))
    every = cells.text(words.period(stated.review_every)) if stated.review_every else cells.NOTHING
    yield "review-every", every
    approved = cells.joined((cells.text(stated.approved_by or ""), words.day(stated.approved_on)))
    yield "approved", approved
    yield "replaced-by", desk.link("activities", stated.replaced_by) if stated.replaced_by else cells.NOTHING


def _papers(desk: Desk, holding: Holding) -> Iterator[Pair]:
    activity, words = holding.entry.value, desk.words
    yield "systems", cells.listed(desk.link("systems", system) for system in activity.systems or ())
    yield (
        "core",
        cells.text(words.label("core-yes" if activity.core else "core-no"))
        if activity.core is not None
        else cells.NOTHING,
    )
    yield "related", cells.listed(desk.link("activities", other) for other in activity.related or ())
    yield "policies", policies.telling(desk, holding)
    yield from accountability.facts(desk, activity)
    yield "documents", cells.listed(desk.law.document(document) for document in activity.documents or ())
    yield (
        "incidents",
        cells.listed(
            cells.joined((cells.text(item.ref or ""), desk.words.day(item.date))) for item in activity.incidents or ()
        ),
    )
    yield "tags", cells.spaced(*(cells.tag(tag) for tag in activity.tags or ()))
    yield "remarks", words.prose(activity.remarks)
    yield "notes", words.prose(activity.notes)
