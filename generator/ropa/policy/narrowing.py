"""What of an activity belongs to one of its purposes: data, persons, sources, and the words for an audience."""

from datetime import date
from typing import Any

from ropa.model.activity import ActivityArrangement
from ropa.model.facts import Todo
from ropa.model.notice import Notice
from ropa.model.personal_data import DataSubject, PersonalData, Source, SourceKind
from ropa.model.purpose import Purpose
from ropa.policy.public import Item, Said


def over(purpose: Purpose, day: date) -> bool:
    """Tell whether a purpose has come to its end before a day."""
    return purpose.until is not None and purpose.until < day.isoformat()


def worded(item: Item[Purpose], notice: Notice) -> Item[Purpose]:
    """Return a purpose in the words for the policy's audience, where it has such words."""
    for one in item.value.worded or ():
        if one.audience in (notice.audience or ()):
            words = {name: part for name, part in one.__dict__.items() if name != "audience" and part is not None}
            return Item(Purpose(**{**item.value.__dict__, **words}), item.spot)
    return item


def for_purpose(found: Said[Any], purpose: str) -> Said[Any]:
    """Keep what is for a purpose; an item that names none is for all."""
    return found.only(one for one in found if one.value.purposes is None or purpose in one.value.purposes)


def others(found: Said[Any], controllers: frozenset[str]) -> Said[Any]:
    """Keep what goes to somebody else: the sole controller does not receive its own data.

    One of several controllers stays, since it works for the others.
    """
    return found.only(one for one in found if {one.value.organisation} != controllers)


def touching(found: Said[Any], categories: set[str]) -> Said[Any]:
    """Keep what concerns the data of the purpose; an item that names no data concerns all."""
    return found.only(one for one in found if one.value.data is None or categories & set(one.value.data))


def about(found: Said[Any], whose: tuple[Item[DataSubject], ...]) -> Said[Any]:
    """Keep what concerns the persons of the purpose; an item that names none concerns all."""
    groups = {one.value.group for one in whose}
    return found.only(one for one in found if one.value.data_subjects is None or groups & set(one.value.data_subjects))


def persons(purpose: Purpose, subjects: tuple[Item[DataSubject], ...], notice: Notice) -> tuple[Item[DataSubject], ...]:
    """Return the groups of persons of a purpose, as far as the policy is about them."""
    return tuple(
        one
        for one in subjects
        if (purpose.data_subjects is None or one.value.group in purpose.data_subjects)
        and (one.value.purposes is None or purpose.id in one.value.purposes)
        and (notice.data_subjects is None or one.value.group in notice.data_subjects)
    )


def origins_of(found: Said[Source], data: Said[PersonalData], purpose: str) -> tuple[Item[Source], ...]:
    """Return the sources that the data of a purpose name; all of them when some data name none."""
    named: set[str] = set()
    everything = not data.items
    for item in data:
        if item.value.sources is None:
            everything = True
        else:
            named.update(item.value.sources)
    known = {source_name(item.value) for item in found}
    stated = tuple(
        item
        for item in found
        if (item.value.purposes is None or purpose in item.value.purposes)
        and (everything or source_name(item.value) in named)
    )
    # a kind that the data name and the list of sources does not describe
    others = tuple(
        Item(Source(kind=SourceKind(name)), data.items[0].spot / "sources")
        for name in sorted(named - known)
        if name in list(SourceKind)
    )
    return (*stated, *others)


def source_name(source: Source) -> str | None:
    """Return the id by which data refer to a source."""
    if source.id is not None:
        return source.id
    return None if isinstance(source.kind, Todo) or source.kind is None else str(source.kind)


def arrangements_for(stated: Any, purpose: str) -> tuple[str, ...]:
    """Return the arrangements of joint controllers that cover a purpose; one that names no purposes covers all."""
    listed = (stated,) if isinstance(stated, str) else stated or ()
    found = (ActivityArrangement(arrangement=one) if isinstance(one, str) else one for one in listed)
    return tuple(
        one.arrangement for one in found if one.arrangement and (one.purposes is None or purpose in one.purposes)
    )
