"""What the head of a page tells machines: its address, its languages, its other formats, what it is."""

import json
from typing import Any

from markupsafe import Markup

from ropa.policy.addresses import address_in, address_of, leading_language, own_address
from ropa.policy.beside import in_force
from ropa.policy.desk import Desk
from ropa.policy.history import newest
from ropa.policy.inline import Inline, plain
from ropa.policy.names import controller_names
from ropa.policy.page_view import Alternate, Head

PRIVACY_POLICY = "http://www.wikidata.org/entity/Q1999831"
"""What a privacy policy is called where terms have addresses; schema.org has no type for it."""
MACHINES = (
    ("policy.dpv.jsonld", "application/ld+json", "W3C DPV 2.3"),
    ("policy.tilt.json", "application/json", "TILT"),
)


def head(desk: Desk, languages: tuple[str, ...], title: Inline, brand: str) -> Head:
    """Return the head of the page of a policy that is published in these languages."""
    leading = leading_language(desk.notice, languages)
    follow = bool(newest(desk)) and not desk.facts.place.upcoming
    named = plain(desk.say("feed-title", title=title, organisation=brand))
    feed = (Alternate("feed.atom", type="application/atom+xml", title=named),) if follow else ()
    return Head(
        here=address_of(desk) or in_force(desk) or "index.html",
        canonical=own_address(desk, languages),
        hidden=desk.facts.place.upcoming,
        languages=(
            *(Alternate(_in(desk, one), one) for one in languages),
            Alternate(_leading(desk, leading), "x-default"),
        ),
        files=(*(Alternate(href, type=kind, title=name) for href, kind, name in MACHINES), *feed),
        described=_described(desk, title),
    )


def _in(desk: Desk, language: str) -> str:
    """Return where the policy is in a language: at an address of its own, else beside this page."""
    stated = desk.notice.url if not desk.facts.place.upcoming else None
    own = stated.get(language) if isinstance(stated, dict) else None
    return own or f"../{language}/index.html"


def _leading(desk: Desk, language: str) -> str:
    stated = "" if desk.facts.place.upcoming else address_in(desk.notice, language)
    return stated or _in(desk, language)


def _described(desk: Desk, title: Inline) -> Markup:
    notice = desk.notice
    known = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "additionalType": PRIVACY_POLICY,
        "name": plain(title),
        "inLanguage": desk.language,
        "url": address_of(desk),
        "version": notice.version,
        "datePublished": notice.effective,
        "dateModified": notice.updated or notice.effective,
        "publisher": [{"@type": "Organization", "name": plain(name)} for name in controller_names(desk)],
    }
    return data_block({name: value for name, value in known.items() if value})


def data_block(value: dict[str, Any]) -> Markup:
    """Return JSON-LD to stand in a page. A browser runs no data block, and nothing in it can end it."""
    text = json.dumps(value, ensure_ascii=False)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(text))  # noqa: S704  signs replaced
