"""Categories of personal data in words: what they are called, what exactly is used, what is special about them."""

from collections.abc import Iterable
from typing import Any

from ropa.model.facts import Todo
from ropa.model.personal_data import Obligation
from ropa.policy import basis, codes, inline
from ropa.policy.desk import Desk
from ropa.policy.inline import Inline, sentence
from ropa.policy.public import Item
from ropa.wording.typography import typeset


def category_name(desk: Desk, item: Item[Any]) -> Inline:
    """Return what a category of data is called."""
    category = item.value.category
    if isinstance(category, Todo) or category is None:
        return desk.lack(item.spot / "category", "data-column-category", codes.GAP)
    return desk.label("data-categories", category)


def category_inside(desk: Desk, item: Item[Any]) -> Inline:
    """Return what a category of data is called inside a sentence."""
    category = item.value.category
    return desk.inside("data-categories", category) if isinstance(category, str) else category_name(desk, item)


def category_items(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return what exactly is used, else the examples of the category."""
    stated = once_each(desk.texts(item.value.items, item.spot / "items"))
    if stated or not isinstance(item.value.category, str):
        return stated
    term = desk.facts.words.vocabulary("data-categories").get(item.value.category)
    return [typeset(desk.language, one) for one in term.examples.get(desk.language, ())] if term is not None else []


def exact_items(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return what exactly is used, to stand beside the name of the category: nothing that only repeats that name."""
    name = inline.plain(category_name(desk, item)).casefold()
    return [words for words in category_items(desk, item) if inline.plain(words).casefold() != name]


def more(desk: Desk, item: Item[Any]) -> Inline:
    """Return what the record adds on a category: a sentence, and the law that allows a national number."""
    said = [sentence(desk.text(item.value.description, item.spot / "description"))]
    if item.value.national_id_law is not None:
        said.append(
            desk.say("legal-provision", law=desk.laws(item.value.national_id_law, item.spot / "national_id_law"))
        )
    return inline.spaced(said)


def once_each(items: Iterable[Inline]) -> list[Inline]:
    """Return words in their order, each once however its letters are written."""
    found: dict[str, Inline] = {}
    for words in items:
        found.setdefault(inline.plain(words).casefold(), words)
    return list(found.values())


def marks(desk: Desk, item: Item[Any]) -> list[Inline]:
    """Return labels for the duty to provide data and for their sensitivity."""
    found: list[Inline] = []
    required = item.value.required
    if required is not None and not isinstance(required, Todo):
        kind = "" if required is Obligation.OPTIONAL else "required"
        found.append(inline.mark(desk.say(f"obligation-kind-{required}"), kind))
    found.extend(
        inline.mark(desk.label("special-kinds", one), "special") for one in basis.special_kinds(desk, item.value)
    )
    if basis.is_criminal(desk, item.value):
        found.append(inline.mark(desk.say("mark-criminal"), "special"))
    return found
