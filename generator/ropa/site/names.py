"""What records are called, with links to their pages."""

import unicodedata

from markupsafe import Markup

from ropa.register import Register
from ropa.site import cells
from ropa.site.paths import page_of, relative
from ropa.site.words import Words


class Names:
    """Names of the records of one register in one language."""

    def __init__(self, register: Register, words: Words) -> None:
        """Take the register and the words of the page's language."""
        self._register = register
        self._words = words
        self._links: dict[tuple[str, str, int], Markup] = {}

    def name(self, collection: str, record_id: str) -> Markup:
        """Return the name of a record; its id when it has none."""
        entry = self._register.collections.get(collection, {}).get(record_id)
        name = getattr(entry.value, "name", None) if entry else None
        plain = self._words.plain(name)
        return self._words.named(name) if plain else cells.code(record_id)

    def plain(self, collection: str, record_id: str) -> str:
        """Return the name of a record as plain text."""
        entry = self._register.collections.get(collection, {}).get(record_id)
        return (self._words.plain(getattr(entry.value, "name", None)) if entry else "") or record_id

    def place(self, collection: str, record_id: str) -> tuple[str, str]:
        """Return where a record stands in a list by name: accents and capitals do not count."""
        name = unicodedata.normalize("NFKD", self.plain(collection, record_id).casefold())
        return "".join(sign for sign in name if not unicodedata.combining(sign)), record_id

    def link(self, collection: str, record_id: str, here: str) -> Markup:
        """Return the name as a link from the page `here`."""
        key = (collection, record_id, here.count("/"))
        if key not in self._links:
            name = self.name(collection, record_id)
            known = record_id in self._register.collections.get(collection, {})
            self._links[key] = cells.link(relative(here, page_of(collection, record_id)), name) if known else name
        return self._links[key]
