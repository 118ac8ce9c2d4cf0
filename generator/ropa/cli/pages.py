"""A page from a file, from standard input or from an https address."""

import sys
from http.client import HTTPException
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import HTTPRedirectHandler, Request, build_opener

from ropa import __version__
from ropa.errors import RopaError

LARGEST = 10_000_000
"""Bytes of a page; one that is larger is no policy."""

PATIENCE = 30
"""Seconds after which a server is taken not to answer."""


class _Only(HTTPRedirectHandler):
    """Follows a redirection to https addresses alone."""

    def redirect_request(self, *given: Any) -> Request | None:
        address = given[5]
        if not str(address).startswith("https://"):
            raise RopaError(f"the page leads on to `{address}`, which is no https address")
        return super().redirect_request(*given)


def page_text(named: str) -> str:
    """Return the text of a page: a path, `-`, or an https address. Raises RopaError when it cannot be read."""
    if named == "-":
        return sys.stdin.read(LARGEST)
    if "://" in named:
        return _fetched(named)
    try:
        return Path(named).read_bytes()[:LARGEST].decode(errors="replace")
    except OSError as error:
        raise RopaError(f"cannot read `{named}`: {error.strerror or error}") from error


def _fetched(address: str) -> str:
    if not address.startswith("https://"):
        raise RopaError(f"`{address}` is no https address; save the page and name the file instead")
    try:
        asked = Request(address, headers={"User-Agent": f"ropa/{__version__}"})  # noqa: S310  https alone, see above
        with build_opener(_Only).open(asked, timeout=PATIENCE) as answer:
            content: bytes = answer.read(LARGEST)
            return content.decode(answer.headers.get_content_charset() or "utf-8", errors="replace")
    except (OSError, URLError, LookupError, HTTPException, ValueError) as error:
        raise RopaError(f"cannot fetch `{address}`: {error}") from error
