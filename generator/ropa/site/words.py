"""The words of one language: labels from the catalogue, texts of the register with their language marked.

Labels have no fallback. A text that the register lacks in the page's language is shown in another one of the
register, the default first, and marked with it.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from markupsafe import Markup

from ropa.model.facts import NoneBecause, Todo
from ropa.model.text import TaggedText, Text, Texts
from ropa.register import Register
from ropa.rules.retention.lengths import days
from ropa.site import cells
from ropa.wording.acts import act_number
from ropa.wording.catalogue import Wording
from ropa.wording.formats import Formats
from ropa.wording.paragraphs import paragraphs
from ropa.wording.typography import semicolon, typeset

MINUTES, FOREVER = 24 * 60, 10**12
"""Those of a day, since periods sort by whole numbers; and where what has no limit stands among them."""


def _in_type(words: str, language: str) -> str:
    return typeset(language, words) if "'" in words or language == "fr" else words


class Words:
    """How the pages of one language say things; the same answer for the same question."""

    def __init__(self, register: Register, wording: Wording, *, silent: bool = False) -> None:
        """Take the register and the catalogue of the page's language.

        `silent` words pass over what the register does not say: to readers from whom some of it is withheld, silence
        would look like a gap.
        """
        self._silent = silent
        self.language = wording.language
        self._register = register
        self._wording = wording
        self._formats = Formats(wording.language)
        self._labels: dict[str, str] = {}
        self._counted: dict[tuple[str | int, ...], str] = {}
        self._default = register.default_language
        self._said: dict[tuple[str, str], Markup] = {}
        self._terms: dict[tuple[str, str, str], Markup] = {}
        self._periods: dict[str, str] = {}
        self._lasting: dict[str, Markup] = {}
        self._countries: dict[str, str] = {}
        self._letters: dict[tuple[int, str], Markup] = {}
        self._scopes: dict[tuple[tuple[str, ...] | None, ...], Markup] = {}
        self._order = (self.language, *register.languages)

    def label(self, key: str) -> str:
        """Return the clause `register-<key>`."""
        return self.clause(f"register-{key}")

    def clause(self, key: str) -> str:
        """Return a clause of the catalogue that takes no values."""
        found = self._labels.get(key)
        if found is None:
            found = self._labels[key] = self._wording.text(key)
        return found

    def counted(self, key: str, **values: str | int) -> str:
        """Return the clause `register-<key>` with its values."""
        said = (key, *values.values())
        found = self._counted.get(said)
        if found is None:
            found = self._counted[said] = self._wording.text(f"register-{key}", **values)
        return found

    def value(self, kind: str, value: Any) -> Markup:
        """Return the label of a fixed value, such as `status` and `active`; a gap; nothing for nothing."""
        if isinstance(value, str):
            return cells.text(self.clause(f"{kind}-{value}"))
        return cells.NOTHING if value is None else self.fact(value)

    def day(self, value: Any) -> Markup:
        """Return a day; a gap; nothing for nothing."""
        if isinstance(value, str):
            return cells.time(value)
        return cells.NOTHING if value is None else self.fact(value)

    def picked(self, text: Text) -> tuple[str, str]:
        """Return a text of the register and the language that it is in."""
        if isinstance(text, str):
            return text, self._default
        language = self.language if self.language in text else self._other(text)
        return text[language], language

    def said(self, text: Any) -> Markup:
        """Return a text as markup, marked when it is not in the page's language; a gap; nothing for nothing."""
        if text is None:
            return cells.NOTHING
        if not isinstance(text, str | dict):
            return self.fact(text)
        key = self.picked(text)
        found = self._said.get(key)
        if found is None:
            found = self._said[key] = cells.text(_in_type(*key), None if key[1] == self.language else key[1])
        return found

    def _other(self, text: Mapping[str, Any]) -> str:
        return next((code for code in self._order if code in text), None) or min(text)

    def named(self, name: Any) -> Markup:
        """Return a name: as it is when it is a plain string, since names belong to no language."""
        if name is None:
            return self.absent
        return cells.text(name) if isinstance(name, str) else self.said(name)

    def plain(self, text: Any) -> str:
        """Return a text without markup, for titles and the search; empty for nothing and for a gap."""
        return _in_type(*self.picked(text)) if isinstance(text, str | dict) else ""

    def texts(self, texts: Texts | Mapping[str, tuple[str, ...]] | None) -> tuple[Markup, ...]:
        """Return each text of a list."""
        if texts is None:
            return ()
        if isinstance(texts, Mapping):
            language = self._other(texts)
            return tuple(self.said({language: words}) for words in texts[language])
        return tuple(
            cells.spaced(self.said(item.text), self.scope(item)) if isinstance(item, TaggedText) else self.said(item)
            for item in texts
        )

    def prose(self, text: Any) -> Markup:
        """Return paragraphs, marked when they are not in the page's language; a gap; nothing for nothing."""
        if not isinstance(text, str | dict):
            return cells.NOTHING if text is None else self.fact(text)
        words, language = self.picked(text)
        made = paragraphs(typeset(language, words))
        return made if language == self.language else cells.block(made, language)

    def term(self, vocabulary: str, term_id: str, form: str = "label") -> Markup:
        """Return a term of a vocabulary; `form` is `label` or `in_sentence`."""
        key = (vocabulary, term_id, form)
        if key not in self._terms:
            term = self._register.vocabulary(vocabulary).get(term_id)
            words = (getattr(term, form) or term.label) if term else None
            self._terms[key] = self.said(words) if words else cells.code(term_id)
        return self._terms[key]

    def bare(self, vocabulary: str, term_id: str) -> str:
        """Return a term as plain text."""
        term = self._register.vocabulary(vocabulary).get(term_id)
        return _in_type(*self.picked(dict(term.label))) if term else term_id

    def terms(self, vocabulary: str, ids: Iterable[str]) -> Markup:
        """Return terms on one line."""
        return cells.joined(self.term(vocabulary, term_id, "in_sentence") for term_id in ids)

    def scope(self, item: Any) -> Markup:
        """Return the tags of jurisdictions, controllers and channels for which an item holds; nothing for all."""
        if not (item.applies_in or item.channels or item.organisations):
            return cells.NOTHING
        key = (item.applies_in, item.organisations, item.channels)
        found = self._scopes.get(key)
        if found is None:
            found = self._scopes[key] = cells.spaced(*self._scoped(item))
        return found

    def _scoped(self, item: Any) -> Iterator[Markup]:
        yield from (self.under(place) for place in item.applies_in or ())
        for name in item.organisations or ():
            owner = self._register.organisations.get(name)
            if owner is not None:
                yield cells.tag(self.counted("for-controller", controller=self.plain(owner.value.name) or name))
        yield from (cells.tag(self.term("channels", channel)) for channel in item.channels or ())

    def place(self, jurisdiction: str) -> str:
        """Return the name of a jurisdiction, such as `FR` or `DE-BY`."""
        law = self._register.law_or_none(jurisdiction)
        return (law.names.get(self.language) or law.names["en"]) if law else jurisdiction

    def under(self, jurisdiction: str) -> Markup:
        """Return the tag that says under whose law something holds."""
        return cells.tag(self.counted("under-law", place=self.place(jurisdiction)))

    def scheme(self, scheme: str) -> Markup:
        """Return what a scheme of certificates is called; one that is not known, as it stands in the file."""
        key = f"register-scheme-{scheme.lower()}"
        return cells.text(self.clause(key)) if key in self._wording else cells.code(scheme)

    def act(self, number: str) -> str:
        """Return the number of an act of the Union with the Union's letters as the language writes them."""
        return act_number(number, self.clause("act-of-union"), self.clause("act-of-community"))

    def country(self, code: str) -> str:
        """Return the name of a country."""
        if code not in self._countries:
            self._countries[code] = self._formats.country(code)
        return self._countries[code]

    def language_name(self, language: str) -> str:
        """Return the name of a language."""
        return self._formats.language_name(language)

    def month(self, day: date) -> str:
        """Return the month and the year of a day."""
        return self._formats.month(day)

    def countries(self, codes: Iterable[str]) -> Markup:
        """Return names of countries on one line."""
        return cells.text(", ".join(self.country(code) for code in codes))

    def period(self, duration: str) -> str:
        """Return an ISO 8601 period in words; the time of a browser session where there is none."""
        if duration not in self._periods:
            empty = not any(sign in "123456789" for sign in duration)
            self._periods[duration] = self.label("session") if empty else self._formats.duration(duration)
        return self._periods[duration]

    def lasting(self, duration: str) -> Markup:
        """Return an ISO 8601 period in words that sort by its length."""
        found = self._lasting.get(duration)
        if found is None:
            made = cells.ordered(self.period(duration), round(days(duration) * MINUTES))
            found = self._lasting[duration] = made
        return found

    def money(self, amount: int, currency: str) -> str:
        """Return an amount of money."""
        return self._formats.money(amount, currency)

    def fact(self, value: Any, said: Markup = cells.NOTHING) -> Markup:
        """Return how a fact stands: the gap, the explicit none with its reason, `said`, or that nothing is said."""
        if isinstance(value, Todo):
            return self.gap(value)
        if isinstance(value, NoneBecause):
            return cells.none(self.label("none-because"), self.said(value.none))
        if value == "none":
            return cells.none(self.label("none"))
        return said if value is not None else self.absent

    def gap(self, gap: Todo) -> Markup:
        """Return a gap with its owner and day; to everybody, that the fact is not stated yet."""
        if self._silent:
            return cells.missing(self.label("not-stated"))
        owner = self.counted("gap-owner", owner=gap.owner) if gap.owner else ""
        due = self.counted("gap-due", day=gap.due) if gap.due else ""
        return cells.gap(self.label("gap"), self.said(gap.todo), " · ".join(part for part in (owner, due) if part))

    @cached_property
    def absent(self) -> Markup:
        """How a fact is shown that the law wants and about which the register is silent."""
        return cells.NOTHING if self._silent else cells.missing(self.label("not-stated"))

    @cached_property
    def unsaid(self) -> Markup:
        """How a fact is shown that nobody is obliged to state and about which the register is silent."""
        return cells.NOTHING if self._silent else cells.note(self.label("nothing-stated"))

    @cached_property
    def inherited(self) -> Markup:
        """The mark of a fact that stands in the register's defaults."""
        return cells.inherited(self.label("inherited"))

    @cached_property
    def inherited_colon(self) -> Markup:
        """The words before facts that stand in the register's defaults."""
        return cells.inherited(self.counted("colon", label=self.label("inherited")))

    @cached_property
    def semicolon(self) -> Markup:
        """What stands between parts that hold commas."""
        return cells.text(semicolon(self.language))

    def letter(self, sign: str, paragraph: int = 1) -> Markup:
        """Return the marker of a letter of Art. 30(1) or 30(2)."""
        if (paragraph, sign) not in self._letters:
            article = self.counted("letter", paragraph=str(paragraph), letter=sign)
            self._letters[paragraph, sign] = cells.letter(sign, article)
        return self._letters[paragraph, sign]
