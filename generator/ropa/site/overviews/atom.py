"""What is overdue or falls due soon as an Atom feed (RFC 4287): an entry appears when its day comes near."""

import re
from collections.abc import Iterator
from datetime import date
from uuid import uuid5
from xml.sax.saxutils import escape, quoteattr

from ropa.questions.calendar import due_dates
from ropa.questions.due import SOON, Due
from ropa.site.desk import Desk
from ropa.site.overviews import due_cells
from ropa.site.overviews.icalendar import NAMESPACE, uid
from ropa.site.paths import FILE
from ropa.wording.typography import colon

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML cannot hold."""


def atom(desk: Desk) -> bytes:
    """Return the feed in the language of the page, the nearest day first."""
    register, words = desk.survey.register, desk.words
    near = [due for due in due_dates(register) if due.day - SOON <= register.day]
    name = words.plain(register.settings.name) or words.label("register")
    keeper = next(iter(register.organisations), "")
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={quoteattr(words.language)}>',
        _element("id", uuid5(NAMESPACE, f"{keeper} feed {words.language}").urn),
        _element("title", f"{name}{colon(words.language)}{words.label('overview-calendar')}"),
        _element("updated", _moment(max((due.day - SOON for due in near), default=register.day))),
        f"<author>{_element('name', name)}</author>",
        f'<link rel="alternate" type="text/html" href={quoteattr(FILE)}/>',
        *(line for due in near for line in _entry(desk, due)),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _entry(desk: Desk, due: Due) -> Iterator[str]:
    yield "<entry>"
    yield _element("id", uuid5(NAMESPACE, f"{uid(desk.survey.register, due)} {desk.words.language} {due.day}").urn)
    yield _element("title", f"{due.day.isoformat()} {due_cells.summary(desk, due)}")
    yield _element("updated", _moment(due.day - SOON))
    yield f'<link rel="alternate" type="text/html" href={quoteattr(FILE)}/>'
    yield f'<content type="text">{_clean(" · ".join(due_cells.told(desk, due)))}</content>'
    yield "</entry>"


def _moment(day: date) -> str:
    return f"{day.isoformat()}T00:00:00Z"


def _element(name: str, words: str) -> str:
    return f"<{name}>{_clean(words)}</{name}>"


def _clean(words: str) -> str:
    return escape(FORBIDDEN.sub("", words))
