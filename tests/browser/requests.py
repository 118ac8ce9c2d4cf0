"""What pages ask of the network: everything outside their own origin is refused and remembered."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Response, Route

LOCAL = {"about", "blob", "data"}
"""Schemes that never leave the page."""


@dataclass(slots=True)
class RequestLog:
    """Requests of all pages of one test, in order of sending."""

    inside: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    """Refused: neither from the page's origin nor from within the page."""
    broken: list[str] = field(default_factory=list)
    """Answered by the page's own origin with an error, as `404 address`."""

    def watch(self, context: BrowserContext, origin: str) -> None:
        """Log every request of `context`; those that leave `origin` are aborted, so none reaches a network."""

        def judge(route: Route) -> None:
            address = route.request.url
            if urlsplit(address).scheme in LOCAL or _origin(address) == origin:
                self.inside.append(address)
                route.continue_()
            else:
                self.outside.append(address)
                route.abort()

        def answered(response: Response) -> None:
            if response.status >= 400:  # where error answers begin, RFC 9110 section 15
                self.broken.append(f"{response.status} {response.url}")

        context.route("**/*", judge)
        context.on("response", answered)

    def take_outside(self) -> list[str]:
        """The refused requests, and forget them: only for a test that expects them."""
        taken, self.outside = self.outside, []
        return taken

    def take_broken(self) -> list[str]:
        """The error answers, and forget them: only for a test that expects them."""
        taken, self.broken = self.broken, []
        return taken


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
