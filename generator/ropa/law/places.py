"""The codes that registers write as jurisdictions: unions, countries, and the regions that packs list."""

from typing import Final

from ropa.law.pack import load_pack

JURISDICTIONS: Final = (
    *("AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "EU", "EUI", "FI", "FR", "GR", "HR", "HU", "IE"),
    *("IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK", "UK"),
)
"""The jurisdictions whose law is here, as registers write them; each is a file of that name in lower case."""

_UNIONS: Final = ("EU", "EUI")
_OF_COUNTRY: Final = {
    **{name: name for name in JURISDICTIONS if name not in {*_UNIONS, "UK"}},
    "GB": "UK",
    "AX": "FI",
    **dict.fromkeys(("GF", "GP", "MF", "MQ", "RE", "YT"), "FR"),
}
"""Jurisdiction by country, ISO 3166-1 alpha-2; parts of a member state with a code of their own have its law."""


def is_jurisdiction(code: str) -> bool:
    """Tell whether the law of a jurisdiction is here, such as `FR`, or that of a listed region, such as `DE-BY`."""
    nation, _, region = code.partition("-")
    return nation in JURISDICTIONS and (not region or any(one.code == code for one in load_pack(nation).regions))


def nation_of(jurisdiction: str) -> str:
    """Return the jurisdiction whose law a region has: `DE` for `DE-BY`, and any other as it is."""
    return jurisdiction.partition("-")[0]


def jurisdiction_of(country: str) -> str | None:
    """Return the jurisdiction of a country (ISO 3166-1 alpha-2), or None where there is no pack for it."""
    return _OF_COUNTRY.get(country)
