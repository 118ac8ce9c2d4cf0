"""What a fact says, in a few words for the terminal. The ids are those that registers and rules use."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from ropa.law.authority import Authority
from ropa.law.citation import CitationStyle
from ropa.law.limits import Answering, ConsentAge, Duty, Exemption, Languages, Limit, MarketingRule, OptOutList
from ropa.law.national import NationalId, Restriction
from ropa.law.provenance import Fact
from ropa.law.rights import Extent, Right
from ropa.law.statute import LegalBasis, SpecialGround, Statute
from ropa.law.transfers import Adequacy, Border, TransferTool

_UNITS: Final = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_KINDS: Final = {"maximum": "at most", "minimum": "at least", "reference": "for comparison"}


def gist(fact: Fact) -> str:
    """Return what a fact says in one line, without its id, its dates and its evidence."""
    return _GISTS[type(fact)](fact)


def period(duration: str) -> str:
    """Return an ISO 8601 duration of one unit in words, such as `10 years`."""
    found = re.fullmatch(r"P([0-9]+)([YMWD])", duration)
    if found is None:
        return duration
    unit = _UNITS[found[2]]
    return f"{found[1]} {unit}" if found[1] == "1" else f"{found[1]} {unit}s"


def own_name(names: Mapping[str, str]) -> str:
    """Return the first name, with the English one behind it where that is another."""
    own, english = next(iter(names.values())), names.get("en")
    return own if english in {None, own} else f"{own} ({english})"


def _joined(parts: Iterable[str | None]) -> str:
    return "; ".join(part for part in parts if part)


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(ids)


def _provision(fact: Any) -> str:
    """Return statute and article as registers write them, as far as they are stated."""
    return " ".join(part for part in (fact.statute, fact.article) if part)


def _authority(fact: Authority) -> str:
    where = _listed(part for part in (fact.region, fact.sector) if part)
    return _joined(
        (own_name(fact.names), where, fact.web, *(f"was {own_name(one.names)}" for one in fact.former_names))
    )


def _border(fact: Border) -> str:
    return _joined(
        (fact.names.get("en"), _listed(fact.states), f"with {_listed(fact.territories)}" * bool(fact.territories))
    )


def _statute(fact: Statute) -> str:
    rank = "main law" if fact.main else "beside the main law" if fact.supplements_main else None
    return _joined((own_name(fact.names), rank))


def _basis(fact: LegalBasis) -> str:
    return _joined((fact.article, "a law must be named" if fact.law_required else None))


def _ground(fact: SpecialGround) -> str:
    completed = f"completed by {fact.domestic_condition}" if fact.domestic_condition else None
    return _joined((fact.article, "a law must be named" if fact.law_required else None, completed))


def _right(fact: Right) -> str:
    limited = _listed(basis for basis, extent in fact.bases.items() if extent is Extent.CONDITIONAL)
    none = _listed(basis for basis, extent in fact.bases.items() if extent is Extent.NO)
    return _joined(
        (
            _provision(fact),
            f"only for {_listed(fact.only_when)}" if fact.only_when else None,
            f"limited under {limited}" if limited else None,
            f"not under {none}" if none else None,
            f"in full for {_listed(fact.also_when)}" if fact.also_when else None,
            None if fact.told else "need not be told",
        )
    )


def _restriction(fact: Restriction) -> str:
    return _joined((f"limits {_listed(fact.rights)}", fact.when, _provision(fact)))


def _answering(fact: Answering) -> str:
    longer = f"and {period(fact.extension)} more" if fact.extension else ""
    free = f"free of charge, {fact.free_article}" if fact.free else f"at a charge, {fact.free_article}"
    return _joined((f"{period(fact.deadline)} {longer}".strip() + f", {fact.article}", free))


def _duty(fact: Duty) -> str:
    return _joined((_provision(fact), "public bodies only" if fact.public_bodies else None))


def _exemption(fact: Exemption) -> str:
    lost = f"lost by {_listed(fact.lost_when)}" if fact.lost_when else None
    return _joined((fact.version, f"fewer than {fact.headcount} persons, {fact.article}", lost))


def _adequacy(fact: Adequacy) -> str:
    act = _listed(part for part in (fact.act, fact.adopted.isoformat() if fact.adopted else None) if part)
    scope = f"scope {fact.scope}{', to be confirmed' if fact.scope_to_confirm else ''}"
    parts = f"certified under {fact.scheme} for {_listed(fact.parts)}" if fact.scheme else None
    challenge = f"challenged in {fact.challenge}" if fact.challenge else None
    return _joined((_listed((*fact.countries, *fact.organisations)), act, scope, parts, challenge))


def _tool(fact: TransferTool) -> str:
    documented = "safeguards are documented" if fact.safeguards_documented else None
    return _joined((f"{fact.kind}, {fact.article}", fact.instrument, documented))


def _marketing(fact: MarketingRule) -> str:
    exceptions = f", except {_listed(fact.exceptions)}" if fact.exceptions else ""
    public = f"list {fact.opt_out_list}" if fact.opt_out_list else None
    return _joined((f"{_listed(fact.channels)}: {fact.needs}{exceptions}", public, _provision(fact)))


def _list(fact: OptOutList) -> str:
    whom = "for companies" if fact.companies else None
    return _joined((f"{own_name(fact.names)}: {_listed(fact.channels)}", whom, fact.web, _provision(fact)))


def _national_id(fact: NationalId) -> str:
    return _joined((own_name(fact.names), fact.use, _provision(fact)))


def _limit(fact: Limit) -> str:
    about = "; ".join(f"{kind} {_listed(ids)}" for kind, ids in fact.about.items())
    span = f"{_KINDS[fact.kind]} {period(fact.duration)} from {fact.trigger}"
    return _joined((span, fact.binding, f"about {about}" if about else None, _provision(fact)))


_GISTS: Final[Mapping[type[Fact], Callable[[Any], str]]] = {
    Languages: lambda fact: _listed(fact.codes),
    Authority: _authority,
    Border: _border,
    Statute: _statute,
    CitationStyle: lambda fact: f"{fact.language}: {fact.cite('6(1)(a)', '…')}",
    LegalBasis: _basis,
    SpecialGround: _ground,
    Right: _right,
    Restriction: _restriction,
    Answering: _answering,
    Duty: _duty,
    Exemption: _exemption,
    Adequacy: _adequacy,
    TransferTool: _tool,
    MarketingRule: _marketing,
    OptOutList: _list,
    ConsentAge: lambda fact: f"{fact.age} years; {_provision(fact)}",
    NationalId: _national_id,
    Limit: _limit,
}
