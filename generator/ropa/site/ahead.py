"""Making the pages of a large site with two processes.

A copy of this one makes the costly pages while MkDocs is set up and everything else is made here; whoever is free takes
the next few. What comes back is finished bodies, exactly as they are made here. A copy that died or could not be made
costs time and nothing else: its pages are made in the usual way.
"""

import marshal
import os
import sys
import threading
from collections.abc import Iterator, Sequence

from ropa.site import cells
from ropa.site.page import Page
from ropa.site.plan import Planned, SitePlan

WORTH_IT = 200
"""Such pages from which on the copy pays for itself."""
AT_ONCE = 8
"""Pages that are taken together."""
NUMBER = 4
"""Bytes of the number of such a group."""


class Making:
    """The pages of a plan, made when they are asked for or already."""

    def __init__(self, plan: SitePlan) -> None:
        """Start a copy, if that is worth it and can be done here."""
        self.plan = plan
        costly = [page for page in plan.pages if page.costly]
        alone = sys.platform == "linux" and threading.active_count() == 1 and (os.cpu_count() or 1) > 1
        shared = costly if alone and len(costly) >= WORTH_IT else []
        self._elsewhere = {page.path for page in shared}
        self._copy = _Copy(shared) if shared else None
        self._made: dict[str, Page] = {}

    def elsewhere(self, page: Planned) -> bool:
        """Tell whether the copy is at work on a page: better asked for late."""
        return page.path in self._elsewhere

    def page(self, page: Planned) -> Page:
        """Return a finished page."""
        if self._copy is not None and self.elsewhere(page):
            self._made |= self._copy.finished()
            self._copy = None
        if page.path not in self._made:
            self._made[page.path] = page.made()
        return self._made[page.path]


class _Copy:
    """The copy at work, and the pages that it shares with this process."""

    def __init__(self, pages: Sequence[Planned]) -> None:
        self._pages = pages
        self._queue = _queue(-(-len(pages) // AT_ONCE))
        read, write = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            os.close(read)
            _work(self._taken(), write)
        os.close(write)
        self._pipe = os.fdopen(read, "rb")

    def finished(self) -> dict[str, Page]:
        """Help until all are made; return those made here and those that the copy sent, by path."""
        made = {page.path: page.made() for page in self._taken()}
        os.close(self._queue)
        with self._pipe as pipe:
            sent = pipe.read()
        os.waitpid(self._process, 0)
        found = marshal.loads(sent) if sent else {}  # noqa: S302  our own copy wrote it a moment ago
        for path, (title, body, search) in found.items():
            made[path] = Page(path=path, title=title, body=cells.body(body.decode()), search=search)
        return made

    def _taken(self) -> Iterator[Planned]:
        """Yield pages that nobody has taken yet, until there are none."""
        while number := os.read(self._queue, NUMBER):
            first = int.from_bytes(number) * AT_ONCE
            yield from self._pages[first : first + AT_ONCE]


def _queue(size: int) -> int:
    """Return a file in memory with the numbers up to a size; processes that share it read each number once."""
    queue = os.memfd_create("pages")
    os.write(queue, b"".join(number.to_bytes(NUMBER) for number in range(size)))
    os.lseek(queue, 0, os.SEEK_SET)
    return queue


def _work(pages: Iterator[Planned], write: int) -> None:
    """Be the copy: make, send, end without any of the usual ceremonies of a program's end."""
    try:
        made = (page.made() for page in pages)
        found = {page.path: (page.title, page.body.encode(), str(page.search)) for page in made}
        with os.fdopen(write, "wb") as pipe:
            pipe.write(marshal.dumps(found))
    finally:
        os._exit(0)
