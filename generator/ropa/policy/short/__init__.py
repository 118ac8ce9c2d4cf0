"""Short notices: a first layer for one form, one camera sign, one call, from the facts of the policy it leads to."""

from collections.abc import Mapping

from ropa.policy.edition import Edition
from ropa.policy.public import each
from ropa.policy.short.in_words import in_words
from ropa.policy.short.page import short_page
from ropa.policy.short.rendering import render_short


def short_files(edition: Edition) -> Mapping[str, bytes]:
    """Return the files of the short notices of an edition: path below the root of the public output -> content.

    What they lack is noted at the desk of the edition.
    """
    files: dict[str, bytes] = {}
    desk = edition.desk
    for item in each(desk.notice.short, desk.facts.notice.spot / "short"):
        view = short_page(desk, item)
        start = f"{edition.folder}/short/{item.value.id}"
        files[f"{start}.html"] = render_short(view)
        files[f"{start}.txt"] = in_words(view).encode()
    return files
