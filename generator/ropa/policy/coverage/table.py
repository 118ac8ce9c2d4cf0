"""The coverage of a policy: each item of the law, whether it must be said and why, where it is said, and from where."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ropa.policy import codes
from ropa.policy.coverage import flows, organisations, origins, purposes
from ropa.policy.coverage.due import Due, Owed
from ropa.policy.coverage.items import ITEMS, LawItem
from ropa.policy.coverage.spoken import Place, Spoken, folded, spoken
from ropa.policy.desk import Desk, Lack
from ropa.policy.page_view import Page
from ropa.policy.plan import planned
from ropa.policy.public import Spot

OWED: Mapping[str, Callable[[Desk], Owed]] = MappingProxyType(
    {
        "controller": organisations.controller,
        "representative": organisations.representative,
        "dpo": organisations.officer,
        "purposes": purposes.purposes,
        "legal-basis": purposes.legal_basis,
        "interests": purposes.interests,
        "recipients": flows.recipients,
        "transfers": flows.transfers,
        "retention": purposes.retention,
        "rights": flows.rights,
        "withdrawal": purposes.withdrawal,
        "complaint": organisations.complaint,
        "obligation": origins.obligation,
        "categories": origins.categories,
        "sources": origins.sources,
        "automated": purposes.automated,
        "further-use": purposes.further_use,
        "joint-controllers": organisations.joint_controllers,
        "objection": flows.objection,
        "compelling-interests": flows.compelling_interests,
        "transfer-risks": flows.transfer_risks,
    }
)
"""Item -> what a policy owes its readers of it."""


@dataclass(frozen=True, slots=True)
class Covered:
    """One statement: what it is about, what the register says, and where the policy says it."""

    about: str
    spots: tuple[Spot, ...]
    places: tuple[Place, ...]
    """Where it is said; empty when it is not."""
    owed: bool
    """Whether the law asks for it; otherwise it is good practice."""
    gap: bool
    """Whether the register lacks the fact."""
    unsaid_in: tuple[str, ...] = ()
    """The languages in which it is not said."""

    @property
    def said(self) -> bool:
        """Whether it is said in every language."""
        return bool(self.places) and not self.gap and not self.unsaid_in


@dataclass(frozen=True, slots=True)
class Row:
    """One item of the law."""

    item: LawItem
    statements: tuple[Covered, ...]
    reason: str = "not-asked"
    """Why it need not be said, when there are no statements: what follows `coverage-ground-` in the wording."""
    spots: tuple[Spot, ...] = ()
    """What the register says to that effect."""

    @property
    def holds(self) -> bool:
        """Whether the law asks for it here."""
        return any(one.owed for one in self.statements)

    @property
    def missing(self) -> tuple[Covered, ...]:
        """The statements that are owed and not said."""
        return tuple(one for one in self.statements if one.owed and not one.said)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A policy held against the law."""

    policy: str
    folder: str
    """The folder of its pages, below the root of the public output."""
    languages: tuple[str, ...]
    rows: tuple[Row, ...]
    lacks: tuple[tuple[str, Lack], ...] = ()
    """What keeps it from publication, each with the section that should say it."""


def coverage(desk: Desk, page: Page) -> Coverage:
    """Return the coverage of a policy in one language, as its finished page has it."""
    read = spoken(page)
    there = {str(one.id) for one in planned(desk)}
    rows: list[Row] = []
    lacks: dict[tuple[str, Lack], None] = {}
    for item in ITEMS:
        dues, ground = OWED[item.id](desk)
        statements = []
        for one in dues:
            places = _places(read, item, one)
            gap = bool(one.lacks)
            statements.append(
                Covered(
                    one.about,
                    one.spots,
                    () if gap else places,
                    one.owed,
                    gap,
                    () if places and not gap else (desk.language,),
                )
            )
            if one.owed:
                lacks.update(dict.fromkeys((item.section, lack) for lack in one.lacks))
                if not gap and not places:
                    lacks[item.section, _unsaid(desk, item, one, there)] = None
        rows.append(
            Row(item, tuple(statements), "not-asked" if dues else ground.reason, () if dues else _once(ground.spots))
        )
    return Coverage(desk.facts.id, desk.facts.place.folder, (desk.language,), tuple(rows), tuple(lacks))


def _once(spots: Iterable[Spot]) -> tuple[Spot, ...]:
    return tuple(dict.fromkeys(spots))


def _places(read: Spoken, item: LawItem, one: Due) -> tuple[Place, ...]:
    """Return where a statement is read whole: in the card of its purpose, in its sections, or in a box of its own."""
    if one.apart:
        found = [place for place, words in read.boxes if _read(words, one)]
        return _distinct(found)
    where = [read.cards[one.card]] if one.card in read.cards else []
    where += [read.sections[name] for name in (item.section, *item.also) if name in read.sections]
    return _distinct(place for place, words in where if _read(words, one))


def _distinct(places: Iterable[Place]) -> tuple[Place, ...]:
    return tuple(dict.fromkeys(places))


def _read(words: str, one: Due) -> bool:
    return bool(one.words) and all(any(way and folded(way) in words for way in ways) for ways in one.words)


def _unsaid(desk: Desk, item: LawItem, one: Due, there: set[str]) -> Lack:
    """Return what is wrong: the plan leaves out the section of the item, or the section does not say it."""
    spot = desk.facts.notice.spot / "sections"
    if item.section not in there:
        return Lack(codes.SECTION_LEFT_OUT, spot, f"section-{item.section}")
    return Lack(codes.UNSAID, one.spots[0] if one.spots else spot, f"coverage-item-{item.id}", about=one.about)


def merged(covers: Iterable[Coverage]) -> Coverage:
    """Return the coverage of a policy in all its languages: said is what each of them says."""
    all_of_them = tuple(covers)
    first = all_of_them[0]
    rows = tuple(
        replace(
            row,
            statements=tuple(
                _merged(found) for found in zip(*(one.rows[i].statements for one in all_of_them), strict=True)
            ),
        )
        for i, row in enumerate(first.rows)
    )
    lacks = dict.fromkeys(lack for one in all_of_them for lack in one.lacks)
    return Coverage(
        first.policy, first.folder, tuple(name for one in all_of_them for name in one.languages), rows, tuple(lacks)
    )


def _merged(found: tuple[Covered, ...]) -> Covered:
    places = next((one.places for one in found if one.places), ())
    unsaid = tuple(name for one in found for name in one.unsaid_in)
    return replace(found[0], places=places, gap=any(one.gap for one in found), unsaid_in=unsaid)
