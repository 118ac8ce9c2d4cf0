"""Lists of what the jurisdiction packs know, for `ropa explain`.

Facts are listed with the pack that states them: what the European Union states holds in every State of the European
Economic Area without being listed again.
"""

from collections.abc import Callable, Iterator, Mapping

from ropa.law.authority import Authority
from ropa.law.gist import own_name
from ropa.law.jurisdiction import F
from ropa.law.known import KnownJurisdictions
from ropa.law.pack import load_pack
from ropa.law.places import JURISDICTIONS
from ropa.law.provenance import Status
from ropa.law.rights import Right
from ropa.law.statute import Statute

_UNION = "EU and its states"


def jurisdictions() -> list[tuple[str, str]]:
    """Return every jurisdiction and listed region: code, name."""
    return [(code, load_pack(code).names["en"]) for code in KnownJurisdictions()]


def authorities() -> list[tuple[str, str]]:
    """Return every supervisory authority: id, where it is competent and what it is called."""
    return sorted((one.id, f"{_competent(code, one)}: {own_name(one.names)}") for code, one in _stated(Authority))


def rights() -> list[tuple[str, str]]:
    """Return every right: id, and the article by jurisdiction."""
    found: dict[str, dict[str, str]] = {}
    for code, right in _stated(Right):
        found.setdefault(right.id, {})[_UNION if code == "EU" else code] = right.article
    return [
        (right_id, ", ".join(f"{where} ({article})" for where, article in sorted(places.items())))
        for right_id, places in sorted(found.items())
    ]


def statutes() -> list[tuple[str, str]]:
    """Return every statute: id, jurisdiction and what it is called."""
    return sorted((one.id, f"{code}: {one.name('en').text}") for code, one in _stated(Statute))


def _stated(kind: type[F]) -> Iterator[tuple[str, F]]:
    """Yield the facts that each pack states itself, the last version of each that is not pending."""
    for code in JURISDICTIONS:
        facts = (statement.fact for statement in load_pack(code).sections[kind])
        known = {fact.id: fact for fact in facts if isinstance(fact, kind) and fact.status is not Status.PENDING}
        yield from ((code, fact) for fact in known.values())


def _competent(code: str, authority: Authority) -> str:
    where = authority.region or code
    return f"{where}, {authority.sector}" if authority.sector else where


LISTS: Mapping[str, Callable[[], list[tuple[str, str]]]] = {
    "jurisdictions": jurisdictions,
    "authorities": authorities,
    "rights": rights,
    "statutes": statutes,
}
