"""Build the register site and the public policies."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from ropa.building.replacing import replacing
from ropa.building.report import report
from ropa.building.writing import write
from ropa.checking import Checked
from ropa.diagnostics import Diagnostic
from ropa.errors import RopaError
from ropa.policy.coverage.pages import coverage_files
from ropa.policy.publication import publish
from ropa.register.audience import Audience
from ropa.site.engine import build_site

REPORT = "report.txt"
COVERAGE = "coverage"
"""The folder that says where each policy says what the law wants; for the team, like the report."""
REGISTER, PUBLIC = "register", "public"
"""The two roots of the output; the second can be deployed alone."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    obstacles: tuple[Diagnostic, ...]
    """Why nothing was written: what a policy still lacks. Empty after a build that went through."""
    register: Path
    public: Path
    policies: int
    """How many policy pages there are, languages counted."""
    report: Path
    """The build report, for the team: beside the two roots, so that it is published with neither."""
    coverage: Path
    """The folder with a page per policy on what it tells, from where; beside the two roots as well."""
    unverified: tuple[str, ...]
    """Facts of law that a policy relies on and nobody has verified, for a lawyer to sign off."""


def build(  # noqa: PLR0913  each by name
    checked: Checked,
    root: Path,
    to: Path,
    *,
    audience: Audience = Audience.INTERNAL,
    draft: bool = False,
    pdf: bool = False,
    base_heading: int = 2,
) -> Built:
    """Write the site and the policies of a register without errors into the folder `to`.

    The site is for an `audience`. With `draft`, policies are built with their gaps marked, with `pdf` as PDF too;
    `base_heading` is the level of the title in the fragments. The folder is replaced as a whole or not at all;
    RopaError if it holds anything that ropa has not written, or the register itself.
    """
    if root.resolve().is_relative_to(to.resolve()):
        raise RopaError(f"`{to}` holds the register, and a build replaces the whole folder; name another one with --to")
    register = checked.loaded.register
    public = publish(register, draft=draft, pdf=pdf, base_heading=base_heading)
    beside = (to / REPORT, to / COVERAGE)
    made = Built(public.obstacles, to / REGISTER, to / PUBLIC, public.pages, *beside, public.unverified)
    if public.obstacles:
        return made
    with replacing(to) as fresh:
        write(fresh / PUBLIC, public.files)
        write(fresh / COVERAGE, coverage_files(register, public.coverage))
        (fresh / REPORT).write_text(report(checked, public), encoding="utf-8")
        with _build_day(datetime.combine(register.day, time(), UTC)):
            for language in register.languages:
                below = fresh / REGISTER if language == register.default_language else fresh / REGISTER / language
                build_site(checked, root, below, language, register.languages, audience)
    return made


@contextmanager
def _build_day(moment: datetime) -> Iterator[None]:
    """Date the site by the register's day: the same input gives the same bytes on any day."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(int(moment.timestamp()))
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before
