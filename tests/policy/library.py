"""Reading the example register, and published pages section by section."""

import re
from datetime import date
from functools import cache
from html import unescape
from pathlib import Path

from ropa.policy import Publication, publish
from ropa.register import Register
from ropa.register.load import load_register

ROOT = Path(__file__).parent / "fixture_register"
DAY = date(2026, 11, 22)
EXAMPLES = ("register", "examples/auction-house", "examples/claims-service", "examples/hospital-group")
SECTION = re.compile(
    r'<section class="pp-(?:section|glance)" id="([a-z-]+)".*?'
    r'(?=<section class="pp-section"|<div class="pp-body"|</main>)',
    re.DOTALL,
)
BLOCK = re.compile(r"<(?:/?(?:p|li|h[1-6]|dd|dt|div|tr|th|td|caption|summary)\b[^>]*|br)>")


def load(root: Path = ROOT) -> Register:
    """The register, which must be free of findings of the gate."""
    loaded = load_register(root, DAY)
    assert [f"{one.span.file}:{one.span.line}: {one.message}" for one in loaded.diagnostics] == []
    return loaded.register


@cache
def example(root: str) -> Publication:
    """The policies of an example register, gaps marked; written once however often they are asked for."""
    return publish(load(Path(root)), draft=True)


def html(publication: Publication, page: str) -> str:
    """The markup of a page such as `privacy/en`."""
    return publication.files[f"{page}/index.html"].decode()


def words(markup: str) -> str:
    """The words of markup, one line per block."""
    read = re.sub(r"<script.*?</script>", "", markup, flags=re.DOTALL)  # a data block, which nobody sees
    lines = re.sub(r"<[^>]+>", "", BLOCK.sub("\n", read)).split("\n")
    return "\n".join(" ".join(unescape(line).split(" ")).strip() for line in lines if line.strip())


def sections(publication: Publication, page: str) -> dict[str, str]:
    """The words of each section of a page."""
    return {match[1]: words(match[0]) for match in SECTION.finditer(html(publication, page))}


def card(publication: Publication, page: str, purpose: str) -> str:
    """The words of the card of a purpose, given as `activity-purpose`."""
    found = re.search(
        rf'<(details|article) class="pp-card" id="purpose-{purpose}".*?</\1>', html(publication, page), re.DOTALL
    )
    assert found is not None
    return words(found[0])


def fact(publication: Publication, page: str, purpose: str, label: str) -> list[str]:
    """The lines of one row of a card, without its label."""
    found = re.search(
        rf'id="purpose-{purpose}".*?<div><dt>{label}</dt>(.*?)</div>',
        html(publication, page),
        re.DOTALL,
    )
    assert found is not None
    return words(found[1]).split("\n")
