"""Names that belong to the law of one place: supervisory authorities by their initials, lists against marketing.

The jurisdiction packs hold the names; reading all of them for every check would take longer than the check. So an index
says in which packs a name can be found, and a test holds it to the packs.
"""

from collections.abc import Iterator
from functools import cache

from ropa.law.authority import Authority
from ropa.law.limits import OptOutList
from ropa.law.pack import load_pack

INDEX: dict[bytes, tuple[str, ...]] = {
    b"aepd": ("ES",),
    b"bfdi": ("DE",),
    b"bloctel": ("FR",),
    b"cnil": ("FR",),
    b"cnpd": ("LU", "PT"),
    b"fdpic": ("CH",),
    b"gba": ("BE",),
    b"ico": ("UK",),
    b"ifpdt": ("CH",),
    b"meer": ("BE",),
    b"pfpdt": ("CH",),
    b"preference": ("UK",),
}
"""A token of the name -> the packs that have it; names that are seldom met, or mean other things too, are left out."""


@cache
def names_of(jurisdiction: str) -> frozenset[str]:
    """Return the initials of authorities and the names of lists of a jurisdiction, as they are written."""
    return frozenset(_names(jurisdiction))


def _names(jurisdiction: str) -> Iterator[str]:
    pack = load_pack(jurisdiction)
    for authority in pack.sections[Authority]:
        if authority.fact is not None and isinstance(authority.fact, Authority):
            yield from (name for name in authority.fact.short_names.values() if name.isascii() and name.isalpha())
    for one in pack.sections[OptOutList]:
        if one.fact is not None and isinstance(one.fact, OptOutList):
            yield from one.fact.names.values()
