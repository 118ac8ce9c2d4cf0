"""Items about the data: which, from where, and whether they must be provided."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from ropa.model.facts import Todo
from ropa.model.personal_data import Obligation, SourceKind
from ropa.policy.categories import category_items, category_name
from ropa.policy.coverage.due import Due, Ground, Owed, Ways, due, gap_in, lacking, purposes_of
from ropa.policy.desk import Desk
from ropa.policy.facts import Told
from ropa.policy.inline import Inline
from ropa.policy.narrowing import source_name
from ropa.policy.origins import accessible, short_source, source_words
from ropa.policy.public import Item, Spot

ELSEWHERE = (SourceKind.PARTY, SourceKind.OTHER_PERSON, SourceKind.PUBLIC, SourceKind.INTERNAL)
"""Sources that are neither the person nor what is seen or worked out of the person."""


def obligation(desk: Desk) -> Owed:
    """Return whether data that come from the person must be provided, and what follows otherwise."""
    wanted = desk.law.requires("legal-basis-told")  # the Swiss law asks for neither
    found = []
    for told, title in purposes_of(desk):
        for item in told.data:
            if any(source.value.kind is SourceKind.PERSON for source in _sources(told, item)):
                spots = [item.spot / "required", item.spot / "consequence"]
                found.append(due(desk, title, spots, partial(_duty, item=item), told=told, owed=wanted))
    return tuple(found), Ground("not-from-person", _every_source(desk))


def _sources(told: Told, item: Item[Any]) -> Iterator[Item[Any]]:
    named = item.value.sources
    return (one for one in told.sources if named is None or source_name(one.value) in named)


def _duty(desk: Desk, item: Item[Any]) -> list[Inline | Ways]:
    required = desk.known(item.value.required, item.spot / "required", "obligation-column-duty")
    if required is None:
        return []
    duty: Ways = (desk.say(f"obligation-kind-{required}"), desk.say(f"obligation-{required}"))
    if required is Obligation.OPTIONAL and item.value.consequence is None:
        return [duty]
    return [duty, desk.owed(item.value.consequence, item.spot / "consequence", "obligation-column-consequence")]


def _every_source(desk: Desk) -> tuple[Spot, ...]:
    return tuple(source.spot for told in desk.facts.purposes for source in told.sources)


def categories(desk: Desk) -> Owed:
    """Return the categories of data; Article 13 does not ask for them, and a good policy names them all the same."""
    found: list[Due] = []
    for told, title in purposes_of(desk):
        here = told.purpose.spot
        for item in told.data:
            elsewhere = any(one.value.kind in ELSEWHERE for one in _sources(told, item))
            found.append(due(desk, title, [item.spot], partial(_category, item=item), told=told, owed=elsewhere))
        if told.data.todo or told.data.silent:
            say = partial(lacking, spot=here, what="card-data", code=gap_in(told.data))
            found.append(due(desk, title, [here], say, told=told))
    return tuple(found), Ground("no-data")


def _category(desk: Desk, item: Item[Any]) -> list[Inline]:
    return [category_name(desk, item), *category_items(desk, item)]


def sources(desk: Desk) -> Owed:
    """Return where data come from that do not come from the person, and whether that is publicly accessible."""
    found = [
        due(desk, title, [item.spot], partial(_origin, item=item), told=told)
        for told, title in purposes_of(desk)
        for item in told.sources
        if item.value.kind in ELSEWHERE or isinstance(item.value.kind, Todo)
    ]
    return tuple(found), Ground("all-from-person", _every_source(desk))


def _origin(desk: Desk, item: Item[Any]) -> list[Inline | Ways]:
    words = source_words(desk, item)
    if isinstance(item.value.kind, Todo):
        return [words]
    short = words if item.value.kind is SourceKind.INTERNAL else short_source(desk, item)
    public = accessible(desk, item)
    return [(words, short), *([(public, desk.say("sources-not-public"))] if public else [])]
