"""One policy in one language as a page: its head, first layer, contents, sections and foot."""

from ropa.model.notice_section import SectionId
from ropa.policy import codes, plan
from ropa.policy.beside import beside
from ropa.policy.desk import Desk
from ropa.policy.glance import glance
from ropa.policy.head import head
from ropa.policy.history import standing
from ropa.policy.inline import NOTHING, Inline, button, comma, link, plain
from ropa.policy.names import controller_names
from ropa.policy.page_view import Form, Page, Translation, Words
from ropa.policy.short_titles import short_links
from ropa.policy.who import audience_of
from ropa.wording.formats import Formats

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})

FORMS = (
    ("pdf", "policy.pdf", "application/pdf"),
    ("text", "policy.txt", "text/plain"),
    ("markdown", "policy.md", "text/markdown"),
    ("json", "policy.json", "application/json"),
)
"""Other forms of a page that lie beside it: name in the wording, file, media type."""


def page(desk: Desk, *, pdf: bool) -> Page:
    """Return the view of the page, still without its body; with `pdf`, there is such a file beside it."""
    sections = plan.sections(desk)
    headings = {section.id: section.title for section in sections}
    ids = frozenset(headings)
    first = next((one for one in plan.planned(desk) if one.id is SectionId.AT_A_GLANCE), None)
    title = desk.owed(desk.notice.title, desk.facts.notice.spot / "title", "section-scope")
    brand = plain(desk.join(controller_names(desk)))
    audience = audience_of(desk)
    forms = tuple(_form(desk, *form) for form in FORMS if pdf or form[0] != "pdf")
    dates = standing(desk)
    made = Page(
        id=desk.facts.place.name,
        language=desk.language,
        direction=direction(desk.language),
        title=title,
        head_title=plain(desk.say("page-title", title=title, organisation=brand or NOTHING)),
        brand=brand,
        scope=desk.say("section-scope-intro", audience=audience) if audience else "",
        dates=dates,
        actions=_actions(desk, ids),
        banner="",
        beside=beside(desk),
        version=desk.notice.version or "",
        css=f"{desk.facts.place.root}policy.css",
        words=Words(
            *(plain(desk.say(key)) for key in ("page-contents", "page-languages", "page-skip", "page-back-to-top"))
        ),
        translations=_translations(desk),
        contents=plan.contents(sections),
        sections=sections,
        foot=_foot(desk, brand, title),
        forms=forms,
        other_forms=desk.say("page-forms", forms=comma([link(form.href, form.name) for form in forms])),
        links=(link(f"{desk.facts.place.root}index.html", desk.say("page-all-policies")), *short_links(desk)),
        head=head(desk, languages_of(desk.notice, desk.default_language), title, brand),
        glance=glance(desk, plan.heading(desk, first), headings, dates) if first is not None else None,
    )
    _note_lost(desk)
    return made


def _form(desk: Desk, name: str, file: str, media: str) -> Form:
    return Form(plain(desk.say(f"page-form-{name}")), file, media)


def _note_lost(desk: Desk) -> None:
    """Note each earlier anchor that leads to no part of the page, or is still one of its own."""
    stated: dict[str, str] = desk.notice.retired_anchors or {}
    for old, new in stated.items():
        if new not in desk.led_to or old in desk.led_to:
            desk.lack(desk.facts.notice.spot / "retired_anchors" / old, new, codes.ANCHOR_LOST)


def direction(language: str) -> str:
    """Return the direction in which a language is written."""
    return "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"


def _actions(desk: Desk, ids: frozenset[str]) -> tuple[Inline, ...]:
    wanted = [name for name in ("rights", "contact") if name in ids]
    return tuple(button(f"#{name}", desk.say(f"section-{name}"), first=place == 0) for place, name in enumerate(wanted))


def _translations(desk: Desk) -> tuple[Translation, ...]:
    return tuple(
        Translation(one, Formats(one).own_name(), f"../{one}/index.html", one == desk.language)
        for one in languages_of(desk.notice, desk.default_language)
    )


def languages_of(notice: object, default_language: str) -> tuple[str, ...]:
    """Return the languages of a policy; the register's own when the plan names none."""
    return tuple(getattr(notice, "languages", None) or (default_language,))


def _foot(desk: Desk, brand: str, title: Inline) -> tuple[Inline, ...]:
    said: list[Inline] = [desk.say("page-footer", organisation=brand or NOTHING, title=title)]
    prevailing = desk.notice.prevailing_language
    if prevailing is not None and len(languages_of(desk.notice, desk.default_language)) > 1:
        said.append(desk.say("page-prevailing-language", language=desk.formats.language_name(prevailing)))
    return tuple(said)
