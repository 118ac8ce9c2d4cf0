"""For each rule, the fields of a record whose removal it must notice."""

from collections.abc import Callable, Iterator
from typing import Any

from ropa.diagnostics import Pointer
from ropa.vocabulary import shipped

Plain = dict[str, Any]
WHO = ("party", "organisation", "department", "category", "description")
ENDS = ("for", "until", "criteria", "unlimited")


def listed(record: Plain, key: str) -> list[tuple[Pointer, Plain]]:
    """Return the records of a list (or the only one) with their places."""
    value = record.get(key)
    if isinstance(value, dict):
        return [((key,), value)]
    items = enumerate(value) if isinstance(value, list) else ()
    return [((key, index), item) for index, item in items if isinstance(item, dict)]


def bases(record: Plain) -> Iterator[tuple[Pointer, Plain]]:
    for place, purpose in listed(record, "purposes"):
        for inner, basis in listed(purpose, "legal_basis"):
            yield (*place, *inner), basis


def organisation(record: Plain, _: Plain) -> Iterator[Pointer]:
    yield from (("name",), ("address",))
    contacts = [key for key in ("email", "phone", "contacts") if key in record]
    if len(contacts) == 1:
        yield (contacts[0],)


def purpose(record: Plain, _: Plain) -> Iterator[Pointer]:
    yield ("purposes",)
    yield from ((*place, "title") for place, _ in listed(record, "purposes"))


def basis(record: Plain, _: Plain) -> Iterator[Pointer]:
    yield from ((*place, "legal_basis") for place, _ in listed(record, "purposes"))
    yield from ((*place, "basis") for place, one in bases(record) if len(one) > 1)


def law(record: Plain, _: Plain) -> Iterator[Pointer]:
    yield from ((*place, "law") for place, one in bases(record) if one.get("basis") == "legal-obligation")


def interest(record: Plain, _: Plain) -> Iterator[Pointer]:
    yield from ((*place, "interest") for place, one in bases(record) if one.get("basis") == "legitimate-interests")


def special(record: Plain, _: Plain) -> Iterator[Pointer]:
    for place, one in listed(record, "purposes"):
        for _where, data in listed(record, "data"):
            term = shipped("data-categories").get(data["category"])
            kinds = data.get("special", term.special if term else ())
            if kinds and one.get("id") in data.get("purposes", ()):
                yield (*place, "special_ground")
                break


def required(record: Plain, defaults: Plain) -> Iterator[Pointer]:
    stated: Any = record.get("sources", defaults.get("sources", ["person"]))
    sources = [stated] if isinstance(stated, str) else stated
    kinds: dict[str, str] = {one: one for one in sources if isinstance(one, str)}
    kinds |= {str(one.get("id", one["kind"])): one["kind"] for one in sources if isinstance(one, dict)}
    for place, data in listed(record, "data"):
        if "person" in [kinds.get(one, one) for one in data.get("sources", kinds)]:
            yield (*place, "required")


def recipient(record: Plain, defaults: Plain) -> Iterator[Pointer]:
    if "recipients" not in defaults or "recipients" not in record.get("inherits", ["recipients"]):
        yield ("recipients",)
    for place, one in listed(record, "recipients"):
        named = [key for key in WHO if key in one]
        if len(named) == 1 and len(one) > 1:
            yield (*place, named[0])


def mechanism(record: Plain, _: Plain) -> Iterator[Pointer]:
    yield from ((*place, "mechanism") for place, _ in listed(record, "transfers"))


def period(record: Plain, defaults: Plain) -> Iterator[Pointer]:
    if "retention" not in defaults:
        yield ("retention",)
    for place, one in listed(record, "retention"):
        ends = [key for key in ENDS if key in one]
        if len(ends) == 1 and len(one) > 1:
            yield (*place, ends[0])


SEEDS: dict[str, tuple[str, Callable[[Plain, Plain], Iterator[Pointer]]]] = {
    "DAT04": ("activities", special),
    "DAT12": ("activities", required),
    "LB05": ("activities", law),
    "LB07": ("activities", interest),
    "ORG01": ("organisations", organisation),
    "PUR01": ("activities", purpose),
    "PUR03": ("activities", basis),
    "REC01": ("activities", recipient),
    "RET01": ("activities", period),
    "TRF02": ("activities", mechanism),
}
"""Code -> folder, and the places in a record of that folder, given the register's defaults."""
