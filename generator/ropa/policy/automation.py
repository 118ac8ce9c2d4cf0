"""Profiling and automated decisions: an explicit none, or what a machine does and what that means."""

from typing import Any

from ropa.model.automation import AutomationKind
from ropa.model.facts import Todo
from ropa.policy import codes
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline, sentence
from ropa.policy.public import Item


def decision_lines(desk: Desk, told: Told) -> list[Inline]:
    """Return what a purpose's card says about machines."""
    if told.automated.todo or told.automated.silent:
        code = codes.GAP if told.automated.todo else codes.MISSING
        return [desk.lack(told.purpose.spot, "card-automated", code)]
    if not told.automated.items:
        return [desk.say("automated-none-here"), *desk.because(told.automated, told.purpose.spot)]
    return [line for item in told.automated for line in decision(desk, item)]


def decision(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return the sentences on one profiling or decision."""
    value, spot = item.value, item.spot
    kind = desk.known(value.kind, spot / "kind", "card-automated")
    if kind is None:
        return [desk.say("gap", what=desk.say("card-automated"))]
    name = desk.owed(value.name, spot / "name", "card-automated")
    if kind is AutomationKind.PROFILING:
        said: list[Inline] = [desk.say("automated-profiling", purpose=name)]
    elif kind is AutomationKind.ASSISTED:
        said = [desk.say("automated-assisted-named", decision=name)]
    else:
        said = [desk.say("automated-solely", decision=name), *_ground(desk, item)]
    for part in ("logic", "significance", "consequences"):
        stated = getattr(value, part)
        if stated is not None or kind is AutomationKind.SOLELY_AUTOMATED:
            words = desk.owed(stated, spot / part, "card-automated")
            said.append(sentence(desk.say(f"automated-{part}", **{part: words})))
    if value.safeguards is not None or kind is AutomationKind.SOLELY_AUTOMATED:
        stated = desk.owed(value.safeguards, spot / "safeguards", "card-automated")
        said.append(sentence(desk.say("automated-safeguards", safeguards=stated)))
    if value.objection is not None:
        said.append(desk.say("automated-profiling-objection-how", how=desk.text(value.objection, spot / "objection")))
    return said


def _ground(desk: Desk, item: Item[Any]) -> list[Inline]:
    value, spot = item.value, item.spot
    if value.ground is None or isinstance(value.ground, Todo):
        return [desk.lack(spot / "ground", "card-automated")]
    article = desk.cite({"contract": "22(2)(a)", "law": "22(2)(b)", "explicit-consent": "22(2)(c)"}[value.ground])
    right = next((one for one in desk.law.rights() if one.id == "human-intervention"), None)
    if right is not None and right.article != "22":  # the United Kingdom has rewritten its article 22
        article = desk.cite(right.article, right.statute)
    key = f"automated-ground-{value.ground}"
    if value.ground == "law":
        law = desk.laws(value.law, spot / "law") if value.law is not None else desk.lack(spot, "card-national-law")
        said: list[Inline] = [desk.say(key, article=article, law=law)]
    else:
        said = [desk.say(key, article=article)]
    if value.special_ground is not None:
        special = desk.cite(desk.law.provision("automated-special"))
        said.append(desk.say(f"automated-special-{value.special_ground}", article=special))
    return said
