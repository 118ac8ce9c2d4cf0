"""Provisions of law and documents as they are cited on a page."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from ropa.errors import RopaError
from ropa.law import JURISDICTIONS, Law, LegalBasis, SpecialGround, TransferTool
from ropa.model.citation import Citation, Document
from ropa.model.facts import Todo
from ropa.register import Register
from ropa.site import cells
from ropa.site.words import Words
from ropa.wording.typography import semicolon

PROVISIONS: Mapping[str, type[LegalBasis] | type[SpecialGround] | type[TransferTool]] = {
    "legal-bases": LegalBasis,
    "special-grounds": SpecialGround,
    "transfer-tools": TransferTool,
}
"""Vocabularies whose terms each law has in a provision of its own."""


class LawCells:
    """Citations of one register in one language."""

    def __init__(self, register: Register, words: Words) -> None:
        """Take the register, whose jurisdictions are asked first, and the words of the page's language."""
        self._register = register
        self._words = words
        self._cited: dict[tuple[str, str | None], str] = {}
        self._provisions: dict[tuple[str, str, tuple[str, ...]], Markup] = {}
        own = register.settings.jurisdictions or ()
        self._jurisdictions = tuple(dict.fromkeys((*own, *JURISDICTIONS)))

    def laws(self, laws: Any) -> Markup:
        """Return one provision or several, a gap, or nothing."""
        if laws is None or isinstance(laws, Todo):
            return self._words.fact(laws) if laws is not None else cells.NOTHING
        return cells.joined(self._law(law) for law in (laws if isinstance(laws, tuple) else (laws,)))

    def document(self, document: Any) -> Markup:
        """Return a document by its reference, with title, date and place; a gap; or nothing."""
        if document is None or isinstance(document, Todo):
            return self._words.fact(document) if document is not None else cells.NOTHING
        if isinstance(document, str):
            return cells.text(document)
        return self._document(document)

    def article(self, number: str | None) -> Markup:
        """Return an article of the main law, such as `Art. 6(1)(f)`; nothing for none."""
        return cells.text(self._words.counted("article", article=number)) if number else cells.NOTHING

    def provision(self, vocabulary: str, term_id: str, where: tuple[str, ...]) -> Markup:
        """Return where the laws of these jurisdictions have a legal basis, a ground or a tool for transfers.

        The article of the term itself, without a law, where none of them knows it.
        """
        key = (vocabulary, term_id, where)
        if key not in self._provisions:
            self._provisions[key] = self._provided(*key)
        return self._provisions[key]

    def _provided(self, vocabulary: str, term_id: str, where: tuple[str, ...]) -> Markup:
        found: dict[str, None] = {}
        for place in where:
            law = self._register.law_or_none(place)
            facts = law.in_force(PROVISIONS[vocabulary]) if law else ()
            article = next((fact.article for fact in facts if fact.id == term_id), None)
            if law is not None and article is not None:
                found.setdefault(self._article_of(law, article))
        if found:
            return cells.text(semicolon(self._words.language).join(found))
        term = self._register.vocabulary(vocabulary).get(term_id)
        return self.article(term.article if term else None)

    def _article_of(self, law: Law, article: str) -> str:
        try:
            return law.cite(article, self._words.language)
        except RopaError:  # nobody wrote how this law is cited in this language
            return self._words.counted("article", article=article)

    def _document(self, document: Document) -> Markup:
        ref = cells.link(document.url, document.ref) if document.url else cells.text(document.ref)
        version = self._words.counted("document-version", version=document.version) if document.version else ""
        expires = self._words.counted("document-expires", day=document.expires) if document.expires else ""
        date = cells.time(document.date) if document.date else cells.NOTHING
        more = (cells.text(part or "") for part in (version, expires, document.kind, document.location))
        return cells.joined((ref, self._words.said(document.title), date, *more))

    def _law(self, law: Any) -> Markup:
        if not isinstance(law, Citation):
            return self._words.said(law)
        written = self._words.said(law.text) if law.text else cells.text(self._cite(law))
        cited = cells.link(law.url, written) if law.url else written
        return cells.spaced(cited, self._words.scope(law))

    def _cite(self, law: Citation) -> str:
        key = (str(law.statute), law.article)
        if key not in self._cited:
            self._cited[key] = self._found(*key)
        return self._cited[key]

    def _found(self, statute: str, article: str | None) -> str:
        for jurisdiction in self._jurisdictions:
            law = self._register.law_or_none(jurisdiction)
            found = law.statute(statute) if law else None
            if law is None or found is None:
                continue
            name = found.short_name(self._words.language).text
            if article is None:
                return name
            try:
                return law.cite(article, self._words.language, statute)
            except RopaError:  # nobody wrote how this law is cited in this language
                return f"{name}, {article}"
        return ", ".join(part for part in (statute, article) if part)
