"""The desk at which one policy is written in one language: its facts, its law, its words, and what is missing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, TypeVar, cast

from markupsafe import Markup, escape

from ropa.errors import RopaError
from ropa.law import Law, Localised
from ropa.model.citation import Citation
from ropa.model.facts import Todo
from ropa.model.text import TaggedText, Text
from ropa.policy import codes, inline
from ropa.policy.facts import Facts
from ropa.policy.inline import Inline
from ropa.policy.public import Said, Spot, each
from ropa.vocabulary import shipped
from ropa.wording.catalogue import Value, Wording
from ropa.wording.formats import Formats
from ropa.wording.paragraphs import paragraphs
from ropa.wording.typography import typeset
from ropa.wording.varieties import Variety

T = TypeVar("T")

BORDERS = {"eea": "eea", "uk": "uk"}
"""Border of a law pack -> variant of the wording; every other border is Switzerland's."""


CHILDREN = "children"
"""The audience to which a policy speaks in plainer words."""


def border_of(law: Law) -> str:
    """Return the border of a law, as the wording names it."""
    return BORDERS.get(law.border_area().id, "ch")


@dataclass(frozen=True, slots=True)
class Lack:
    """What keeps a policy from publication, before it is placed in a file."""

    code: str
    spot: Spot
    what: str
    """A key of the wording that names the missing fact, or words of the author's."""
    language: str = ""
    about: str = ""
    """Whom or what the fact is about, in words."""


