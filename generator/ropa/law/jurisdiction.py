"""The law of one jurisdiction on one day."""

from collections.abc import Collection
from datetime import date
from typing import TypeVar, cast

from ropa.errors import RopaError
from ropa.law.authority import Authority
from ropa.law.citation import CitationStyle
from ropa.law.limits import Answering, ConsentAge, Duty, Exemption, Languages, Limit, MarketingRule, OptOutList
from ropa.law.national import NationalId, Restriction
from ropa.law.pack import SECTIONS, Pack, load_pack
from ropa.law.places import JURISDICTIONS, is_jurisdiction, nation_of
from ropa.law.provenance import Fact, Localised, Names, Provenance, Status
from ropa.law.rights import Extent, Right
from ropa.law.statute import LegalBasis, SpecialGround, Statute
from ropa.law.transfers import Adequacy, Border, TransferTool

F = TypeVar("F", bound=Fact)


def law_of(jurisdiction: str, day: date) -> "Law":
    """Return what is in force in a jurisdiction, such as `FR`, or in a region, such as `DE-BY`, on a day.

    Raises RopaError when there is no pack for it.
    """
    name: str | None = jurisdiction.upper()
    if not is_jurisdiction(jurisdiction.upper()):
        message = f"there is no law for the jurisdiction `{jurisdiction}`; known are {', '.join(JURISDICTIONS)}"
        raise RopaError(message)
    packs: list[Pack] = []
    while name is not None:
        pack = load_pack(name)
        packs.insert(0, pack)
        name = pack.parent
    return Law(tuple(packs), day)


