"""Addresses as they are said aloud."""

import re

from ropa.policy.desk import Desk

SIGNS = {".": "dot", "/": "slash", "-": "hyphen", "_": "underscore", "@": "at", "#": "hash"}
"""A sign of an address -> the clause that says it."""
SCHEME = re.compile(r"^https?://(?:www\.)?")
SIGN = re.compile("([" + re.escape("".join(SIGNS)) + "])")


def spoken(desk: Desk, address: str) -> str:
    """Return an e-mail or web address in words: without what every browser adds, its signs said by their names."""
    bare = SCHEME.sub("", address).rstrip("/")
    parts = (desk.say(f"short-spoken-{SIGNS[one]}") if one in SIGNS else one for one in SIGN.split(bare))
    return " ".join(str(part) for part in parts if part)
