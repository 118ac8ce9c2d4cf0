"""Taking one item out of a register: `activities/orders.yaml: recipients/party=exemple-transport`."""

import re
import shutil
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML


def without(register: Path, item: str, to: Path) -> Path:
    """Copy a register without one item, with its policies in English only, and return the folder.

    The way to the item consists of fields, of `field=value` for the one item of a list that holds this value, and of
    `=value` for a plain one.
    """
    name, _, way = item.partition(": ")
    shutil.copytree(register, to)
    data = YAML(typ="safe").load((to / name).read_text(encoding="utf-8"))
    *above, last = way.split("/")
    place = data
    for step in above:
        place = place[_key(place, step)]
    del place[_key(place, last)]
    with (to / name).open("w", encoding="utf-8") as file:
        YAML(typ="safe").dump(data, file)
    for notice in (to / "notices").glob("*.yaml"):
        text = notice.read_text(encoding="utf-8")
        english = re.sub(r"(?m)^languages: .*(?:\n- .*)*$", "languages: [en]", text)
        notice.write_text(english, encoding="utf-8")
    return to


def _key(place: Any, step: str) -> Any:
    if not isinstance(place, list):
        return step
    field, _, value = step.partition("=")
    found = [i for i, one in enumerate(place) if _value(one, field) == value]
    if len(found) != 1:
        raise ValueError(step)
    return found[0]


def _value(one: Any, field: str) -> Any:
    if isinstance(one, dict):
        return one.get(field)
    return None if field else one
