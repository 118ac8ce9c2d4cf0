"""What makes special categories and data about offences lawful (Art. 9, 10), and how consent is given (Art. 7)."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from ropa.model.facts import Todo
from ropa.model.legal_basis import Consent
from ropa.model.purpose import Purpose
from ropa.model.special_ground import CriminalGround, SpecialGround
from ropa.site import cells
from ropa.site.desk import Desk


def consent(desk: Desk, stated: Any) -> Markup:
    """Return how consent is given, proved and withdrawn; a gap; or nothing."""
    words = desk.words
    if not isinstance(stated, Consent):
        return words.fact(stated) if stated is not None else cells.NOTHING
    age = cells.text(words.counted("consent-age", age=stated.age)) if stated.age is not None else cells.NOTHING
    return cells.listed(
        (
            cells.text(words.label("consent-explicit")) if stated.explicit else cells.NOTHING,
            cells.labelled(words.label("consent-how"), desk.stated(stated.how)),
            cells.labelled(words.label("consent-proof"), desk.stated(stated.proof)),
            cells.labelled(words.label("consent-withdrawal"), desk.stated(stated.withdrawal)),
            age,
            cells.labelled(words.label("consent-parental"), words.said(stated.parental)),
            cells.labelled(words.label("consent-representative"), words.said(stated.representative)),
        )
    )


def grounds(desk: Desk, purpose: Purpose, where: tuple[str, ...]) -> Iterator[tuple[str, Markup]]:
    """Yield the conditions of a purpose under the laws of `where`, each with the key of its label."""
    special = purpose.special_ground
    if isinstance(special, Todo):
        yield "special-ground", desk.words.gap(special)
    elif special is not None:
        for ground in special if isinstance(special, tuple) else (special,):
            yield "special-ground", _special(desk, ground, where)
    criminal = purpose.criminal_ground
    if isinstance(criminal, Todo):
        yield "criminal-ground", desk.words.gap(criminal)
    elif criminal is not None:
        for item in criminal if isinstance(criminal, tuple) else (criminal,):
            yield "criminal-ground", _criminal(desk, item)


def _special(desk: Desk, ground: SpecialGround, where: tuple[str, ...]) -> Markup:
    words, condition = desk.words, ground.condition
    if isinstance(condition, str):
        name = cells.strong(words.term("special-grounds", condition))
        provision = desk.law.provision("special-grounds", condition, desk.holds_in(ground, where))
        head = cells.joined((name, provision), cells.DOT)
    else:
        head = words.fact(condition)
    return cells.lines(
        cells.spaced(head, words.scope(ground)),
        words.terms("special-kinds", ground.kinds) if ground.kinds else cells.NOTHING,
        desk.law.laws(ground.law),
        cells.labelled(words.label("secrecy"), words.said(ground.secrecy)),
        cells.labelled(words.label("safeguards-colon"), words.said(ground.safeguards)),
        consent(desk, ground.consent),
        *_kept(desk, ground),
        _schedule(desk, ground),
    )


def _criminal(desk: Desk, ground: CriminalGround) -> Markup:
    words = desk.words
    return cells.lines(
        words.scope(ground),
        desk.law.laws(ground.law),
        cells.text(words.label("authority-control")) if ground.authority_control else cells.NOTHING,
        cells.text(words.label("register-of-convictions")) if ground.register else cells.NOTHING,
        cells.labelled(words.label("safeguards-colon"), words.said(ground.safeguards)),
        *_kept(desk, ground),
        _schedule(desk, ground),
    )


def _schedule(desk: Desk, ground: SpecialGround | CriminalGround) -> Markup:
    stated = ground.schedule_1
    if stated is None:
        return cells.NOTHING
    document = cells.labelled(desk.words.label("policy-document"), desk.law.document(stated.policy_document))
    followed = desk.words.label("policy-not-followed") if stated.followed is False else ""
    reason = desk.words.said(stated.reason)
    named = cells.labelled(desk.words.label("schedule-1"), cells.text(stated.condition or ""))
    return cells.lines(named, document, cells.spaced(cells.text(followed), reason))


def _kept(desk: Desk, ground: SpecialGround | CriminalGround) -> tuple[Markup, ...]:
    access = cells.joined(desk.words.texts(ground.access))
    return (cells.labelled(desk.words.label("access-colon"), access), desk.law.document(ground.document))