@dataclass(eq=False)
class Desk:
    """Says everything a policy says. All words it returns are finished text or markup of `ropa.policy.inline`."""

    facts: Facts
    law: Law
    language: str
    default_language: str
    wording: Wording
    variety: Variety
    """The words of this law that our terms do not have."""
    formats: Formats
    chain: tuple[str, ...]
    """The jurisdiction of the policy and those whose law it extends."""
    lacks: dict[Lack, None] = field(default_factory=dict)

    led_to: set[str] = field(default_factory=set)
    """Anchors of the page that an earlier one can lead to."""

    memory: dict[str, Any] = field(default_factory=dict)
    """What is worked out once per policy and language."""

    def once(self, name: str, work: Callable[[], T]) -> T:
        """Return what `work` gives, working it out on the first call only."""
        if name not in self.memory:
            self.memory[name] = work()
        return cast("T", self.memory[name])

    @property
    def notice(self) -> Any:
        """The plan of the policy."""
        return self.facts.notice.value

    @property
    def border(self) -> str:
        """The border that decides what is a transfer, as the wording names it."""
        return self.once("border", lambda: border_of(self.law))

    def retired(self, anchor: str) -> tuple[str, ...]:
        """Return the earlier anchors that lead to this one, and note that they do."""
        stated: dict[str, str] = self.notice.retired_anchors or {}
        self.led_to.add(anchor)
        return tuple(old for old, new in stated.items() if new == anchor)

    def way_to(self, plan: str) -> str:
        """Return the way from this page to that of another policy in the same language."""
        return f"{self.facts.place.root}{self.facts.folders.get(plan, plan)}/{self.language}/index.html"

    def has_section(self, section: str) -> bool:
        """Tell whether the plan has a section; a plan that names none has all."""
        stated = self.notice.sections
        return stated is None or section in {str(getattr(one, "id", one)) for one in stated}

    def to_section(self, section: str, words: Inline) -> Inline:
        """Return words that lead to a section, if the plan has it."""
        return inline.link(f"#{section}", words) if self.has_section(section) else words

    def say(self, key: str, **values: Value) -> Markup:
        """Say a clause of the wording, the one for this border or else this audience if there is one.

        Plain values are escaped. `$border` is known to every clause.
        """
        key = next((own for own in (f"{key}{suffix}" for suffix in self._suffixes) if own in self.wording), key)
        return inline.one_stop(self.wording.html(key, **{"border": self.border, **values}))

    @property
    def _suffixes(self) -> tuple[str, ...]:
        return self.once("suffixes", self._own_clauses)

    def _own_clauses(self) -> tuple[str, ...]:
        """Return what follows a key that has a clause for this border, or for children if they alone are addressed."""
        only_children = set(self.notice.audience or ()) == {CHILDREN}
        return (f"-{self.border}", *(("-to-child",) if only_children else ()))

    def lack(self, spot: Spot, key: str, code: str = codes.MISSING) -> Markup:
        """Note that a fact is missing, and return the mark that shows the gap in a draft."""
        self.lacks[Lack(code, spot, key)] = None
        what = self.say(key) if key in self.wording else escape(key)
        return inline.mark(self.say("gap", what=what), "gap")

    def text(self, value: Text | None, spot: Spot) -> Inline:
        """Return a text of the register in this language, without its final full stop; empty when there is none.

        A text that exists in other languages only is an obstacle, and a mark in a draft.
        """
        if value is None:
            return ""
        found = value if self.language == self.default_language else None
        if isinstance(value, dict):
            found = value.get(self.language)
        if found is None:
            self.lacks[Lack(codes.UNTRANSLATED, spot, "", self.language)] = None
            return inline.mark(self.say("gap", what=self.formats.language_name(self.language)), "gap")
        words = typeset(self.language, " ".join(str(found).split()))
        return words[:-1] if words.endswith(".") and not words.endswith("..") else words

    def name(self, value: Any, spot: Spot) -> Inline:
        """Return a proper name: a plain string is right in every language."""
        return typeset(self.language, value) if isinstance(value, str) else self.text(value, spot)

    def because(self, fact: Said[Any], spot: Spot) -> list[Inline]:
        """Return the reason of an explicit none as a sentence, where one is stated."""
        return [] if fact.reason is None else [inline.sentence(self.text(fact.reason, spot))]

    def paragraphs(self, value: Any, spot: Spot, key: str = "") -> Markup:
        """Return a text with paragraphs as markup."""
        if isinstance(value, Todo):
            return Markup("<p>{}</p>").format(self.lack(spot, key, codes.GAP))
        found = value.get(self.language) if isinstance(value, dict) else value
        if found is None or (isinstance(value, str) and self.language != self.default_language):
            return Markup("<p>{}</p>").format(self.text(value, spot))
        return paragraphs(typeset(self.language, found))

    def owed(self, value: Any, spot: Spot, key: str) -> Inline:
        """Return a text that the policy must state; a gap or its absence is an obstacle."""
        if isinstance(value, Todo):
            return self.lack(spot, key, codes.GAP)
        return self.text(value, spot) if value is not None else self.lack(spot, key)

    def known(self, value: Any, spot: Spot, key: str) -> Any:
        """Return a value that is no text, or None after noting that it is missing."""
        if isinstance(value, Todo) or value is None:
            self.lack(spot, key, codes.GAP if isinstance(value, Todo) else codes.MISSING)
            return None
        return value

    def texts(self, value: Any, spot: Spot) -> list[Inline]:
        """Return a list of texts of the register in this language."""
        if value is None:
            return []
        if isinstance(value, dict):
            if self.language not in value:
                return [self.text(value, spot)]
            return [self.text({self.language: words}, spot) for words in value[self.language]]
        return [
            self.text(item.value.text, item.spot / "text")
            if isinstance(item.value, TaggedText)
            else self.text(item.value, item.spot)
            for item in each(value, spot)
        ]

    def join(self, items: Iterable[Inline]) -> Markup:
        """Join words with "and" as the language does, with semicolons where one of them holds a comma or an "and".

        Each is escaped once.
        """
        found = [str(escape(item)) for item in items]
        if len(found) > 1 and not self.formats.clear_when_joined(found):
            return self.series(Markup(one) for one in found)  # noqa: S704  escaped here
        return Markup(self.formats.list_and(found))  # noqa: S704  escaped here

    def series(self, items: Iterable[Inline]) -> Markup:
        """Set words apart with semicolons, for lists whose parts hold commas and "and"."""
        found = [escape(item) for item in items]
        return reduce(lambda done, more: self.say("series-pair", done=done, more=more), found) if found else Markup()

    def either(self, items: Iterable[Inline]) -> Markup:
        """Join words with "or" as the language does; each is escaped once."""
        return Markup(self.formats.list_or([str(escape(item)) for item in items]))  # noqa: S704  escaped here

    def label(self, vocabulary: str, term: str) -> str:
        """Return a term as it stands alone; its id when the vocabulary has it in other languages only."""
        found = self.facts.words.vocabulary(vocabulary).get(term)
        return term if found is None else self._termed(vocabulary, term, found.label.get(self.language, term))

    def own_term(self, vocabulary: str, term: str) -> bool:
        """Tell whether a term is the register's own, as another law adds bases, grounds and tools."""
        return term in self.facts.words.vocabulary(vocabulary) and term not in shipped(vocabulary)

    def inside(self, vocabulary: str, term: str) -> str:
        """Return a term as it stands inside a sentence."""
        found = self.facts.words.vocabulary(vocabulary).get(term)
        stated = None if found is None else found.in_sentence.get(self.language)
        label = self.label(vocabulary, term)
        if stated is None and label[1:2].islower() and not self.language.startswith("de"):
            return label[:1].lower() + label[1:]
        return self._termed(vocabulary, term, stated) if stated else label

    def _termed(self, vocabulary: str, term: str, words: str) -> str:
        """Return a term set in type; what we ship is said in the words of this law."""
        return typeset(self.language, words if self.own_term(vocabulary, term) else self.variety.said(words))

    def listed(self, vocabulary: str, terms: Iterable[str]) -> Inline:
        """Return several terms as a list that starts like a sentence."""
        return inline.capital(self.join(self.inside(vocabulary, term) for term in terms))

    def country(self, code: str) -> str:
        """Return the name of a country."""
        return self.formats.country(code)

    def date(self, iso: str) -> Markup:
        """Return a day."""
        return inline.day(iso, self.formats.date(iso))

    def duration(self, period: str) -> str:
        """Return a period, with figures repeated in words when the plan says so."""
        return self.formats.duration(period, words_and_figures=bool(self.notice.figures_in_words))

    def cite(self, article: str, statute: str | None = None) -> Markup:
        """Cite an article of the main law, or of a statute of the jurisdiction."""
        return inline.law(typeset(self.language, self.law.cite(article, self.language, statute)))

    def foreign(self, name: Localised) -> Inline:
        """Return a name of the law set in type, marked when it is not in the language of the page."""
        return inline.foreign(typeset(name.language, name.text), name.language, self.language)

    def laws(self, value: Any, spot: Spot) -> Markup:
        """Return provisions that the register names."""
        if isinstance(value, Todo):
            return self.lack(spot, "card-national-law", codes.GAP)
        items = each(value, spot) if isinstance(value, tuple) else None
        if items is None:
            return self._one_law(value, spot)
        return self.join(self._one_law(item.value, item.spot) for item in items)

    def _one_law(self, value: Any, spot: Spot) -> Markup:
        if not isinstance(value, Citation):
            return inline.law(self.name(value, spot))
        if value.text is not None or value.statute is None:
            words: Inline = self.name(value.text, spot / "text")
        else:
            words = self._statute(value, spot)
        return inline.law(inline.link(value.url, words) if value.url else words)

    def _statute(self, value: Citation, spot: Spot) -> Inline:
        statute = self.law.statute(value.statute or "")
        if statute is None:
            return self.lack(spot / "statute", "card-national-law", codes.NOT_IN_LAW)
        if value.article is None:
            name = statute.name(self.language)
            return self.foreign(name)
        try:
            return typeset(self.language, self.law.cite(value.article, self.language, value.statute))
        except RopaError:
            return self.lack(spot / "article", "card-national-law", codes.UNKNOWN_LAW)
