"""A text has remains of a web page or a template.

## Why it matters

Texts of the register are printed letter by letter. Tags, entities and the buttons of a page from which a text was
copied stand in the policy as they are, and a screen reader reads them out (Art. 12(1) GDPR).

## Reported

```yaml title="activities/orders.yaml"
description: Staff pack the parcels.<br>The carrier takes them.
```

An entity.

```yaml title="activities/orders.yaml"
description: Staff pack the parcels &nbsp; and the carrier takes them.
```

## Accepted

```yaml title="activities/orders.yaml"
description: Staff of Pack & Go check that the weight is < 30 kg.
```

## Limits

Emphasis and links written as in Markdown may stand in descriptions. What is a placeholder is reported as such and not
here.
"""

import re
from collections.abc import Iterator

from ropa.diagnostics import Severity
from ropa.expressions import expression
from ropa.register import Register
from ropa.rules.base import Finding, Rule
from ropa.rules.phrases.naming import place_name
from ropa.rules.phrases.search import look

HELP = "write the text without it; paragraphs are separated by an empty line"
TAG = expression(
    r"</?(?:a|b|i|u|p|br|hr|em|strong|div|span|ul|ol|li|h[1-6]|table|tr|td|th|tbody|thead|img|script|style|font|small|sup|sub"
    r"|section|article|iframe|button|input|form|label|nav|header|footer|center)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
ENTITY = expression(
    r"&(?:nbsp|amp|lt|gt|quot|apos|eacute|egrave|agrave|ccedil|euro|rsquo|lsquo|ldquo|rdquo|laquo|raquo|hellip|"
    r"ndash|mdash|uuml|ouml|auml|szlig|copy|reg|#\d{1,5}|#x[0-9a-f]{1,5});",
    re.IGNORECASE,
)
BRACKET = expression(r"\[/?(?:b|i|u|url|img|vc_[a-z_]+|caption|shortcode)[^\]]*\]", re.IGNORECASE)


def find(register: Register) -> Iterator[Finding]:
    """Yield each text with a tag, an entity or a short code."""
    for words in look(register).marked:
        found = TAG.search(words.text) or ENTITY.search(words.text) or BRACKET.search(words.text)
        if found:
            yield Finding(words.at(), f"{place_name(words)} has remains of a web page: “{found[0]}”", HELP)


RULE = Rule(
    code="WRD09",
    name="markup-residue",
    severity=Severity.WARNING,
    law=("Art. 12(1) GDPR",),
    since="0.2",
    page=__doc__,
    find=find,
    yields_to=("ACT08",),
)
