"""Lists of what the jurisdiction packs know, for `ropa explain`."""

from collections.abc import Callable, Mapping
from datetime import date

from ropa.law.authority import Authority
from ropa.law.jurisdiction import JURISDICTIONS, law_of
from ropa.law.rights import Right
from ropa.law.statute import Statute


def jurisdictions() -> list[tuple[str, str]]:
    """Return every jurisdiction: code, name."""
    return [(code, law_of(code, date.max).names["en"]) for code in JURISDICTIONS]


def _facts(kind: type[Authority] | type[Right] | type[Statute]) -> list[tuple[str, str]]:
    found: dict[str, list[str]] = {}
    for code in JURISDICTIONS:
        for fact in law_of(code, date.max).history(kind):
            found.setdefault(fact.id, []).append(code)
    return [(fact_id, ", ".join(sorted(set(codes)))) for fact_id, codes in sorted(found.items())]


def authorities() -> list[tuple[str, str]]:
    """Return every supervisory authority: id, jurisdictions."""
    return _facts(Authority)


def rights() -> list[tuple[str, str]]:
    """Return every right: id, jurisdictions."""
    return _facts(Right)


def statutes() -> list[tuple[str, str]]:
    """Return every statute: id, jurisdictions."""
    return _facts(Statute)


LISTS: Mapping[str, Callable[[], list[tuple[str, str]]]] = {
    "jurisdictions": jurisdictions,
    "authorities": authorities,
    "rights": rights,
    "statutes": statutes,
}
