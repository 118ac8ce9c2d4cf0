"""The section on cookies: a table by category or vendor, or the way to the separate cookie policy."""

from typing import Any

from ropa.model.facts import Todo
from ropa.model.notice_section import CookieLayout, SectionId
from ropa.model.tracker import TrackerConsent, TrackerKind
from ropa.policy import codes, inline
from ropa.policy.desk import Desk
from ropa.policy.inline import NOTHING, Inline, sentence
from ropa.policy.introduction import introduced, introduction
from ropa.policy.names import organisation_name, party_name
from ropa.policy.public import Item, said
from ropa.policy.view import Block, Cell, Entry, Row, RowGroup, Table

COLUMNS = ("name", "provider", "purpose", "consent", "lifetime", "refusal")


def cookies(desk: Desk, layout: CookieLayout | None) -> list[Block]:
    """Return the section; empty when the policy's activities set no trackers and no cookie policy is named."""
    if desk.notice.cookies is not None:
        plan = desk.facts.notices.get(desk.notice.cookies)
        title = desk.text(plan.value.title, plan.spot / "title") if plan is not None else ""
        link = inline.link(desk.way_to(desk.notice.cookies), title or desk.say("cookies-title"))
        return [Block(paragraph=desk.say("cookies-policy-link", link=link)), *_choice(desk)]
    if not desk.facts.trackers:
        return []
    groups: dict[str, list[Item[Any]]] = {}
    for item in desk.facts.trackers:
        groups.setdefault(_key(desk, item, layout), []).append(item)
    order = {name: place for place, name in enumerate(desk.facts.words.vocabulary("tracker-categories").terms)}
    groups = dict(sorted(groups.items(), key=lambda pair: min(order.get(_kind(one), len(order)) for one in pair[1])))
    columns = tuple(desk.say(f"cookies-column-{name}") for name in COLUMNS)
    blocks: list[Block] = []
    met: set[str] = set()
    for items in groups.values():
        by_vendor = layout is CookieLayout.BY_VENDOR
        title = provider(desk, items[0]) if by_vendor else _category(desk, items[0])
        rows = RowGroup(tuple(_without(_row(desk, columns, item), columns[1] if by_vendor else "") for item in items))
        key = "cookies-vendor-caption" if by_vendor else "cookies-caption"
        value = {"provider" if by_vendor else "category": title}
        blocks.append(Block(subtitle=_vendor_title(desk, title, items) if by_vendor else title))
        if by_vendor:
            blocks.extend(
                Block(paragraph=sentence(words)) for words in _introduction(desk, items[0].value.provider, met)
            )
        blocks.extend(Block(paragraph=words) for words in _consent_words(desk, items))
        shown = (columns[0], *columns[2:]) if by_vendor else columns
        blocks.append(Block(table=Table(desk.say(key, **value), shown, (rows,), quiet=True)))
        blocks.extend(_more(desk, items, met))
    return [*blocks, *_choice(desk)]


def _key(desk: Desk, item: Item[Any], layout: CookieLayout | None) -> str:
    if layout is CookieLayout.BY_VENDOR:
        return str(provider(desk, item))
    return _kind(item)


def _kind(item: Item[Any]) -> str:
    return item.value.category if isinstance(item.value.category, str) else ""


def _vendor_title(desk: Desk, name: Inline, items: list[Item[Any]]) -> Inline:
    """Return whose trackers these are and what for, so that a reader finds audience measurement and advertising."""
    kinds = dict.fromkeys(_kind(item) for item in items if _kind(item))
    return inline.dots([name, inline.mild(desk.listed("tracker-categories", kinds))])


def _introduction(desk: Desk, party: str | None, met: set[str]) -> list[Inline]:
    """Return what a provider does for us, in the words of the register, when it is met for the first time."""
    words = "" if party in met else introduction(desk, party, SectionId.COOKIES)
    met.add(party or "")
    return [words] if words else []


def _category(desk: Desk, item: Item[Any]) -> Inline:
    category = desk.known(item.value.category, item.spot / "category", "data-column-category")
    return desk.label("tracker-categories", category) if category else desk.say("card-none")


def provider(desk: Desk, item: Item[Any]) -> Inline:
    """Return whose a tracker is: the party, or the controllers of the activities that set it."""
    party = desk.facts.parties.get(item.value.provider or "")
    if party is not None:
        return party_name(desk, party)
    names = desk.facts.setters.get(item.spot.record.rpartition("/")[2]) or (desk.notice.controllers or ())[:1]
    if not names:
        return desk.lack(item.spot, "cookies-column-provider")
    return desk.join(organisation_name(desk, name) for name in names)


