"""Supervisory authorities: what they are called, where they are and how to complain to them."""

from collections.abc import Mapping
from datetime import date
from typing import Self

from ropa.law.provenance import Entry, Fact, Localised, Names, Provenance, frozen, in_language
from ropa.values import Value


class FormerName(Value):
    """A name that an authority no longer bears."""

    names: Names
    until: date | None
    """Last day of the name; None when the day is not known."""


class Authority(Fact, kw_only=True):
    """A data protection supervisory authority (Art. 51 GDPR and its UK and Swiss counterparts)."""

    names: Names
    short_names: Names
    former_names: tuple[FormerName, ...]
    country: str
    """ISO 3166-1 alpha-2."""
    region: str | None
    """ISO 3166-2 code of the part of the country it supervises; None: the whole country."""
    sector: str | None
    """The sector it is confined to, such as `church`, `private`, `public` or `federal`; None: all."""
    competence: str
    """`general`, or `partial` where other authorities of the country supervise most organisations."""
    address: tuple[str, ...]
    """Postal address, one line each, country last."""
    addresses: Mapping[str, tuple[str, ...]]
    """The same address in other languages of the country."""
    phone: str | None
    """In international notation."""
    email: str | None
    web: str
    webs: Mapping[str, str]
    """Its website in other languages."""
    complaint_url: str | None
    complaint_urls: Mapping[str, str]
    """Its form for complaints in other languages."""
    complaint_language: str | None
    services: tuple[str, ...]
    """What it offers to persons: `information`, `mediation`, `complaint`."""
    data_id: str | None
    """Key of the authority in the CC0 data set that the entry was taken from."""

    @classmethod
    def of(cls, entry: Entry, provenance: Provenance) -> Self:
        """Give an entry of the section `authorities` its type."""
        return cls(
            id=entry["id"],
            provenance=provenance,
            names=frozen(entry["names"]),
            short_names=frozen(entry.get("short_names")),
            former_names=tuple(_former_name(former) for former in entry.get("former_names", ())),
            country=entry["country"],
            region=entry.get("region"),
            sector=entry.get("sector"),
            competence=entry.get("competence", "general"),
            address=tuple(entry["address"]),
            addresses=frozen({language: tuple(lines) for language, lines in entry.get("addresses", {}).items()}),
            phone=entry.get("phone"),
            email=entry.get("email"),
            web=entry["web"],
            webs=frozen(entry.get("webs")),
            complaint_url=entry.get("complaint_url"),
            complaint_urls=frozen(entry.get("complaint_urls")),
            complaint_language=entry.get("complaint_language"),
            services=tuple(entry.get("services", ())),
            data_id=entry.get("data_id"),
        )

    def name(self, language: str) -> Localised:
        """Return the full name in this language, or else the first of the authority's own names."""
        return in_language(self.names, language) or Localised(self.id, "und")

    def short_name(self, language: str) -> Localised:
        """Return the short name, such as `CNIL`; the full one where there is none."""
        return in_language(self.short_names, language) or self.name(language)

    def address_lines(self, language: str) -> tuple[str, ...]:
        """Return the postal address, in this language where the authority has one in it."""
        return self.addresses.get(language, self.address)

    def website(self, language: str) -> str:
        """Return the address of its website, in this language where it has one in it."""
        return self.webs.get(language, self.web)

    def complaint_form(self, language: str) -> str | None:
        """Return the address of its form for complaints, in this language where it has one in it."""
        return self.complaint_urls.get(language, self.complaint_url)


def _former_name(entry: Entry) -> FormerName:
    until = entry.get("until")
    return FormerName(names=frozen(entry["names"]), until=None if until is None else date.fromisoformat(until))
