"""The page that lists the policies and their languages."""

from collections.abc import Sequence

from ropa.policy.desk import Desk
from ropa.policy.inline import capital, plain
from ropa.policy.names import controller_names
from ropa.policy.page import direction
from ropa.policy.page_view import Listed, Overview, Translation
from ropa.policy.who import audience_of


def overview(language: str, desks: Sequence[Desk]) -> Overview:
    """Return the view of the list; `language` is the register's own, each policy is listed in its languages."""
    by_policy: dict[str, list[Desk]] = {}
    for desk in desks:
        by_policy.setdefault(desk.facts.place.name, []).append(desk)
    home = next((desk for desk in desks if desk.language == language), desks[0] if desks else None)
    title = plain(home.say("page-all-policies")) if home else "Privacy policies"
    names = {plain(name): None for desk in desks for name in controller_names(desk)}
    brand = plain(home.join(names)) if home else ""
    return Overview(
        language=home.language if home else language,
        direction=direction(language),
        title=title,
        brand=brand,
        css="policy.css",
        policies=tuple(_listed(language, written) for written in by_policy.values()),
    )


def _listed(language: str, written: Sequence[Desk]) -> Listed:
    """Return a policy by its title in the language of the list, else in its own first one."""
    desk = next((one for one in written if one.language == language), written[0])
    title = desk.owed(desk.notice.title, desk.facts.notice.spot / "title", "section-scope")
    return Listed(
        title=plain(title),
        language=desk.language,
        scope=plain(capital(audience_of(desk) or desk.join(controller_names(desk)))),
        translations=tuple(
            Translation(
                one.language, one.formats.own_name(), f"{one.facts.place.folder}/{one.language}/index.html", one is desk
            )
            for one in written
        ),
    )
