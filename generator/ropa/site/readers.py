"""The register for whoever reads the site: the team, the authority, everybody.

For others than the team it is cut before any page is made, so that no page can show more.
"""

import re
import unicodedata
from typing import Any

from ropa.checking import Checked
from ropa.register import Entry, Register
from ropa.register.audience import Audience, for_audience, reason_left_out
from ropa.register.load import Loaded


def as_read_by(audience: Audience, checked: Checked) -> Checked:
    """Return a checked register as an audience may see it; findings are the team's.

    What is done for clients, Art. 30(2), is between them, us and the authority.
    """
    if audience is Audience.INTERNAL:
        return checked
    register = checked.loaded.register
    kept = {
        name: {key: entry for key, entry in found.items() if not _left_out(register, name, entry, audience)}
        for name, found in register.collections.items()
    }
    seen = for_audience(register.but(collections=kept), audience)
    if audience is Audience.PUBLIC:
        seen = _renamed(seen.but(collections={**seen.collections, "engagements": {}}))
    return Checked(Loaded(seen, ()), (), ())


def _left_out(register: Register, collection: str, entry: Entry[Any], audience: Audience) -> bool:
    return collection in {"activities", "engagements"} and reason_left_out(register, entry.value, audience) is not None


def _renamed(register: Register) -> Register:
    """Give activities ids made of what is public about them: how the team calls their files is not."""
    taken: dict[str, Entry[Any]] = {}
    for entry in register.activities.values():
        stem = new = _slug(entry.value.name, register.default_language)
        number = 2
        while new in taken:
            new, number = f"{stem}-{number}", number + 1
        taken[new] = entry.but(id=new)
    return register.but(collections={**register.collections, "activities": taken})


def _slug(name: Any, language: str) -> str:
    """Return words of a name as they can stand in an address, the same in every language of the site."""
    plain = name if isinstance(name, str) else (name or {}).get(language) or next(iter((name or {}).values()), "")
    letters = unicodedata.normalize("NFKD", plain.casefold()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", letters))[:60].strip("-") or "activity"
