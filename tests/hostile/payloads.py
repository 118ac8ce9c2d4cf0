"""Words that try to be more than words, one of every sort; whole corpora where they lie beside the repository."""

import json
from itertools import cycle
from pathlib import Path

from ropa.model.base import Record

CORPORA = Path(__file__).parents[3] / "shared" / "data" / "security"
LISTS = (
    "payloadbox-xss/xss-payload-list.txt",
    "payloads-all-the-things/xss_polyglots.txt",
    "payloads-all-the-things/ssti.fuzz",
    "payloads-all-the-things/deep_traversal.txt",
)

PAYLOADS = (
    "<script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus=alert(1) x="',
    "<svg/onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
    "<style>@import '//evil.example/x.css';</style>",
    "<base href='//evil.example/'>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<img src=//evil.example/pixel.png>",
    "&lt;img src=x onerror=alert(1)&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "[press](javascript:alert(1))",
    "[press](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[press](//evil.example) ![seen](https://evil.example/pixel.png)",
    "<javascript:alert(1)>",
    "javascript:alert(1)",
    "word{: onclick=alert(1) }",
    '--8<-- "/etc/passwd"',
    "{{ 7*7 }} {% raw %} ${7*7} <%= 7*7 %> #{7*7} {{ config }}",
    "{% include '/etc/passwd' %}",
    "%(asctime)s %s %n {0.__class__}",
    "{ $name } { -brand } { DATETIME(1) }",
    "../../../../etc/passwd",
    "=cmd|' /C calc'!A0",
    "::error file=x,line=1::hello",
    "]]><!-- --><!DOCTYPE x>",
    "\ue000title\ue001",
    "$(touch pwned) `touch pwned`",
    "--- # title: x",
    "\U0001f469 \u0661\u0662 \u05d0\u05d1",
)
"""Each does something somewhere: in a page, an attribute, an address, a template, a message, a shell, a table."""


def corpus() -> tuple[str, ...]:
    """The payloads above and, where they are at hand, the corpora; what YAML text cannot hold is left out."""
    found = list(PAYLOADS)
    if CORPORA.is_dir():
        found += json.loads((CORPORA / "blns" / "blns.json").read_text(encoding="utf-8"))
        for name in LISTS:
            found += (CORPORA / name).read_text(encoding="utf-8", errors="replace").splitlines()
    stripped = dict.fromkeys(text.strip() for text in found)
    return tuple(text for text in stripped if text in PAYLOADS or (text and text.isprintable()))


class Rota:
    """Hands out one text after the other, and starts again when all have been given."""

    def __init__(self, texts: tuple[str, ...]) -> None:
        """Take the texts in the order of giving."""
        self._texts = cycle(texts)

    def __call__(self, _record: type[Record] | None, _key: str) -> str:
        """The next text, whatever the field."""
        return next(self._texts)