class Law:
    """What is in force for one jurisdiction on one day.

    A national pack is laid over its parent: on a day on which both state a fact with the same id, the national
    one counts. Facts that are `pending` are never in force. What is asked for one by one is noted in `relied_on`;
    whoever takes a fact from a list and prints it notes it with `rely_on`.
    """

    __slots__ = ("_in_force", "_packs", "_relied_on", "day", "jurisdiction")

    def __init__(self, packs: tuple[Pack, ...], day: date) -> None:
        """Lay packs over each other, the most general first."""
        self.jurisdiction: str = packs[-1].id
        self.day = day
        self._packs = packs
        self._in_force: dict[type[Fact], tuple[Fact, ...]] = {}
        self._relied_on: dict[tuple[str, str, date | None], Provenance] = {}

    @property
    def names(self) -> Names:
        """What the jurisdiction is called, per language."""
        return self._packs[-1].names

    @property
    def nation_names(self) -> Names:
        """What the country of a region is called, per language; for all others their own names."""
        return next(pack.names for pack in self._packs if pack.country == self.country)

    @property
    def country(self) -> str | None:
        """The jurisdiction's country, ISO 3166-1 alpha-2; None for a union."""
        return self._packs[-1].country

    def in_force(self, kind: type[F]) -> tuple[F, ...]:
        """Return all facts of a kind that apply on the day, in the order of the packs."""
        if kind not in self._in_force:
            facts: dict[str, Fact] = {}
            for pack in self._packs:
                for statement in pack.sections[kind]:
                    if not statement.provenance.applies_on(self.day):
                        continue
                    if statement.fact is None:
                        facts.pop(statement.id, None)
                    else:
                        facts[statement.id] = statement.fact
            self._in_force[kind] = tuple(facts.values())
        return cast("tuple[F, ...]", self._in_force[kind])

    def history(self, kind: type[F]) -> tuple[F, ...]:
        """Return all facts of a kind whatever their dates, pending ones included, the oldest first."""
        facts = [s.fact for pack in self._packs for s in pack.sections[kind] if s.fact is not None]
        return cast("tuple[F, ...]", tuple(sorted(facts, key=lambda fact: fact.valid_from or date.min)))

    def pending(self) -> tuple[Fact, ...]:
        """Return what is announced or agreed and not known to be in force."""
        return tuple(f for kind in SECTIONS.values() for f in self.history(kind) if f.status is Status.PENDING)

    def to_come(self) -> tuple[Fact, ...]:
        """Return what is pending, and what is law and applies from a later day."""
        return tuple(
            fact
            for kind in SECTIONS.values()
            for fact in self.history(kind)
            if fact.status is Status.PENDING or (fact.valid_from is not None and fact.valid_from > self.day)
        )

    def unverified(self) -> tuple[Fact, ...]:
        """Return the facts in force of which something is not verified."""
        return tuple(f for kind in SECTIONS.values() for f in self.in_force(kind) if not f.provenance.settled)

    def rely_on(self, fact: F) -> F:
        """Note that the output rests on a fact, and return it."""
        provenance = fact.provenance
        self._relied_on[provenance.pack, provenance.path, provenance.valid_from] = provenance
        return fact

    def relied_on(self) -> tuple[Provenance, ...]:
        """Return the evidence for every fact noted so far, in order of pack and path."""
        evidence = self._relied_on.values()
        return tuple(sorted(evidence, key=lambda one: (one.pack, one.path, one.valid_from or date.min)))

    def authorities(self) -> tuple[Authority, ...]:
        """Return the supervisory authorities; in a region its own first, and none of another region."""
        found = self.in_force(Authority)
        if nation_of(self.jurisdiction) == self.jurisdiction:
            return found
        here = [one for one in found if one.region in {self.jurisdiction, None}]
        return tuple(sorted(here, key=lambda one: one.region is None))

    def authority(self, authority_id: str) -> Authority | None:
        """Return one authority by id, or None."""
        return self._one(Authority, authority_id)

    def restrictions(self, right: str) -> tuple[Restriction, ...]:
        """Return the national provisions that limit a right, such as `access` (Art. 23 GDPR)."""
        return tuple(self.rely_on(one) for one in self.in_force(Restriction) if right in one.rights)

    def national_id_rule(self) -> NationalId | None:
        """Return under what condition a national identification number may be used; None where no law is known."""
        return self._one(NationalId, "national-id")

    @property
    def border(self) -> frozenset[str]:
        """ISO 3166-1 codes of the countries and territories inside the border; all others are third countries."""
        return frozenset(code for area in self.in_force(Border) for code in (*area.states, *area.territories))

    def border_area(self) -> Border:
        """Return the area itself, with its name."""
        return self.rely_on(self.in_force(Border)[0])

    def adequacy(self, destination: str) -> list[Adequacy]:
        """Return the adequacy decisions in force for a country (ISO code) or organisation (id)."""
        return [self.rely_on(decision) for decision in self.in_force(Adequacy) if decision.covers(destination)]

    def adequacy_history(self, destination: str) -> list[Adequacy]:
        """Return all adequacy decisions for a destination, lapsed and pending ones included, the oldest first."""
        return [decision for decision in self.history(Adequacy) if decision.covers(destination)]

    def transfer_tools(self) -> tuple[TransferTool, ...]:
        """Return the tools for transfers that the law of the jurisdiction knows."""
        return self.in_force(TransferTool)

    def rights(self) -> tuple[Right, ...]:
        """Return the rights of the person."""
        return self.in_force(Right)

    def right_applies(self, right: Right | str, basis: str, circumstances: Collection[str] = ()) -> Extent:
        """How far a right goes for a purpose on this legal basis: `full`, `conditional` or `no`.

        `circumstances` are ids such as `direct-marketing`, `automated-decision`, `research`, `explicit-consent`.
        A right that the jurisdiction does not know goes nowhere: `no`.
        """
        found = self._one(Right, right) if isinstance(right, str) else self.rely_on(right)
        return Extent.NO if found is None else found.applies(basis, circumstances)

    def legal_bases(self) -> tuple[LegalBasis, ...]:
        """Return the legal bases that the jurisdiction knows."""
        return self.in_force(LegalBasis)

    def special_grounds(self) -> tuple[SpecialGround, ...]:
        """Return the conditions for processing special categories."""
        return self.in_force(SpecialGround)

    def requires(self, duty: str) -> bool:
        """Whether the jurisdiction knows a duty, such as `legal-basis-told`."""
        return self._one(Duty, duty) is not None

    def answering(self) -> Answering:
        """Return how soon and at what cost requests are answered."""
        return self.rely_on(self.in_force(Answering)[0])

    def record_exemption(self) -> Exemption | None:
        """Return who need not keep a record."""
        return self._one(Exemption, "record-keeping")

    def statutes(self) -> tuple[Statute, ...]:
        """Return the statutes that may be cited."""
        return self.in_force(Statute)

    def statute(self, statute_id: str) -> Statute | None:
        """Return one statute by id, or None."""
        return self._one(Statute, statute_id)

    def main_law(self, language: str) -> Localised:
        """Return the short name of the main data protection law, such as `UK GDPR`."""
        return self._main_statute().short_name(language)

    def main_law_in_full(self, language: str) -> Localised:
        """Return the name of the main data protection law with its number, such as `Regulation (EU) 2016/679 ...`."""
        return self._main_statute().name(language)

    def supplementary_law(self, language: str) -> Localised | None:
        """Return the name of the national act that applies beside the main law, if it is known."""
        act = next((statute for statute in self.in_force(Statute) if statute.supplements_main), None)
        return None if act is None else self.rely_on(act).name(language)

    def cite(self, article: str, language: str, statute: str | None = None) -> str:
        """Cite an article of a statute, by default the main law, such as `Article 6(1)(f) GDPR`.

        The article is in the notation `6(1)(f)`; any other is printed as it stands. Raises RopaError for a statute
        that the jurisdiction does not know and for a language in which nobody wrote how its law is cited.
        """
        law = self._main_statute() if statute is None else self.statute(statute)
        if law is None:
            message = f"the law of `{self.jurisdiction}` has no statute `{statute}`"
            raise RopaError(message)
        for style in self.in_force(CitationStyle):
            if (style.language, style.division) == (language, law.division):
                return style.cite(article, law.cited_as.get(language) or law.short_name(language).text)
        message = f"nobody wrote how the law of `{self.jurisdiction}` is cited in the language `{language}`"
        raise RopaError(message)

    def provision(self, topic: str) -> str:
        """Return the article of the main law on a topic that clauses cite, such as `offences`."""
        return self._main_statute().provisions[topic]

    def opt_out_lists(self) -> tuple[OptOutList, ...]:
        """Return the public lists on which a person can refuse marketing."""
        return self.in_force(OptOutList)

    def opt_out_list(self, list_id: str) -> OptOutList | None:
        """Return one public list by id, or None when it is unknown or has ended; `history(OptOutList)` keeps all."""
        return self._one(OptOutList, list_id)

    def marketing(self, channel: str) -> tuple[MarketingRule, ...]:
        """Return what direct marketing to individuals needs on a channel."""
        return tuple(self.rely_on(rule) for rule in self.in_force(MarketingRule) if channel in rule.channels)

    def limits(self) -> tuple[Limit, ...]:
        """Return the retention ceilings, floors and references."""
        return self.in_force(Limit)

    def ending(self, until: date) -> tuple[Fact, ...]:
        """Return the facts in force that end by a day, in the order of the packs."""
        facts = (fact for kind in SECTIONS.values() for fact in self.in_force(kind))
        return tuple(fact for fact in facts if fact.valid_to is not None and fact.valid_to <= until)

    @property
    def consent_age(self) -> ConsentAge | None:
        """Age from which a child consents alone to an online service; None where the law sets none."""
        return self._one(ConsentAge, "consent-age")

    @property
    def languages(self) -> tuple[str, ...]:
        """The official languages of the country."""
        return tuple(code for fact in self.in_force(Languages) for code in fact.codes)

    def _main_statute(self) -> Statute:
        """Return the main law; RopaError on a day before it was in force, which no outcome of this program covers."""
        main = next((statute for statute in self.in_force(Statute) if statute.main), None)
        if main is None:
            raise RopaError(
                f"no main data protection law of {self.jurisdiction} is known for {self.day.isoformat()}; "
                "choose a later day with --as-of"
            )
        return self.rely_on(main)

    def _one(self, kind: type[F], fact_id: str) -> F | None:
        for fact in self.in_force(kind):
            if fact.id == fact_id:
                return self.rely_on(fact)
        return None
