"""Making the pages of a large site with two processes.

A copy of this one makes the costly pages while MkDocs is set up and everything else is made here.
What comes back is finished bodies, exactly as they are made here. A copy that died or could not be made costs time and
nothing else: its pages are made in the usual way.
"""

import marshal
import os
import sys
import threading
from collections.abc import Sequence

from ropa.site import cells
from ropa.site.page import Page
from ropa.site.plan import Planned, SitePlan

WORTH_IT = 200
"""Such pages from which on the copy pays for itself."""


class Making:
    """The pages of a plan, made when they are asked for or already."""

    def __init__(self, plan: SitePlan) -> None:
        """Start a copy, if that is worth it and can be done here."""
        self.plan = plan
        costly = [page for page in plan.pages if page.costly]
        alone = sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1
        theirs = costly[len(costly) // 5 :] if alone and len(costly) >= WORTH_IT else []  # MkDocs takes its time here
        self._elsewhere = {page.path for page in theirs}
        self._copy = _Copy(theirs) if theirs else None
        self._sent: dict[str, tuple[bytes, str]] | None = None
        self._made: dict[str, Page] = {}

    def elsewhere(self, page: Planned) -> bool:
        """Tell whether the copy is at work on a page: better asked for late."""
        return page.path in self._elsewhere

    def page(self, page: Planned) -> Page:
        """Return a finished page."""
        if page.path not in self._made:
            self._made[page.path] = self._received(page) or page.made()
        return self._made[page.path]

    def _received(self, page: Planned) -> Page | None:
        if not self.elsewhere(page):
            return None
        if self._sent is None:
            self._sent = self._copy.sent() if self._copy else {}
        found = self._sent.get(page.path)
        if found is None:
            return None
        return Page(path=page.path, title=page.title, body=cells.body(found[0].decode()), search=found[1])


class _Copy:
    """The copy at work."""

    def __init__(self, pages: Sequence[Planned]) -> None:
        read, write = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(read)
            _work(pages, write)
        os.close(write)
        self._pipe = os.fdopen(read, "rb")

    def sent(self) -> dict[str, tuple[bytes, str]]:
        """Return body and search text by path; nothing if the copy failed."""
        with self._pipe as pipe:
            sent = pipe.read()
        os.waitpid(self._process, 0)
        return marshal.loads(sent) if sent else {}  # noqa: S302  our own copy wrote it a moment ago


def _work(pages: Sequence[Planned], write: int) -> None:
    """Be the copy: make, send, end without any of the usual ceremonies of a program's end."""
    try:
        made = (page.made() for page in pages)
        found = {page.path: (page.body.encode(), str(page.search)) for page in made}
        with os.fdopen(write, "wb") as pipe:
            pipe.write(marshal.dumps(found))
    finally:
        os._exit(0)
