"""The register: every entry that could be read, and the day on which it is judged."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from ropa.law import Law, is_jurisdiction, law_of
from ropa.model.activity import Activity
from ropa.model.arrangement import Arrangement
from ropa.model.engagement import Engagement
from ropa.model.measure import Measure
from ropa.model.notice import Notice
from ropa.model.organisation import Organisation
from ropa.model.own_terms import OwnTerms
from ropa.model.party import Party
from ropa.model.retention import RetentionRule
from ropa.model.settings import Settings
from ropa.model.system import System
from ropa.model.tracker import Tracker
from ropa.model.waiver import Waivers
from ropa.register.entry import Entry
from ropa.values import Value
from ropa.vocabulary import Vocabulary, merged, shipped

Collection = Mapping[str, Entry[Any]]
EMPTY: Collection = {}
NO_COLLECTIONS: Mapping[str, Collection] = {}
NO_IDS: Mapping[str, frozenset[str]] = {}


class Register(Value, eq=False):
    """All entries by collection and id, in order of id, as they are to be judged on one day."""

    day: date
    """The day whose law and lifecycle apply (`--as-of`)."""
    collections: Mapping[str, Collection] = NO_COLLECTIONS
    known_ids: Mapping[str, frozenset[str]] = NO_IDS
    """Ids by collection, those of entries that could not be read included."""
    settings_entry: Entry[Settings] | None = None
    terms_entry: Entry[OwnTerms] | None = None
    waivers_entry: Entry[Waivers] | None = None

    @cached_property
    def memory(self) -> dict[Callable[..., Any], Any]:
        """What was worked out of this register, by the function that did it; `ropa.register.once` keeps it."""
        return {}

    @property
    def entries(self) -> Iterator[Entry[Any]]:
        """Every entry, the records of all collections first, then what holds for the whole register."""
        for collection in self.collections.values():
            yield from collection.values()
        singles: tuple[Entry[Any] | None, ...] = (self.settings_entry, self.terms_entry, self.waivers_entry)
        yield from (one for one in singles if one is not None)

    @property
    def settings(self) -> Settings:
        """What holds for the whole register; empty when there is no such file."""
        return self.settings_entry.value if self.settings_entry else Settings()

    @property
    def default_language(self) -> str:
        """The language of plain strings."""
        return self.settings.default_language or "en"

    @cached_property
    def _vocabularies(self) -> dict[str, Vocabulary]:
        return {}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the register is kept, the default first."""
        others = self.settings.languages or ()
        return (self.default_language, *(language for language in others if language != self.default_language))

    @property
    def activities(self) -> Mapping[str, Entry[Activity]]:
        """Processing activities of the controllers."""
        return self.collections.get("activities", EMPTY)

    @property
    def engagements(self) -> Mapping[str, Entry[Engagement]]:
        """Work done as a processor."""
        return self.collections.get("engagements", EMPTY)

    @property
    def organisations(self) -> Mapping[str, Entry[Organisation]]:
        """The organisations that keep the register."""
        return self.collections.get("organisations", EMPTY)

    @property
    def parties(self) -> Mapping[str, Entry[Party]]:
        """Everybody outside."""
        return self.collections.get("parties", EMPTY)

    @property
    def arrangements(self) -> Mapping[str, Entry[Arrangement]]:
        """Arrangements of joint controllers."""
        return self.collections.get("arrangements", EMPTY)

    @property
    def measures(self) -> Mapping[str, Entry[Measure]]:
        """The catalogue of measures."""
        return self.collections.get("measures", EMPTY)

    @property
    def retention_rules(self) -> Mapping[str, Entry[RetentionRule]]:
        """The catalogue of storage periods."""
        return self.collections.get("retention", EMPTY)

    @property
    def systems(self) -> Mapping[str, Entry[System]]:
        """The systems in which data are kept."""
        return self.collections.get("systems", EMPTY)

    @property
    def trackers(self) -> Mapping[str, Entry[Tracker]]:
        """Cookies and other trackers."""
        return self.collections.get("trackers", EMPTY)

    @property
    def notices(self) -> Mapping[str, Entry[Notice]]:
        """The plans of public policies."""
        return self.collections.get("notices", EMPTY)

    def vocabulary(self, name: str) -> Vocabulary:
        """Return a vocabulary with the register's own terms. `name` is written with hyphens."""
        if name not in self._vocabularies:
            own = self._own_terms(name.replace("-", "_"))
            self._vocabularies[name] = merged(name, own) if own else shipped(name)
        return self._vocabularies[name]

    def _own_terms(self, field_name: str) -> list[Mapping[str, Any]]:
        terms = getattr(self.terms_entry.value, field_name, None) if self.terms_entry else None
        return [
            {"id": term_id, **{key: self._worded(key, part) for key, part in term.__dict__.items()}}
            for term_id, term in (terms or {}).items()
        ]

    def _worded(self, key: str, part: object) -> object:
        """Give plain words of a term their language, as the shipped terms have it."""
        worded = key in {"label", "in_sentence", "definition", "after", "until"} and isinstance(part, str)
        listed = key == "examples" and isinstance(part, tuple)
        return {self.default_language: part} if worded or listed else part

    def law(self, jurisdiction: str) -> Law:
        """Return the law of a jurisdiction on the day of the register. RopaError if there is none such."""
        return law_of(jurisdiction, self.day)

    def law_or_none(self, jurisdiction: str | None) -> Law | None:
        """Return the law of a jurisdiction, or None when none is named or known; a reference finding says so."""
        return None if jurisdiction is None or not is_jurisdiction(jurisdiction) else self.law(jurisdiction)
