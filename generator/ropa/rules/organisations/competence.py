"""For whom a supervisory authority is competent: the sector and the part of the country to which it is confined."""

from collections.abc import Collection
from typing import Any

from ropa.law import Authority, Law, nation_of
from ropa.law.pack import load_pack
from ropa.model.contact import Address
from ropa.model.organisation import Organisation
from ropa.register import Register
from ropa.rules.phrases.groups import Group
from ropa.rules.phrases.search import holds
from ropa.rules.wordings import by_language, words_of


def unfit(register: Register, owner: Organisation, authority: Authority) -> str | None:
    """Return for whom an authority is there, as the end of a sentence, where an organisation is none of them."""
    if authority.sector == "private" and owner.public_authority:
        return "supervises private bodies only"
    if authority.sector == "public" and _is_private(register, owner):
        return "supervises public bodies only"
    if authority.sector == "federal" and _is_private(register, owner) and not _carries(register, owner):
        return "supervises federal bodies, telecommunications and postal services only"
    return None


def public_body_of(law: Law) -> Authority | None:
    """Return the authority that a region has for its public bodies alone; None elsewhere."""
    own = (one for one in law.authorities() if one.sector == "public" and one.region == law.jurisdiction)
    return next(own, None)


def of_another_region(owner: Organisation, places: Collection[str], known: Collection[Authority]) -> str | None:
    """Return where an organisation with one seat is, when an authority is for another region only."""
    regions = {one.region for one in known}
    if owner.establishments or None in regions:
        return None
    if owner.jurisdictions is not None and all("-" in place for place in places):
        return None if regions & {*places} else ", ".join(places)
    here = _region_of_seat(owner.address, places)
    return None if here is None or here in regions else here


def _region_of_seat(address: Any, places: Collection[str]) -> str | None:
    """Return the code of the region that an address names, where the law knows it."""
    if not isinstance(address, Address) or address.region is None or any("-" in place for place in places):
        return None
    stated = {word.casefold() for word in words_of(address.region)}
    known = [one for place in places for one in load_pack(nation_of(place)).regions]
    return next((one.code for one in known if stated & {name.casefold() for name in one.names.values()}), None)


def _is_private(register: Register, owner: Organisation) -> bool:
    if owner.public_authority is not None:
        return not owner.public_authority
    return any(
        holds(text, language, Group.COMPANY)
        for language, text, _ in by_language(owner.legal_form, register.default_language)
    )


def _carries(register: Register, owner: Organisation) -> bool:
    """Tell whether an organisation says that it carries messages or letters."""
    said = (one for text in (owner.activity, owner.name) for one in by_language(text, register.default_language))
    return any(holds(text, language, Group.TELECOMMUNICATIONS) for language, text, _ in said)
