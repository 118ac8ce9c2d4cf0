"""Placeholders that are the same in every language: `TODO`, `lorem ipsum`, `[Company name]`, `{{name}}`, `???`."""

import re

from ropa.expressions import expression

SIGNS = frozenset(
    b"todo tbd tba tbc fixme xxx xxxx xxxxx xxxxxx lorem ipsum changeme placeholder asdf asdfg asdfasdf qwerty".split()
)
"""Tokens of which a text with such a placeholder has one, unless it has a mark of a template."""

_WORDS = r"todo|tbd|tba|tbc|fixme|changeme|asdf|asdfg|asdfasdf|qwerty|placeholder|xxx+|\?+|\.\.\.+|…|_+|-+"
WHOLE = expression(rf"\W*(?:{_WORDS})\W*", re.IGNORECASE)
INSIDE = expression(
    r"(?<!\w)(?:TODO|TBD|FIXME|CHANGEME|XXX+|xxx+)(?!\w)|(?i:\blorem\b|\bipsum\b)"
    r"|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{%[^{}]*%\}"
    r"|(?<![\w%])%s(?!\w)|_{3,}|\?{3,}|<<[^<>]*>>"
)
_SLOTS = (
    r"insert|add|enter|your|fill|todo|tbd|tbc|company|name|date|address|email|e-mail|phone|organi[sz]ation|website|"
    r"country|purpose|description|placeholder|to be|text|insérer|indiquer|compléter|à compléter|nom|société|entreprise|"
    r"votre|adresse|date|organisme|einfügen|firma|firmenname|ihr|unternehmen|adresse|datum|invullen|naam|bedrijf|uw|organisatie|"
    r"adres|xx+"
)
SLOT = expression(rf"(?:\[|<)\s*(?:{_SLOTS})\b[^\]<>\n@/]{{0,40}}(?:\](?!\()|>)", re.IGNORECASE)
TAG = expression(r"<\s*/?\s*address\b", re.IGNORECASE)


def unfinished(text: str) -> str | None:
    """Return the placeholder that stands in a text, or that it is."""
    if WHOLE.fullmatch(text):
        return text.strip()
    found = INSIDE.search(text) or SLOT.search(text)
    return found[0] if found and not TAG.match(found[0]) else None
