"""The ids of all packs, looked up in as few packs as the question needs."""

from collections.abc import Collection, Iterable, Iterator

from ropa.law.pack import load_pack
from ropa.law.places import JURISDICTIONS, is_jurisdiction, nation_of
from ropa.law.provenance import Fact


class KnownIds(Collection[str]):
    """The ids of one kind of fact, whether in force or not.

    Reading a pack costs about a millisecond and there are more than thirty, so a register for one country reads the
    others only when an id is nowhere to be found, or all ids are wanted for a suggestion.
    """

    def __init__(self, kind: type[Fact], likely: Iterable[str] = ()) -> None:
        """Take the kind and the jurisdictions to look in first; those without a pack are passed over."""
        self._kind = kind
        self._likely = tuple(name for name in map(nation_of, likely) if name in JURISDICTIONS)
        self._found: dict[str, frozenset[str]] = {}

    def __contains__(self, fact_id: object) -> bool:
        """Tell whether any pack states a fact with this id; `es-aepd` is looked for in the pack `ES` first."""
        by_name = str(fact_id).partition("-")[0].upper()
        first = (by_name,) if by_name in JURISDICTIONS else ()
        places = dict.fromkeys((*first, *self._likely, "EU", *JURISDICTIONS))
        return any(fact_id in self._stated(name) for name in places)

    def __iter__(self) -> Iterator[str]:
        """Yield every id once, sorted."""
        return iter(sorted(frozenset[str]().union(*(self._stated(name) for name in JURISDICTIONS))))

    def __len__(self) -> int:
        """Count the ids."""
        return sum(1 for _ in self)

    def _stated(self, jurisdiction: str) -> frozenset[str]:
        """Return the ids that one pack states itself, without those that it inherits or strikes out."""
        if jurisdiction not in self._found:
            statements = load_pack(jurisdiction).sections[self._kind]
            self._found[jurisdiction] = frozenset(one.id for one in statements if one.fact is not None)
        return self._found[jurisdiction]


class KnownJurisdictions(Collection[str]):
    """The codes that a register may write as a jurisdiction: countries, unions, and the regions that packs list."""

    def __contains__(self, code: object) -> bool:
        """Tell whether the law of this jurisdiction is here; a region is looked for in its country's pack alone."""
        return isinstance(code, str) and is_jurisdiction(code)

    def __iter__(self) -> Iterator[str]:
        """Yield every code once, sorted."""
        regions = (region.code for name in JURISDICTIONS for region in load_pack(name).regions)
        return iter(sorted((*JURISDICTIONS, *regions)))

    def __len__(self) -> int:
        """Count the codes."""
        return sum(1 for _ in self)
