"""Fields that do not exist, are missing, or have names of the wrong form."""

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from ropa.schema.advice import advice
from ropa.schema.codes import EMPTY_GROUP, MISSING_FIELD, UNKNOWN_FIELD, WRONG_KEY
from ropa.schema.message_kinds import list_wanted
from ropa.schema.nearness import nearest
from ropa.schema.nodes import GAPS, Node, kind_of_leaf
from ropa.schema.placing import belongs, home
from ropa.schema.refusals import Refusal
from ropa.schema.said import Said, as_written, field_name, listing, some

MOST_FIELDS = 12
MANY = 3
"""So many unknown fields in a row are one mistake."""


def said_of_fields(refusal: Refusal) -> tuple[Said, ...]:
    """Return the sentences for a group of fields that is refused: one for each field that is wrong."""
    if not refusal.value:
        name = field_name(refusal.pointer)
        return (Said(EMPTY_GROUP, f"{name} has nothing inside", at_key=True),)
    kinds = {kind_of_leaf(leaf): leaf for leaf in refusal.alternatives}
    only_gaps = not kinds.keys() & {"record", "map"}
    if "list" in kinds and only_gaps and not any(nearest(key, GAPS) for key in refusal.value):
        return (list_wanted(refusal, kinds["list"]),)
    return tuple(_each(refusal))


def _each(refusal: Refusal) -> Iterator[Said]:
    node = refusal.failed.get("additionalProperties", {})
    unknown = _unknown(refusal, node) if node else []
    meant = {key: _meant(refusal, key) for key in unknown}
    for run in _runs(refusal, unknown):
        together = _together(refusal, node, tuple(run), meant)
        if together:
            yield together
            continue
        for key in run:
            yield _unknown_field(refusal, node, key, meant[key])
    if any(meant.values()):
        return  # a misspelt key may be the missing one, or the mark of another form
    lacking = [key for key in refusal.failed.get("required", {}).get("required", ()) if key not in refusal.value]
    if lacking:
        message = f"{field_name(refusal.pointer)} lacks {listing(lacking)}"
        yield Said(MISSING_FIELD, message, f"add {listing([f'{key}:' for key in lacking])}", at_key=True)


def _runs(refusal: Refusal, unknown: list[str]) -> Iterator[list[str]]:
    """Yield unknown fields that follow each other in the file together."""
    for wrong, run in groupby(refusal.value, key=lambda key: key in unknown):
        if wrong:
            yield list(run)


def _together(refusal: Refusal, node: Node, run: tuple[str, ...], meant: Mapping[str, str | None]) -> Said | None:
    """Return one sentence for several fields that seem to have lost the line above them; None if they have not."""
    if len(run) == 1 or all(meant[key] for key in run):
        return None
    place, first = home(run, refusal), belongs(run[0], refusal)
    certain = place or first or "patternProperties" not in node
    if not certain or (not place and len(run) < MANY):
        return None
    inside = f"in {field_name(refusal.pointer)}" if refusal.pointer else "here"
    help_ = f"put `{place}:` above them, or correct their indentation" if place else first
    lost = "correct their names or their indentation; a line above them may be missing"
    return Said(UNKNOWN_FIELD, f"{some(run)} do not belong {inside}", help_ or lost, (run[0],), at_key=True)


def _unknown(refusal: Refusal, node: Node) -> list[str]:
    patterns = [re.compile(pattern) for pattern in node.get("patternProperties", {})]
    known = node.get("properties", {})
    wrong = [key for key in refusal.value if key not in known and not any(form.search(key) for form in patterns)]
    return [key for key in wrong if key not in refusal.ignored]


def _known(refusal: Refusal) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for leaf in refusal.alternatives for name in leaf.get("properties", {})))


def _meant(refusal: Refusal, key: str) -> str | None:
    return nearest(key, (name for name in _known(refusal) if name not in refusal.value))


def _unknown_field(refusal: Refusal, node: Node, key: str, meant: str | None) -> Said:
    inside = f" in {field_name(refusal.pointer)}" if refusal.pointer else ""
    message = f"`{as_written(key)}` is not a field{inside}"
    place = None if meant else belongs(key, refusal)
    if meant:
        help_ = f"did you mean `{meant}`?"
    elif place:
        message, help_ = f"`{key}` does not belong{inside or ' here'}", place
    elif "patternProperties" in node:
        return _name(refusal, node, key)
    elif _cut_off(refusal, key):
        help_ = "put the whole text before it in quotation marks if it belongs there: inside { } a comma ends a value"
    elif key == "id" and not refusal.pointer:
        help_ = "delete it; the name of the file is the id"
    else:
        known = _known(refusal)
        few = len(known) <= MOST_FIELDS
        help_ = f"the fields here are {listing(known)}" if few else "correct the name, or delete the field"
    return Said(UNKNOWN_FIELD, message, help_, (key,), at_key=True)


def _cut_off(refusal: Refusal, key: str) -> bool:
    """Tell whether a field looks like the end of the text before it, which a comma has cut off: it has no value."""
    keys = list(refusal.value)
    before = keys.index(key) - 1
    return refusal.value[key] is None and before >= 0 and isinstance(refusal.value[keys[before]], str)


def _name(refusal: Refusal, node: Node, key: str) -> Said:
    """Return the sentence for a name in a map: of languages, or of entries by id."""
    under = f"under {field_name(refusal.pointer)}" if refusal.pointer else "here"
    message = f"`{as_written(key)}` cannot stand {under}: {node['patternErrorMessage']}"
    if node["x-key-example"] != "en":
        return Said(WRONG_KEY, message, advice("id", key), (key,), at_key=True)
    both = f"write the text behind {field_name(refusal.pointer)} and the colon, or one line for each language"
    return Said(WRONG_KEY, message, advice("language", key) or both, (key,), at_key=True)
