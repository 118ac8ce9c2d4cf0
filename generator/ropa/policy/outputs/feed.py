"""The changes of a policy as an Atom feed (RFC 4287). Ids and dates come from the plan, so that they never change."""

import re
from collections.abc import Iterable
from uuid import UUID, uuid5
from xml.sax.saxutils import escape, quoteattr

from ropa.policy.addresses import address_of
from ropa.policy.edition import Edition
from ropa.policy.history import Change, announced, changes, is_first, newest, standing
from ropa.policy.inline import plain, sentence, spaced
from ropa.policy.succession import NEXT

NAMESPACE = UUID("0b7f1a52-3f0e-5d0c-9a63-6f4c1f6f2b1e")
"""Below it, the ids of feeds and entries are made of what never changes about them."""
FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML cannot hold."""


def feed(edition: Edition) -> bytes | None:
    """Return the feed; nothing for a plan without any date, or for a text that does not apply yet."""
    desk, page = edition.desk, address_of(edition.desk) or "index.html"
    day = newest(desk)
    if not day or edition.upcoming:
        return None
    title = plain(desk.say("feed-title", title=edition.page.title, organisation=edition.page.brand))
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang={_quoted(desk.language)}>',
        _element("id", _id(edition, "feed")),
        _element("title", title),
        _element("updated", _moment(day)),
        f"<author>{_element('name', edition.page.brand or title)}</author>",
        f'<link rel="alternate" type="text/html" hreflang={_quoted(desk.language)} href={_quoted(page)}/>',
        *(line for one in _entries(edition) for line in _entry(edition, page, one)),
        "</feed>",
    ]
    return ("\n".join(lines) + "\n").encode()


def _entries(edition: Edition) -> tuple[Change, ...]:
    """Return the changes; the version itself when there are none."""
    desk = edition.desk
    found = (*announced(desk), *changes(desk))
    if found or desk.notice.effective is None:
        return found
    day, version = desk.notice.effective, desk.notice.version or ""
    words = desk.say("changes-first-version") if is_first(desk) else spaced(sentence(one) for one in standing(desk))
    anchor = "changes" if is_first(desk) else "pp-main"
    return (Change(day, day, version, anchor, (), words, (words,), "", upcoming=False),)


def _entry(edition: Edition, page: str, one: Change) -> Iterable[str]:
    yield "<entry>"
    yield _element("id", _id(edition, one.date, one.anchor.removeprefix("change-")))
    yield _element("title", plain(one.summary))
    yield _element("published", _moment(one.told))
    yield _element("updated", _moment(one.told))
    where = f"../{NEXT}/{edition.desk.language}/index.html" if one.upcoming else page
    yield f'<link rel="alternate" type="text/html" href={_quoted(f"{where}#{one.anchor}")}/>'
    if one.archived:
        yield f'<link rel="related" href={_quoted(one.archived)}/>'
    said = [edition.desk.say("change-from", date=edition.desk.date(one.date)), *one.head, *one.texts]
    yield f'<content type="text">{_clean(plain(spaced(said)))}</content>'
    yield "</entry>"


def _id(edition: Edition, *parts: str) -> str:
    """Return an id made of the policy, its first controller and what is said: the same in every build."""
    desk = edition.desk
    controller = next(iter(desk.notice.controllers or ()), "")
    return uuid5(NAMESPACE, " ".join((controller, desk.facts.place.name, desk.language, *parts))).urn


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"


def _element(name: str, words: str) -> str:
    return f"<{name}>{_clean(words)}</{name}>"


def _clean(words: str) -> str:
    return escape(FORBIDDEN.sub("", words))


def _quoted(words: str) -> str:
    return quoteattr(FORBIDDEN.sub("", words))
