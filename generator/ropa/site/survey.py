"""The register as the pages of one language see it: what several pages need, worked out once."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from ropa.checking import Checked
from ropa.diagnostics import Diagnostic
from ropa.model.base import Record
from ropa.register import Register, Stated
from ropa.register.audience import Audience, sees
from ropa.site import cells
from ropa.site.holding import Holding, hold
from ropa.site.law_cells import LawCells
from ropa.site.letters import LetterState, states
from ropa.site.names import Names
from ropa.site.parts import Fact, Head, LanguageLink, Line, Switch, Table
from ropa.site.paths import in_language, page_of
from ropa.site.words import Words
from ropa.wording.formats import Formats

if TYPE_CHECKING:
    from ropa.site.drawing.flow import Place

GAP = "GAP01"
"""The code under which the check reports gaps."""


class Survey:
    """A checked register in one language."""

    def __init__(
        self, checked: Checked, words: Words, languages: tuple[str, ...], audience: Audience = Audience.INTERNAL
    ) -> None:
        """Take the register with its findings, the words of the page's language, and the languages of the site.

        The register is already as the audience may see it.
        """
        self.audience = audience
        self.register = ordered(checked.loaded.register)
        self.words = words
        self.names = Names(self.register, words)
        self.law = LawCells(self.register, words)
        self.holdings: Mapping[str, Holding] = {
            record_id: hold(self.register, entry) for record_id, entry in self.register.activities.items()
        }
        self.findings = checked.diagnostics
        self.found = _by_file(checked.diagnostics)
        self.waived = _by_file(checked.waived)
        self.listed: dict[str, tuple[Markup, ...]] = {}
        self.lines: dict[tuple[int, ...], tuple[Line, ...]] = {}
        self.narrowed: dict[tuple[object, ...], Stated[Any]] = {}
        """Periods without the phases of other laws, by the period and what is left of it."""
        self.roles: dict[int, Any] = {}
        """What recipients are, once it has been asked."""
        self.stations: dict[tuple[object, ...], tuple[Place, Markup]] = {}
        self._terms: dict[str, Markup] = {}
        self._columns: dict[tuple[str, bool], Markup] = {}
        self._states: dict[str, tuple[LetterState, ...]] = {}
        self._languages = languages if len(languages) > 1 else ()
        self._own_names = {language: Formats(language).own_name() for language in self._languages}

    @property
    def for_team(self) -> bool:
        """Whether the team reads the site: it sees what is to be done."""
        return self.audience is Audience.INTERNAL

    @property
    def for_all(self) -> bool:
        """Whether everybody reads the site: it shows no gaps, and nothing that only the authority may ask for."""
        return self.audience is Audience.PUBLIC

    def sees(self, record: type[Record], field: str) -> bool:
        """Tell whether the readers of the site may see a field of a record."""
        return sees(self.audience, record, field)

    def states(self, holding: Holding) -> tuple[LetterState, ...]:
        """Return how complete an activity is, letter by letter."""
        record = holding.entry
        if record.id not in self._states:
            self._states[record.id] = states(self.register, holding)
        return self._states[record.id]

    def head(self, here: str, kind: str, title: Markup, lead: Markup, meta: tuple[Fact, ...] = ()) -> Head:
        """Return the head of the page `here`."""
        return Head(kind, title, lead, meta, self._switches(here))

    def meta(self, *pairs: tuple[str, Markup]) -> tuple[Fact, ...]:
        """Return facts for the head of a page by the key of their label, those that say nothing left out."""
        return tuple(Fact(self.words.label(key), value) for key, value in pairs if value)

    def facts(self, *pairs: tuple[str, Markup]) -> Markup:
        """Return facts by the key of their label, those that say nothing left out."""
        return cells.facts([(self._term(key), value) for key, value in pairs if value])

    def cell(self, key: str, value: Markup, *, figure: bool = False) -> Markup:
        """Return a cell below the column with this key; a dash for nothing."""
        begin = self._columns.get((key, figure))
        if begin is None:
            begin = self._columns[key, figure] = cells.column(self.words.label(key), figure=figure)
        return cells.cell(begin, value or cells.DASH)

    def _term(self, key: str) -> Markup:
        if key not in self._terms:
            self._terms[key] = cells.term(self.words.label(key))
        return self._terms[key]

    def table(self, caption: str, columns: tuple[str, ...], rows: Any, *, quiet: bool = False) -> tuple[Table, ...]:
        """Return a table with the columns of these keys; nothing without rows."""
        found = cells.rows(rows)
        label = self.words.label
        return (Table(label(caption), tuple(label(key) for key in columns), found, quiet=quiet),) if found else ()

    def purposes(self, holding: Holding, named: Collection[str] | None) -> Markup:
        """Return the numbers of the purposes that an item is for, or that it is for all."""
        numbers = holding.numbers
        if named is None or (numbers and all(purpose in named for purpose in numbers)):
            return cells.text(self.words.label("all"))
        return cells.text(", ".join(str(numbers[purpose]) for purpose in numbers if purpose in named))

    def categories(self, categories: Collection[str] | None) -> Markup:
        """Return categories of data on one line; nothing when all are meant."""
        return self.words.terms("data-categories", categories) if categories is not None else cells.NOTHING

    def place_of(self, file: str) -> tuple[str, Markup] | None:
        """Return path and name of the record that a file of the register holds; None where there is no page."""
        folder, _, name = file.partition("/")
        record_id = name.removesuffix(".yaml")
        if folder == "notices" or record_id not in self.register.collections.get(folder, {}):
            return None
        return page_of(folder, record_id), self.names.name(folder, record_id)

    def _switches(self, here: str) -> tuple[Switch, ...]:
        if not self._languages:
            return ()
        own, default = self.words.language, self.register.default_language
        links = tuple(
            LanguageLink(self._own_names[other], other, in_language(here, own, other, default))
            for other in self._languages
            if other != own
        )
        return (Switch(self.words.label("languages"), Formats(own).own_name(), links),)


def ordered(register: Register) -> Register:
    """Return the register with its records in order of id, whatever the order of the files.

    One that is so already stays itself, and keeps what the check has worked out.
    """
    if all(list(found) == sorted(found) for found in register.collections.values()):
        return register
    collections = {name: dict(sorted(found.items())) for name, found in register.collections.items()}
    return register.but(collections=collections)


def _by_file(found: tuple[Diagnostic, ...]) -> dict[str, list[Diagnostic]]:
    files: dict[str, list[Diagnostic]] = {}
    for diagnostic in found:
        files.setdefault(diagnostic.span.file, []).append(diagnostic)
    return files
