"""Slips made at random in plain data."""

import copy
from typing import Any

from hypothesis import strategies as st

VALUES: tuple[Any, ...] = (
    *(None, True, 12, 12.0, 1.5, [], {}),
    *("", " ", "none", "None", "todo", "yes", "x", "person", "FR", "2026-02-30", "P5Y"),
    *(["x"], [["none"]], [{}], [None]),
    *({"en": "x"}, {"en": ""}, {"en": ["x"]}, {"text": "x"}, {"ref": "x"}, {"statute": "fr-x"}, {"region": "x"}),
    *({"todo": "x"}, {"todo": None}, {"none": "x"}, {"todo": "x", "en": "y"}, {"none": "x", "todo": "y"}),
)
"""What may stand in the place of any value."""
KEYS = ("x", "en", "uk", "english", "todo", "none", "id", "text", "Name", "ref")


@st.composite
def spoilt(draw: st.DrawFn, documents: st.SearchStrategy[Any]) -> Any:
    """A document with one to three slips: a value replaced, a key left out, added or renamed."""
    holder = [draw(documents)]
    for _ in range(draw(st.integers(1, 3))):
        draw(st.sampled_from(_slips(holder)))(draw)
    return holder[0]


def _slips(holder: Any) -> list[Any]:
    slips: list[Any] = []
    any_value = st.sampled_from(VALUES).map(copy.deepcopy)  # a slip may go into one that was made before
    for key, value in list(holder.items() if isinstance(holder, dict) else enumerate(holder)):
        slips.append(lambda draw, key=key: holder.__setitem__(key, draw(any_value)))
        if isinstance(holder, dict):
            slips.append(lambda _draw, key=key: holder.pop(key))
            slips.append(lambda draw, key=key: holder.__setitem__(draw(st.sampled_from(KEYS)), holder.pop(key)))
        if isinstance(value, (dict, list)):
            slips += _slips(value)
    if isinstance(holder, dict):
        slips.append(lambda draw: holder.__setitem__(draw(st.sampled_from(KEYS)), draw(any_value)))
    return slips
