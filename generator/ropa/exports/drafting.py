"""What the parts of one export share: the desk of the site, the words around the record, what is withheld."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ropa.checking import Checked
from ropa.exports.choice import Choice, Layout
from ropa.exports.extent import Extent, owners_of
from ropa.exports.passages import Kind, Passage, said
from ropa.model.activity import Activity
from ropa.project import templates_folder
from ropa.register import Entry, Register
from ropa.register.audience import Reason, sees
from ropa.register.load import Loaded
from ropa.site.desk import Desk
from ropa.site.paths import HOME
from ropa.site.survey import Survey
from ropa.site.uses import Use, uses
from ropa.site.words import Words
from ropa.wording.catalogue import Wording, load_wording

if TYPE_CHECKING:
    from ropa.model.engagement import Engagement
    from ropa.model.organisation import Organisation
    from ropa.site.holding import Holding


class Draft:
    """One export in the making."""

    def __init__(self, register: Register, extent: Extent, choice: Choice, language: str) -> None:
        """Take the register as the audience may see it, what is left out of it, and the language."""
        self.choice = choice
        self.language = language
        self.wording: Wording = load_wording(templates_folder() / "wording", (language,))[language]
        self.words = Words(register, self.wording)
        self.survey = Survey(Checked(Loaded(register, ()), (), ()), self.words, (language,), choice.audience)
        self.register = self.survey.register
        self.desk = Desk(self.survey, HOME, cuts=False)
        self.held: list[tuple[Entry[Organisation] | None, tuple[Holding, ...]]] = []
        """Controllers and their activities, once they were worked out."""
        self._extent = extent

    @cached_property
    def _used(self) -> Mapping[str, Sequence[Use]]:
        return uses(self.desk)

    def uses(self) -> Mapping[str, Sequence[Use]]:
        """Return where every party is used."""
        return self._used

    def ordered(self) -> "list[Holding]":
        """Return all activities in order of name."""
        place = self.survey.names.place
        return sorted(self.survey.holdings.values(), key=lambda holding: place("activities", holding.entry.id))

    def work(self) -> "dict[str, list[Entry[Engagement]]]":
        """Return the work for others by who does it, in order of id; the id is empty while it is a gap."""
        found: dict[str, list[Entry[Engagement]]] = {}
        for entry in self.register.engagements.values():
            for owner in owners_of(entry.value) or ("",):
                found.setdefault(owner, []).append(entry)
        return dict(sorted(found.items()))

    @property
    def whole(self) -> bool:
        """Whether everything is handed over that the audience may see."""
        return self.choice.layout is Layout.FULL

    def say(self, key: str, **values: str | int) -> str:
        """Return the clause `export-<key>`."""
        return self.wording.text(f"export-{key}", **values)

    def heading(self, key: str, name: str) -> str:
        """Return a label with a name behind it."""
        return f"{self.words.counted('colon', label=self.words.label(key))} {name}"

    def article(self, letter: str, paragraph: int = 1) -> str:
        """Return a letter of Article 30 as it is cited."""
        return self.words.counted("letter", paragraph=str(paragraph), letter=letter)

    def left_out(self, organisation: str) -> tuple[str, ...]:
        """Return what is not part of an organisation's record, a sentence for each reason."""
        found = ((reason, self._extent.left_out.get((organisation, reason), 0)) for reason in Reason)
        return tuple(self.say(f"left-out-{reason.value}", count=count) for reason, count in found if count)

    def seen(self, field: str) -> bool:
        """Whether the audience may see a field of an activity."""
        return sees(self.choice.audience, Activity, field)

    def withheld(self) -> Passage:
        """Return the words in the place of what the audience may not see."""
        return said(self.say(f"withheld-{self.choice.audience.value}"), Kind.WITHHELD)
