"""What is to be handed over: chosen on the command line, judged against the register."""

from dataclasses import dataclass
from enum import StrEnum

from ropa.errors import RopaError
from ropa.exports.audience import Audience
from ropa.project import wording_languages
from ropa.register import Register


class Layout(StrEnum):
    """How much is handed over, and in which order."""

    ART30 = "art30"
    """The statutory order, nothing else."""
    FULL = "full"
    """The same, then everything else that the audience may see."""


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
    wanted = choice.language or register.default_language
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
