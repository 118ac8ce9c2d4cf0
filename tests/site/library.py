"""The register of a small library: every kind of record once, gaps, an explicit none, silence, two languages."""

from datetime import date
from pathlib import Path

from ropa.checking import Checked, check
from ropa.site.page import Page, Site
from ropa.site.pages import build_pages

FIXTURE = Path(__file__).parent / "fixture_register"
PROJECT = Path(__file__).parents[2]
EXAMPLES = (FIXTURE, PROJECT / "register", *sorted(one.parent for one in PROJECT.glob("examples/*/register.yaml")))
"""The fixture and every register that is shipped."""
DAY = date(2026, 11, 22)
LANGUAGES = ("en", "fr")
ACROSS = ("overviews/data-flow/", "overviews/processors/", "overviews/transfers/", "overviews/storage-periods/")
"""The overviews that everybody may see."""
OVERVIEWS = (
    "overviews/completeness/",
    "overviews/data/",
    "overviews/legal-bases/",
    "overviews/assessments/",
    "overviews/policies/",
    "overviews/contracts/",
    "overviews/calendar/",
)
"""Those that are for the team, one page each."""
OVERVIEW_PAGES = (*ACROSS, *OVERVIEWS[:-2], "overviews/policies/policy--readers/", *OVERVIEWS[-2:])
"""All pages of them."""


def checked(root: Path = FIXTURE) -> Checked:
    return check(root, DAY)


def built(result: Checked, language: str = "en", languages: tuple[str, ...] = LANGUAGES) -> Site:
    return build_pages(result, language, languages)


def page(site: Site, path: str) -> Page:
    return next(page for page in site.pages if page.path == path)
