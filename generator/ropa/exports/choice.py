"""What is to be handed over: chosen on the command line, judged against the register."""

from dataclasses import dataclass
from enum import StrEnum

from ropa.errors import RopaError
from ropa.project import wording_languages
from ropa.register import Register
from ropa.register.audience import Audience


class Layout(StrEnum):
    """How much is handed over, and in which order."""

    ART30 = "art30"
    """The statutory order, nothing else."""
    FULL = "full"
    """The same, then everything else that the audience may see."""
    ICO = "ico"
    """The form of the Information Commissioner's Office, United Kingdom."""
    CNIL = "cnil"
    """The simplified register of the French authority."""
    DSK = "dsk"
    """The form of the German authorities."""
    APD_BE = "apd-be"
    """The form of the Belgian authority."""
    EDPS = "edps"
    """The form of the European Data Protection Supervisor."""
    CH = "ch"
    """Article 12 of the Swiss act."""

    @property
    def national(self) -> bool:
        """Whether it follows an authority, and not us."""
        return self not in {Layout.ART30, Layout.FULL}


OWN_LANGUAGE = {
    Layout.ICO: "en",
    Layout.CNIL: "fr",
    Layout.DSK: "de",
    Layout.APD_BE: "fr",
    Layout.EDPS: "en",
}
"""The language of the headings of a form; the rest is in it as well where the register has it."""


class Role(StrEnum):
    """In which role."""

    CONTROLLER = "controller"
    """Article 30(1)."""
    PROCESSOR = "processor"
    """Article 30(2)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What one call hands over."""

    layout: Layout = Layout.ART30
    audience: Audience = Audience.REGULATOR
    language: str | None = None
    """The register's own when left out."""
    organisation: str | None = None
    """One organisation; all when left out."""
    role: Role | None = None
    """One role; both when left out."""

    @property
    def as_controller(self) -> bool:
        """Whether records of controllers are wanted."""
        return self.role is not Role.PROCESSOR

    @property
    def as_processor(self) -> bool:
        """Whether records of processors are wanted; none of their fields is public."""
        return self.role is not Role.CONTROLLER and self.audience is not Audience.PUBLIC


def language_of(choice: Choice, register: Register) -> str:
    """Return the language of an export. RopaError if the register or the wording lacks it."""
    own = OWN_LANGUAGE.get(choice.layout, "")
    spoken = own if own in register.languages and own in wording_languages() else register.default_language
    wanted = choice.language or spoken
    if wanted not in register.languages:
        kept = ", ".join(register.languages)
        raise RopaError(f"the register is not kept in `{wanted}`; choose one of its languages with --language: {kept}")
    if wanted not in wording_languages():
        there = ", ".join(wording_languages())
        raise RopaError(f"there is no wording in `{wanted}` yet; it exists in {there}")
    return wanted


def refuse(choice: Choice, register: Register) -> None:
    """Raise RopaError for a choice that this register cannot answer."""
    known = register.organisations
    if choice.organisation is not None and choice.organisation not in known:
        there = ", ".join(known) or "none"
        raise RopaError(f"no organisation has the id `{choice.organisation}`; the register has: {there}")
    if choice.role is Role.PROCESSOR and choice.audience is Audience.PUBLIC:
        raise RopaError("nothing of a processor's record is public; leave --role out, or choose another --audience")
    if choice.role is Role.PROCESSOR and choice.layout.national:
        raise RopaError(f"the form `{choice.layout}` is for controllers; use --layout art30 for --role processor")
