"""What is written of a finished policy: a file per format, each from the same edition."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from ropa.policy.edition import Edition
from ropa.policy.outputs.cookies import cookies
from ropa.policy.outputs.dpv import linked_data
from ropa.policy.outputs.feed import feed
from ropa.policy.outputs.fragment import fragment
from ropa.policy.outputs.markdown import markdown
from ropa.policy.outputs.pdf import pdf
from ropa.policy.outputs.plain_text import plain_text
from ropa.policy.outputs.structured import structured
from ropa.policy.outputs.tilt import tilt
from ropa.policy.outputs.website import gpc, open_terms_archive, website
from ropa.policy.rendering import render
from ropa.policy.short import short_files

OUTPUTS: Mapping[str, Callable[[Edition], bytes | None]] = MappingProxyType(
    {
        "index.html": lambda edition: render(edition.page),
        "fragment.html": fragment,
        "policy.md": lambda edition: markdown(edition.document),
        "policy.txt": lambda edition: plain_text(edition.document),
        "policy.json": structured,
        "policy.pdf": pdf,
        "feed.atom": feed,
        "policy.dpv.jsonld": linked_data,
        "policy.tilt.json": tilt,
    }
)
"""File name in the folder of the edition -> what writes it, in this order; None: there is nothing to say."""


OF_POLICY: Mapping[str, Callable[[Sequence[Edition]], bytes | None]] = MappingProxyType(
    {
        "cookies.json": cookies,
        "gpc.json": gpc,
        "open-terms-archive.json": open_terms_archive,
        "website.txt": website,
    }
)
"""File name in the folder of the policy -> what writes it from all its languages; None: there is nothing to say."""


def files_of_policy(editions: Sequence[Edition]) -> Mapping[str, bytes]:
    """Return the files that one policy has besides those of its languages; none for a text that does not apply yet."""
    place = editions[0].desk.facts.place
    if place.upcoming:
        return {}
    written = {f"{place.folder}/{name}": write(editions) for name, write in OF_POLICY.items()}
    return {path: content for path, content in written.items() if content is not None}


ON_DEMAND = "policy.pdf"
"""What is written only when a build asks for it, because it takes long."""


def files_of(edition: Edition) -> Mapping[str, bytes]:
    """Return the files of one policy in one language: path below the root of the public output -> content."""
    wanted = {name: write for name, write in OUTPUTS.items() if name != ON_DEMAND or edition.forms.pdf}
    written = {f"{edition.folder}/{name}": write(edition) for name, write in wanted.items()}
    files = {path: content for path, content in written.items() if content is not None}
    return {**files, **short_files(edition)}