def _consent_words(desk: Desk, items: list[Item[Any]]) -> list[Inline]:
    keys = {
        TrackerConsent.REQUIRED: "cookies-consent",
        TrackerConsent.EXEMPT: "cookies-exempt",
        TrackerConsent.EXEMPT_AUDIENCE: "cookies-exempt-audience",
    }
    stated = {item.value.consent for item in items if not isinstance(item.value.consent, Todo)}
    return [desk.say(key) for kind, key in keys.items() if stated == {kind}]


def _row(desk: Desk, columns: tuple[Inline, ...], item: Item[Any]) -> Row:
    value, spot = item.value, item.spot
    name = desk.lack(spot, "cookies-column-name", codes.GAP) if not isinstance(value.name, str) else value.name
    kind = "" if value.kind in (None, TrackerKind.COOKIE) else desk.say(f"tracker-kind-{value.kind}")
    purpose = sentence(desk.owed(value.purpose, spot / "purpose", "cookies-column-purpose"))
    consent = desk.known(value.consent, spot / "consent", "cookies-column-consent")
    why = "" if consent is None else sentence(desk.say(f"tracker-consent-{consent}"))
    if value.exemption is not None and consent is not TrackerConsent.REQUIRED:
        why = desk.say("cookies-exempt-reason", reason=desk.text(value.exemption, spot / "exemption"))
    refusal = sentence(desk.text(value.refusal, spot / "refusal")) if value.refusal is not None else NOTHING
    data = desk.texts(value.data, spot / "data")
    if data:
        purpose = inline.spaced([purpose, sentence(desk.say("cookies-data", data=desk.join(data)))])
    domain = "" if value.domain is None else sentence(desk.say("cookies-domain", domain=value.domain))
    cells = (
        Cell(columns[1], provider(desk, item)),
        Cell(columns[2], inline.spaced([purpose, sentence(kind), domain])),
        Cell(columns[3], why),
        Cell(columns[4], _lifetime(desk, item)),
        Cell(columns[5], refusal),
    )
    return Row(inline.code(name), cells)


def _without(row: Row, label: Inline) -> Row:
    """Return a row without the cells of a column, which the heading above the table says already."""
    return Row(row.heading, tuple(cell for cell in row.cells if cell.label != label))


def _lifetime(desk: Desk, item: Item[Any]) -> Inline:
    value, spot = item.value, item.spot
    lifetime = desk.known(value.lifetime, spot / "lifetime", "cookies-column-lifetime")
    if lifetime is None:
        return desk.say("gap", what=desk.say("cookies-column-lifetime"))
    words = [desk.say("cookies-session") if lifetime == "PT0S" else desk.duration(lifetime)]
    if value.retention is not None:
        words.append(desk.say("cookies-kept", duration=desk.duration(value.retention)))
    return inline.spaced([sentence(word) for word in words])


def _more(desk: Desk, items: list[Item[Any]], met: set[str]) -> list[Block]:
    """Return what providers do for us, links to their own pages, and others with access."""
    entries: dict[str, Entry] = {}
    for item in items:
        value = item.value
        links = [inline.capital(words) for words in _introduction(desk, value.provider, met)]
        if value.info is not None:
            links.append(inline.link(value.info, desk.say("cookies-column-information")))
        if value.opt_out is not None:
            links.append(inline.link(value.opt_out, desk.say("cookies-column-opt-out")))
        others = [
            _other(desk, one.value, met)
            for one in said(value.third_parties, item.spot / "third_parties")
            if one.value in desk.facts.parties and one.value != value.provider
        ]
        if others:
            links.append(desk.say("cookies-others", parties=desk.join(others)))
        if links:
            entry = Entry(inline.dots(links), provider(desk, item))
            entries[repr(entry)] = entry
    return [Block(entries=tuple(entries.values()))] if entries else []


def _other(desk: Desk, party: str, met: set[str]) -> Inline:
    name = (
        introduced(desk, party, SectionId.COOKIES) if party not in met else party_name(desk, desk.facts.parties[party])
    )
    met.add(party)
    return name


def _choice(desk: Desk) -> list[Block]:
    blocks = []
    asked = any(item.value.consent is TrackerConsent.REQUIRED for item in desk.facts.trackers)
    if asked or desk.notice.consent_settings is not None:
        blocks.append(Block(paragraph=desk.say("cookies-choice")))
    if desk.notice.consent_settings is not None:
        link = inline.link(desk.notice.consent_settings, desk.notice.consent_settings)
        blocks.append(Block(paragraph=desk.say("cookies-settings-link", link=link)))
    if asked:
        blocks.append(Block(paragraph=desk.say("cookies-browser")))
    if desk.notice.global_privacy_control:
        blocks.append(Block(paragraph=desk.say("cookies-gpc")))
    return blocks
