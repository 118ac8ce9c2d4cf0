"""What falls due as a calendar to subscribe to (RFC 5545): a whole day each, the same ids in every build."""

import re
from collections.abc import Iterable, Iterator
from uuid import UUID, uuid5

from ropa.questions.calendar import due_dates
from ropa.questions.due import Due
from ropa.register import Register
from ropa.site.desk import Desk
from ropa.site.overviews import due_cells

NAMESPACE = UUID("5f0a3c0e-8f0b-5b57-9d3e-2b6f0f3f6f11")
"""Below it, the ids are made of what never changes about an entry."""
OCTETS = 75
"""A line is no longer (3.1)."""
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
"""Signs that no text may hold (3.3.11)."""


def icalendar(desk: Desk) -> bytes:
    """Return the calendar in the language of the page."""
    register, words = desk.survey.register, desk.words
    stamp = f"{register.day:%Y%m%d}T000000Z"
    name = words.plain(register.settings.name) or words.label("register")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//ropa//register//EN",
        "CALSCALE:GREGORIAN",
        f"NAME:{_text(name)}",
        f"X-WR-CALNAME:{_text(name)}",
        *(line for due in due_dates(register) for line in _event(desk, due, stamp)),
        "END:VCALENDAR",
    ]
    return "".join(f"{line}\r\n" for line in _folded(lines)).encode()


def uid(register: Register, due: Due) -> UUID:
    """Return the id of what falls due; it stays when the day moves."""
    keeper = next(iter(register.organisations), "")
    return uuid5(NAMESPACE, f"{keeper} {due.name}")


def _event(desk: Desk, due: Due, stamp: str) -> Iterator[str]:
    file = (due.entry.document.file,) if due.entry else ()
    yield "BEGIN:VEVENT"
    yield f"UID:{uid(desk.survey.register, due)}"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{due.day:%Y%m%d}"
    yield f"SUMMARY:{_text(due_cells.summary(desk, due))}"
    yield f"DESCRIPTION:{_text(chr(10).join((*due_cells.told(desk, due), *file)))}"
    yield f"CATEGORIES:{_text(due_cells.kind(desk, due))}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(words: str) -> str:
    """Escape a text (3.3.11)."""
    plain = CONTROLS.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
    return re.sub(r"([\\;,])", r"\\\1", plain).replace("\n", "\\n")


def _folded(lines: Iterable[str]) -> Iterator[str]:
    """Break lines that are too long, never inside a sign."""
    for line in lines:
        rest, room = line, OCTETS
        while len(rest.encode()) > room:
            piece = rest.encode()[:room].decode(errors="ignore")
            yield piece if room == OCTETS else f" {piece}"
            rest, room = rest[len(piece) :], OCTETS - 1
        yield rest if room == OCTETS else f" {rest}"
