"""What the owner of a website needs to point to a policy: links to paste, a header, files to publish."""

from collections.abc import Sequence
from urllib.parse import quote

from markupsafe import Markup

from ropa.policy.addresses import leading_language
from ropa.policy.edition import Edition
from ropa.policy.inline import plain
from ropa.policy.outputs.standing import Standing, addresses, tells_only_trackers, title_of
from ropa.policy.outputs.written import as_json

WHOLE = [".pp-title", ".pp-dates", ".pp-glance", ".pp-sections"]
"""What of our pages is the policy, without switchers and contents, whether a page is ours or holds the fragment."""


def website(editions: Sequence[Edition]) -> bytes | None:
    """Return the instructions; nothing when the plan does not say where the policy is published."""
    known = addresses(editions)
    if not known:
        return None
    parts = [
        ["How a website points to this policy (for the owner of the website; nothing of this is part of the policy)"],
        ["In the head of every page (RFC 6903; the relation is part of the HTML standard):", *map(_link, known)],
        ["In the foot of every page:", *(_anchor(editions, one) for one in known)],
        ["Or as a header of every answer:", *map(_header, known)],
        ["open-terms-archive.json lets anybody follow the changes: offer it to a collection of Open Terms Archive."],
    ]
    if gpc(editions) is not None:
        parts.append(["Publish gpc.json as /.well-known/gpc.json: the plan says that the website honours the signal."])
    return ("\n\n".join("\n".join(lines) for lines in parts) + "\n").encode()


def _link(one: Standing) -> str:
    return Markup('<link rel="privacy-policy" href="{}"{}>').format(one.address, _language(one))


def _anchor(editions: Sequence[Edition], one: Standing) -> str:
    words = plain(title_of(editions, one.language))
    return Markup('<a rel="privacy-policy" href="{}"{}>{}</a>').format(one.address, _language(one), words)


def _language(one: Standing) -> Markup:
    return Markup(' hreflang="{}"').format(one.language) if one.language else Markup()


def _header(one: Standing) -> str:
    address = quote(one.address, safe="%/:?#[]@!$&'()*+,;=~")
    language = f'; hreflang="{one.language}"' if one.language else ""
    return f'Link: <{address}>; rel="privacy-policy"{language}'


def open_terms_archive(editions: Sequence[Edition]) -> bytes | None:
    """Return a declaration with which Open Terms Archive follows the policy; nothing without an address."""
    known = addresses(editions)
    if not known:
        return None
    desk = editions[0].desk
    leading = leading_language(desk.notice, tuple(edition.desk.language for edition in editions))
    one = next((one for one in known if one.language in ("", leading)), known[0])
    edition = next((edition for edition in editions if edition.desk.language == leading), editions[0])
    kind = "Trackers Policy" if tells_only_trackers(desk) else "Privacy Policy"
    return as_json({"name": edition.page.brand, "terms": {kind: {"fetch": one.address, "select": WHOLE}}})


def gpc(editions: Sequence[Edition]) -> bytes | None:
    """Return the support file of Global Privacy Control; nothing unless the plan says that the signal is honoured."""
    notice = editions[0].desk.notice
    day = notice.updated or notice.effective
    if not notice.global_privacy_control or day is None:
        return None
    return as_json({"gpc": True, "lastUpdate": day})
