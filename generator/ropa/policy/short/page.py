"""One short notice in one language: what it says, and the frame around it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from ropa.model.short_notice import ShortKind, ShortNotice
from ropa.policy import codes
from ropa.policy.desk import Desk, Lack
from ropa.policy.inline import NOTHING, link, plain
from ropa.policy.names import controller_names
from ropa.policy.page import direction, languages_of
from ropa.policy.page_view import Translation
from ropa.policy.public import Item
from ropa.policy.short.camera_sign import MOST_WORDS, camera_sign, films
from ropa.policy.short.form import form
from ropa.policy.short.in_words import count_words
from ropa.policy.short.scope import scoped
from ropa.policy.short.telephone import telephone
from ropa.policy.short.view import ShortView, Told
from ropa.policy.short_titles import short_title
from ropa.wording.formats import Formats

KINDS: Mapping[ShortKind, Callable[[Desk], Told]] = MappingProxyType(
    {ShortKind.FORM: form, ShortKind.CAMERA_SIGN: camera_sign, ShortKind.TELEPHONE: telephone}
)


def short_page(desk: Desk, item: Item[ShortNotice]) -> ShortView:
    """Return the view of a short notice; a camera sign with too many words is an obstacle."""
    value = item.value
    own = scoped(desk, item)
    title = short_title(desk, item)
    brand = plain(desk.join(controller_names(own)))
    told = KINDS[value.kind](own)
    view = ShortView(
        kind=value.kind,
        language=desk.language,
        direction=direction(desk.language),
        title=title,
        head_title=plain(desk.say("page-title", title=title, organisation=brand or NOTHING)),
        brand=brand,
        css=f"../{desk.facts.place.root}policy.css",
        languages=plain(desk.say("page-languages")),
        translations=tuple(
            Translation(one, Formats(one).own_name(), f"../../{one}/short/{value.id}.html", one == desk.language)
            for one in languages_of(desk.notice, desk.default_language)
        ),
        back=link("../index.html", desk.owed(desk.notice.title, desk.facts.notice.spot / "title", "section-scope")),
        pictured=value.kind is ShortKind.CAMERA_SIGN,
        told=replace(told, facts=tuple(one for one in told.facts if one.texts or one.entries)),
    )
    length = count_words(view)
    if value.kind is ShortKind.CAMERA_SIGN and own.facts.purposes and not films(own):
        desk.lacks[Lack(codes.SIGN_OF_NOTHING, item.spot / "activities", "")] = None
    elif value.kind is ShortKind.CAMERA_SIGN and length > MOST_WORDS:
        desk.lacks[Lack(codes.SIGN_TOO_LONG, item.spot, str(length), desk.language)] = None
    return view
